import { learnWeights } from '../learned/learn-weights.mjs';
import { roundWeights } from '../learned/pack.mjs';

/** Families of keys, with how their weights are learned. */
const LEARNING = {
  said: { leastSites: 3, l1: 0.6, most: 250, epochs: 12 },
  names: { leastSites: 6, l1: 1, most: 250, epochs: 12 },
  labels: { leastSites: 5, l1: 0.8, most: 200, epochs: 12 },
  words: { leastSites: 12, l1: 1, most: 250, epochs: 12 },
};
export const FAMILIES = Object.keys(LEARNING);

export const TREES = {
  rounds: 90,
  params: {
    max_depth: 3,
    eta: 0.08,
    subsample: 0.7,
    colsample_bytree: 0.3,
    min_child_weight: 6,
    lambda: 3,
    max_bin: 32,
  },
};

/** @returns weights for the keys of each family */
export const learnKeys = (pages) =>
  Object.fromEntries(
    FAMILIES.map((family) => {
      const rows = pages.map(({ url, type, keys }) => ({
        site: new URL(url).hostname.replace(/^www\./, ''),
        keys: [keys[family]],
        labels: [Number(type === 'article')],
        lexiconWeights: [1],
      }));
      return [family, roundWeights(learnWeights(rows, 'keys', LEARNING[family]))];
    }),
  );

/** A page as the trees see it: its numbers, then a score for each family of keys. See src/engine/verdict/verdict-model.ts. */
export function rowOf({ numbers, keys }, weights) {
  const scores = FAMILIES.map((family) => {
    const own = keys[family];
    let sum = 0;
    for (const key of own) sum += weights[family].get(key) ?? 0;
    return own.length ? sum / Math.sqrt(own.length) : 0;
  });
  return Float32Array.from([...Object.values(numbers), ...scores]);
}
