import { between } from '../features/page-facts.ts';
import type { Box } from '../page-block.ts';
import { IN } from '../within.ts';
import type { Settling } from './settlement.ts';

/** Of the words around a box, how many must be the article's. */
const LEAST_KEPT_AROUND = 0.6;

/** Words of a box that are the article's as far as the classifier can tell. */
export function expectedWords({ first, end }: Box, { facts, chance }: Settling): number {
  let expected = 0;
  for (let i = first; i < end; i++) expected += facts.texts[i]!.words * chance[i]!;
  return expected;
}

const ASIDE = IN.nav | IN.aside | IN.footer | IN.form;

/** Whether most of what stands around a box is the article's. */
export function isAmidTheArticle(box: Box, { facts, kept }: Settling): boolean {
  const { first, end, within } = box;
  if (within & ASIDE) return false;
  const words = between(facts.words, first, end);
  let around = box.parent;
  // A figure with a caption, a box that lets it scroll: what is around it is further out.
  while (around && around.end - around.first <= end - first + 1) around = around.parent;
  if (!around) return false;
  let keptWords = 0;
  for (let i = around.first; i < around.end; i++)
    if (kept[i] && (i < first || i >= end)) keptWords += facts.texts[i]!.words;
  return keptWords > (between(facts.words, around.first, around.end) - words) * LEAST_KEPT_AROUND;
}
