import type { PageFacts } from './page-facts.ts';

/** A few columns of what the classifier sees of a block, written side by side into its row. */
export interface FeatureGroup {
  names: readonly string[];
  /** @param i index of the block; writes `names.length` numbers from `row[at]` on */
  write(row: Float32Array, at: number, i: number, page: PageFacts): void;
}

/** Where labelled pages end, longer ones must not look like something else. */
const LONGEST = Math.log1p(5000);

/** `log(1 + x)` evens out what ranges from 1 to 5,000; what is more is as much. */
export const log = (x: number): number => Math.min(LONGEST, Math.log1p(Math.max(0, x)));

/** The paragraphs of a very long article are as many as the links of a list: from here on a number says no more. */
const MANY = 60;

export const few = (count: number): number => Math.min(MANY, count);

export const ratio = (part: number, whole: number): number => (whole > 0 ? part / whole : 0);
