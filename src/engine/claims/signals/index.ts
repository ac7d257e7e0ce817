import type { PlainSentence } from '../read-sentence.ts';
import { address, definition, firstPerson, fragment, instruction, opinion, vague } from './against.ts';
import { attributed, cause, change, comparison, event, finding, forecast, names, superlative } from './assertions.ts';
import { anyFigure, date, figures, large, money, share, wordFigure } from './figures.ts';
import type { ClaimSignal } from './signal.ts';
import { company, length, listItem } from './standing.ts';

/** Every signal, in the order of the model's columns. */
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

/** How much each holds, in their order. */
export const measureSignals = (sentence: PlainSentence): number[] => SIGNALS.map(({ measure }) => measure(sentence));
