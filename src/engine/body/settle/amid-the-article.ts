import { between } from '../features/page-facts.ts';
import type { Box } from '../page-block.ts';
import { ASIDE } from '../within.ts';
import type { Settling } from './settlement.ts';

/** Of the words around a box, how many must be the article's. */
const LEAST_KEPT_AROUND = 0.6;

/** Words of a box that are the article's as far as the classifier can tell. */
export function expectedWords({ first, end }: Box, { facts, chance }: Settling): number {
  let expected = 0;
  for (let i = first; i < end; i++) expected += facts.texts[i]!.words * chance[i]!;
  return expected;
}

/** Words before each block, and those of them that are kept. */
export interface CountedText {
  words: Float64Array;
  kept: Float64Array;
}

/**
 * The page's text as it stands now, counted once for all boxes that are asked about.
 *
 * @param leftOut boxes that all wait for the same answer, and so say nothing of one another
 */
export function countText({ facts, kept }: Settling, leftOut: readonly Box[] = []): CountedText {
  const isOut = new Uint8Array(kept.length);
  for (const { first, end } of leftOut) isOut.fill(1, first, end);
  const text = { words: new Float64Array(kept.length + 1), kept: new Float64Array(kept.length + 1) };
  for (let i = 0; i < kept.length; i++) {
    const words = isOut[i] ? 0 : facts.texts[i]!.words;
    text.words[i + 1] = text.words[i]! + words;
    text.kept[i + 1] = text.kept[i]! + (kept[i] ? words : 0);
  }
  return text;
}

/** Whether most of what stands around a box is the article's. */
export function isAmidTheArticle({ first, end, within, parent }: Box, text: CountedText): boolean {
  if (within & ASIDE) return false;
  let around = parent;
  // A figure with a caption, a box that lets it scroll: what is around it is further out.
  while (around && around.end - around.first <= end - first + 1) around = around.parent;
  if (!around) return false;
  const wordsAround = (sums: Float64Array): number =>
    between(sums, around.first, around.end) - between(sums, first, end);
  return wordsAround(text.kept) > wordsAround(text.words) * LEAST_KEPT_AROUND;
}
