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

/** Whether most of what stands around a box is the article's. Other tables that are not kept say nothing: they wait for the same answer. */
export function isAmidTheArticle(box: Box, { facts, kept, read }: Settling): boolean {
  const { first, end, within } = box;
  if (within & ASIDE) return false;
  let around = box.parent;
  // A figure with a caption, a box that lets it scroll: what is around it is further out.
  while (around && around.end - around.first <= end - first + 1) around = around.parent;
  if (!around) return false;
  let keptWords = 0;
  let others = 0;
  for (let i = around.first; i < around.end; i++) {
    const isOther = i < first || i >= end;
    if (!isOther || (read.blocks[i]!.box.within & IN.table && !kept[i])) continue;
    others += facts.texts[i]!.words;
    if (kept[i]) keptWords += facts.texts[i]!.words;
  }
  return keptWords > others * LEAST_KEPT_AROUND;
}
