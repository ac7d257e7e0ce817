import { unpackWeights } from '../../learned/key-weights.ts';
import { type PackedTrees, unpackTrees } from '../../learned/trees.ts';
import type { Lexicon } from '../features/lexicon.ts';

/** The classifier as it stands in its file: text, so that it goes into a script. */
export interface PackedModel extends PackedTrees {
  /** Width of the rows that it was trained on. */
  width: number;
  /** `weight:key|key|…` a line, the weight in tenths. */
  words: string;
  names: string;
}

export interface BodyModel {
  width: number;
  lexicon: Lexicon;
  /** @returns 0 to 1: how likely a row's block is the article's */
  chanceOf(row: Float32Array): number;
}

/** Makes a model ready for use. */
export function unpackModel(packed: PackedModel): BodyModel {
  const sumOf = unpackTrees(packed);
  return {
    width: packed.width,
    lexicon: { words: unpackWeights(packed.words), names: unpackWeights(packed.names) },
    chanceOf: (row) => 1 / (1 + Math.exp(-sumOf(row))),
  };
}
