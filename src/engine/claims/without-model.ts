import { isKeptOut } from './kept-out.ts';
import type { ReadArticle, ReadSentence } from './read-sentence.ts';

/** What is offered scores at least this. */
export const LEAST_PLAIN = 0.3;

const QUOTED = /["“”«»„「『]/;

/**
 * How much each sentence is worth seeing, 0 to 1, where nothing learned can tell: a quotation with its speaker and a sentence with figures
 * are worth something, all others nothing. What stands early and says more comes first.
 */
export const plainWorths = ({ sentences }: ReadArticle): number[] =>
  sentences.map((sentence, i) => (isKeptOut(sentence) ? 0 : plainWorth(sentence, i / sentences.length)));

function plainWorth({ figures, attribution, text }: ReadSentence, place: number): number {
  const quoted = attribution !== null && QUOTED.test(text);
  if (!figures.length && !quoted) return 0;
  const measured = figures.filter(({ unit }) => unit !== null).length;
  const worth =
    LEAST_PLAIN +
    0.1 * Math.min(figures.length, 2) +
    0.15 * Math.min(measured, 2) +
    (attribution ? 0.1 : 0) +
    0.1 * (1 - place);
  return Math.min(1, Math.round(worth * 1000) / 1000);
}
