import { type KeyWeights, scoreOf, unpackWeights } from '../learned/key-weights.ts';
import { type PackedTrees, unpackTrees } from '../learned/trees.ts';
import type { PageKeys } from './page-keys.ts';
import type { NumberedFacts } from './page-numbers.ts';

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

/** Weights for each family of keys, in the order of the rows. */
export type FamilyWeights = ReadonlyMap<keyof PageKeys, KeyWeights>;

/** A page as the trees see it: its numbers, then a score for each family of keys. */
export function rowOf(numbers: NumberedFacts, keys: PageKeys, weights: FamilyWeights): Float32Array {
  const scores = [...weights].map(([family, known]) => scoreOf(keys[family], known));
  return Float32Array.from([...Object.values(numbers), ...scores]);
}

/** @throws {Error} when it is asked about other numbers than it was trained on */
export function unpackVerdict(packed: PackedVerdict): VerdictModel {
  const sumOf = unpackTrees(packed);
  const families = Object.entries(packed.keys) as [keyof PageKeys, string][];
  const weights: FamilyWeights = new Map(families.map(([family, lines]) => [family, unpackWeights(lines)]));
  const { slope, offset, threshold } = packed;
  const names = packed.numbers.join();
  return {
    threshold,
    chanceOf(numbers, keys) {
      if (Object.keys(numbers).join() !== names) throw new Error('The verdict was trained on other numbers.');
      return 1 / (1 + Math.exp(-(slope * sumOf(rowOf(numbers, keys, weights)) + offset)));
    },
  };
}
