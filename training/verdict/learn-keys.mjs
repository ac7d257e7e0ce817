import { learnWeights } from '../learned/learn-weights.mjs';
import { roundWeights } from '../learned/pack.mjs';

/** Families of keys, with how their weights are learned. */
const LEARNING = {
  said: { leastSites: 3, l1: 0.6, most: 250, epochs: 12 },
  words: { leastSites: 12, l1: 1, most: 250, epochs: 12 },
};

/** @returns {Map<string, Map<string, number>>} weights for the keys of each family: `FamilyWeights` of the engine */
export const learnKeys = (pages) =>
  new Map(
    Object.entries(LEARNING).map(([family, options]) => {
      const rows = pages.map(({ url, type, keys }) => ({
        site: new URL(url).hostname.replace(/^www\./, ''),
        keys: [keys[family]],
        labels: [Number(type === 'article')],
        lexiconWeights: [1],
      }));
      return [family, roundWeights(learnWeights(rows, 'keys', options))];
    }),
  );
