import { type KeyWeights, scoreOf, unpackWeights } from '../learned/key-weights.ts';
import { type PackedTrees, unpackTrees } from '../learned/trees.ts';
import type { NumberedFacts } from './page-facts.ts';
import type { PageKeys } from './page-keys.ts';

/** The judge of pages as it stands in its file. */
export interface PackedVerdict extends PackedTrees {
  /** Names of the numbers that it was trained on, in their order. */
  numbers: readonly string[];
  /** `weight:key|key|…` a line, the weight in tenths. */
  keys: Readonly<Record<keyof PageKeys, string>>;
  /** From sums of leaves to chances: `1 / (1 + exp(-(slope * sum + offset)))`. */
  slope: number;
  offset: number;
  /** The chance from which on a page is taken for an article. */
  threshold: number;
}

export interface VerdictModel {
  threshold: number;
  /** @returns 0 to 1: how likely the page is an article */
  chanceOf(numbers: NumberedFacts, keys: PageKeys): number;
}

/** @throws {Error} when it is asked about other numbers than it was trained on */
export function unpackVerdict(packed: PackedVerdict): VerdictModel {
  const sumOf = unpackTrees(packed);
  const weights = Object.entries(packed.keys).map(([family, lines]): [keyof PageKeys, KeyWeights] => [
    family as keyof PageKeys,
    unpackWeights(lines),
  ]);
  const { numbers: names, slope, offset, threshold } = packed;
  return {
    threshold,
    chanceOf(numbers, keys) {
      const values = Object.values(numbers);
      if (Object.keys(numbers).join() !== names.join()) throw new Error('The verdict was trained on other numbers.');
      const row = new Float32Array(values.length + weights.length);
      row.set(values);
      weights.forEach(([family, known], i) => {
        row[values.length + i] = scoreOf(keys[family], known);
      });
      return 1 / (1 + Math.exp(-(slope * sumOf(row) + offset)));
    },
  };
}
