import { useEffect, useMemo } from 'preact/hooks';
import { type Article, type BlockText, type Company, locate } from '../../engine/index.ts';
import { formatNumber, t } from '../../platform/i18n.ts';
import { highlight, scrollToRange } from '../../ui/highlight.ts';

import type { Findings } from './state.ts';

/** What the reader asked to see in the article: one mention of a company, or a claim. */
export type Emphasis =
  | { kind: 'none' }
  | { kind: 'mention'; company: Company; index: number }
  | { kind: 'claim'; index: number };

export const EMPHASIS_NONE: Emphasis = { kind: 'none' };

/** Highlights it, scrolls there and says so. */
export function useEmphasis(
  emphasis: Emphasis,
  article: Article,
  findings: Findings | null,
  readShown: () => BlockText,
  say: (text: string) => void,
): void {
  const company = emphasis.kind === 'mention' ? emphasis.company : null;
  // By company and not by step: an article can name one a thousand times.
  const mentions = useMemo(
    () => (company?.mentions ?? []).map((mention) => locate(readShown(), article.text, mention)),
    [company, article, readShown],
  );
  useEffect(() => {
    highlight(
      'winnow-mention',
      mentions.filter((range) => range !== null),
    );
  }, [mentions]);

  useEffect(() => {
    const claim = emphasis.kind === 'claim' && Array.isArray(findings?.claims) ? findings.claims[emphasis.index] : null;
    const claimed = claim ? locate(readShown(), article.text, claim) : null;
    const current = emphasis.kind === 'mention' ? (mentions[emphasis.index] ?? null) : null;
    highlight('winnow-claim', claimed ? [claimed] : []);
    highlight('winnow-current', current ? [current] : []);
    const target = claimed ?? current;
    if (target) scrollToRange(target);
    if (claim) say(t('claimSpoken', claim.text));
    if (emphasis.kind === 'mention') {
      const { mentions: places } = emphasis.company;
      const around = excerptAround(article.text, places[emphasis.index]!).join('');
      say(t('mentionSpoken', formatNumber(emphasis.index + 1), formatNumber(places.length), around));
    }
  }, [emphasis, mentions, article, findings, readShown, say]);
}

/** A mention with the words around it: before, the mention itself, after. Stays in its line of text. */
export function excerptAround(text: string, range: { start: number; end: number }): [string, string, string] {
  // Few words before it, so that the mention itself is in sight where the line is cut.
  const [reachBefore, reachAfter] = [18, 60];
  const lineStart = text.lastIndexOf('\n', range.start - 1) + 1;
  const lineBreak = text.indexOf('\n', range.end);
  const lineEnd = lineBreak < 0 ? text.length : lineBreak;
  let from = Math.max(lineStart, range.start - reachBefore);
  let to = Math.min(lineEnd, range.end + reachAfter);
  // Cut between words where there are any.
  if (from > lineStart) from = Math.max(from, text.lastIndexOf(' ', Math.min(from + 12, range.start - 1)) + 1);
  if (to < lineEnd) {
    const space = text.indexOf(' ', Math.max(to - 12, range.end));
    if (space >= 0 && space < to) to = space;
  }
  return [
    `${from > lineStart ? '…' : ''}${text.slice(from, range.start)}`,
    text.slice(range.start, range.end),
    `${text.slice(range.end, to)}${to < lineEnd ? '…' : ''}`,
  ];
}
