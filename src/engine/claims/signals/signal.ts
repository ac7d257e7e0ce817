import type { ReadArticle, ReadSentence } from '../read-sentence.ts';

/** One reason for or against showing a sentence as a claim. */
export interface ClaimSignal {
  name: string;
  /** Points for each unit of `measure`. */
  weight: number;
  /** 0 where the signal does not hold, else mostly 1; the unit is said beside it where it is another. */
  measure(sentence: ReadSentence, article: ReadArticle): number;
}

/** A signal that holds where a pattern is found in the sentence in lower case. */
export const phrase = (name: string, weight: number, pattern: RegExp): ClaimSignal => ({
  name,
  weight,
  measure: ({ lower }) => (pattern.test(lower) ? 1 : 0),
});
