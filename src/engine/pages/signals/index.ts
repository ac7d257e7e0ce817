import { pageNumber } from './page-number.ts';
import { relation } from './relation.ts';
import type { PageMark, PageSignal, TurnLink } from './signal.ts';
import { turnWords } from './turn-words.ts';

export type { PageMark, TurnLink };

const SIGNALS: readonly PageSignal[] = [turnWords, relation, pageNumber];

/** All that a link says of the page it leads to. Words that say "page" go before its relation, other words after. */
export function markOfLink(link: TurnLink): PageMark {
  const marks = SIGNALS.map((signal) => signal(link));
  const turns = marks.flatMap((mark) => (mark.turns ? [mark.turns] : []));
  const number = marks.find((mark) => mark.number !== undefined)?.number;
  const strongest = (['explicit', 'rel', 'plain'] as const).flatMap((by) => turns.filter((turn) => turn.by === by))[0];
  return { ...(strongest && { turns: strongest }), ...(number !== undefined && { number }) };
}
