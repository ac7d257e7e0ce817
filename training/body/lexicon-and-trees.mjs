import { learnWeights } from '../learned/learn-weights.mjs';
import { packTrees, packWeights, roundWeights } from '../learned/pack.mjs';

/** @param pages each with `words`, `names` (keys per block), `labels`, `lexiconWeights`, `site` */
export const trainLexicon = (pages) => ({
  words: roundWeights(learnWeights(pages, 'words', { leastSites: 15, l1: 1.6, most: 1300 })),
  names: roundWeights(learnWeights(pages, 'names', { leastSites: 8, l1: 1.6, most: 1300 })),
});

/** @returns a `PackedModel` of the engine: see src/engine/body/model/body-model.ts */
export const packModel = (trees, width, lexicon) => ({
  width,
  ...packTrees(trees, width, { inScript: true }),
  words: packWeights(lexicon.words),
  names: packWeights(lexicon.names),
});
