import type { ReadArticle, ReadSentence } from '../read-sentence.ts';
import type { Standing } from './standing.ts';
import type { WordScores } from './word-keys.ts';

/** An article as the model sees it. */
export interface ClaimFacts {
  read: ReadArticle;
  standing: readonly Standing[];
  scores: WordScores;
}

/** A few columns of what the model sees of a sentence, written side by side into its row. */
export interface ClaimFeatures {
  names: readonly string[];
  /** @param i index of the sentence; writes `names.length` numbers from `row[at]` on */
  write(row: Float32Array, at: number, i: number, facts: ClaimFacts, sentence: ReadSentence): void;
}

/** `log(1 + x)`, so that a long article is not another thing than a middling one. */
export const log = (x: number): number => Math.log1p(Math.max(0, Math.min(x, 300)));
