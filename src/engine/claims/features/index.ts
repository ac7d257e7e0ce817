import type { KeyTable } from '../../learned/key-table.ts';
import type { ReadArticle } from '../read-sentence.ts';
import type { ClaimFacts, ClaimFeatures } from './feature.ts';
import { learnedWordFeatures } from './learned-words.ts';
import { placeFeatures } from './place.ts';
import { shapeFeatures } from './shape.ts';
import { signalFeatures } from './signals.ts';
import { standingsOf } from './standing.ts';
import { wordScores } from './word-keys.ts';

/** What the model sees of a sentence. */
export const CLAIM_FEATURES: readonly ClaimFeatures[] = [
  signalFeatures,
  shapeFeatures,
  placeFeatures,
  learnedWordFeatures,
];

export const CLAIM_NAMES: readonly string[] = CLAIM_FEATURES.flatMap(({ names }) => names);

export const claimFacts = (read: ReadArticle, words: KeyTable): ClaimFacts => ({
  read,
  standing: standingsOf(read),
  scores: wordScores(read.sentences, words),
});

/** A row of `CLAIM_NAMES.length` numbers for each sentence, one after the other. */
export function claimRows(facts: ClaimFacts): Float32Array {
  const { sentences } = facts.read;
  const width = CLAIM_NAMES.length;
  const rows = new Float32Array(sentences.length * width);
  const row = new Float32Array(width);
  sentences.forEach((sentence, i) => {
    let at = 0;
    for (const group of CLAIM_FEATURES) {
      group.write(row, at, i, facts, sentence);
      at += group.names.length;
    }
    rows.set(row, i * width);
  });
  return rows;
}
