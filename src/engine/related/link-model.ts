import { type PackedTrees, unpackTrees } from '../learned/trees.ts';
import type { LinkNumbers } from './link-numbers.ts';

/** The judge of links as it stands in its file. */
export interface PackedLinkModel {
  /** Names of the numbers that it was trained on, in their order. */
  numbers: readonly string[];
  reading: PackedTrees;
  bears: PackedTrees;
  source: PackedTrees;
  /** The chances from which on a link is offered as reading, the same under words that introduce reading, and taken for a source. */
  leastReading: number;
  leastIntroduced: number;
  leastSource: number;
}

/** What a link leads to, each a chance of 0 to 1. */
export interface LinkJudgement {
  /** A piece of reading that the page offers. */
  reading: number;
  /** Reading on the article's own subject, where it is reading. */
  bears: number;
  /** Something to read about what the article says, where it stands in the text. */
  source: number;
}

export interface LinkModel {
  leastReading: number;
  leastIntroduced: number;
  leastSource: number;
  /** Of all candidates of one page. */
  judge(numbers: LinkNumbers): LinkJudgement[];
}

const chance = (sum: number): number => 1 / (1 + Math.exp(-sum));

/** @throws {Error} when it is asked about other numbers than it was trained on */
export function unpackLinkModel(packed: PackedLinkModel): LinkModel {
  const reading = unpackTrees(packed.reading);
  const bears = unpackTrees(packed.bears);
  const source = unpackTrees(packed.source);
  const names = packed.numbers.join();
  const { leastReading, leastIntroduced, leastSource } = packed;
  return {
    leastReading,
    leastIntroduced,
    leastSource,
    judge(numbers) {
      if (numbers.rows.length && numbers.names.join() !== names)
        throw new Error('The judge of links was trained on other numbers.');
      return numbers.rows.map((row) => ({
        reading: chance(reading(row)),
        bears: chance(bears(row)),
        source: chance(source(row)),
      }));
    },
  };
}
