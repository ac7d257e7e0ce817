import type { ReadArticle, ReadSentence } from '../read-sentence.ts';
import { address, definition, firstPerson, fragment, instruction, opinion, vague } from './against.ts';
import { attributed, cause, change, comparison, event, finding, forecast, names, superlative } from './assertions.ts';
import { anyFigure, date, figures, large, money, share, wordFigure } from './figures.ts';
import type { ClaimSignal } from './signal.ts';
import { company, headline, length, listItem } from './standing.ts';

/** Every signal; the order does not matter. */
export const SIGNALS: readonly ClaimSignal[] = [
  anyFigure,
  figures,
  share,
  money,
  large,
  wordFigure,
  date,
  attributed,
  finding,
  comparison,
  superlative,
  change,
  event,
  cause,
  forecast,
  names,
  company,
  headline,
  length,
  listItem,
  address,
  firstPerson,
  instruction,
  opinion,
  definition,
  vague,
  fragment,
];

/** Points of a sentence without any signal. */
const BASE = -2.4;

/** How much a sentence is worth seeing, 0 to 1. */
export function claimScore(sentence: ReadSentence, article: ReadArticle): number {
  let points = BASE;
  for (const signal of SIGNALS) points += signal.weight * signal.measure(sentence, article);
  return Math.round((1 / (1 + Math.exp(-points))) * 1000) / 1000;
}
