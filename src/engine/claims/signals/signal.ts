import type { PlainSentence } from '../read-sentence.ts';

/** One thing in a sentence that speaks for or against showing it as a claim; how much it weighs is learned. */
export interface ClaimSignal {
  name: string;
  /** 0 where the signal does not hold, else mostly 1; the unit is said beside it where it is another. */
  measure(sentence: PlainSentence): number;
}

/** A signal that holds where a pattern is found in the sentence in lower case. */
export const phrase = (name: string, pattern: RegExp): ClaimSignal => ({
  name,
  measure: ({ lower }) => (pattern.test(lower) ? 1 : 0),
});
