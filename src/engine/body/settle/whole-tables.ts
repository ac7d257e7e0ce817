import { between } from '../features/page-facts.ts';
import { type Box, IN } from '../page-blocks.ts';
import type { Settlement, Settling } from './settlement.ts';

const LEAST_CELLS = 4;
const MOST_WORDS_A_CELL = 25;
/** A table's cells are too short to be sure of: a likelihood that would not do for a paragraph is enough. */
const LEAST_CHANCE = 0.2;
/** Of the words around a table, how many must be the article's for the table to be so too. */
const LEAST_KEPT_AROUND = 0.6;
const MOST_LINKED = 0.6;

/**
 * A table with short cells is data: it is there whole or not at all, and whole where the text around it is the article's. One with long
 * cells lays out a page.
 */
export const wholeTables: Settlement = {
  name: 'whole-tables',
  settle(page, decide) {
    let passed: Box | null = null;
    for (const box of page.read.boxes) {
      if (box.tag !== 'table' || (passed && box.first >= passed.first && box.end <= passed.end)) continue;
      const cells = box.end - box.first;
      const words = between(page.facts.words, box.first, box.end);
      if (cells < LEAST_CELLS || words > cells * MOST_WORDS_A_CELL) continue;
      passed = box;
      const keep = isAmidTheArticle(box, page) || expectedWords(box, page) > words * LEAST_CHANCE;
      for (let i = box.first; i < box.end; i++) decide(i, keep);
    }
  },
};

function expectedWords({ first, end }: Box, { facts, chance }: Settling): number {
  let expected = 0;
  for (let i = first; i < end; i++) expected += facts.texts[i]!.words * chance[i]!;
  return expected;
}

const ASIDE = IN.nav | IN.aside | IN.footer | IN.form;

function isAmidTheArticle(table: Box, { facts, kept }: Settling): boolean {
  const { first, end, within } = table;
  const words = between(facts.words, first, end);
  if (within & ASIDE || between(facts.linkWords, first, end) > words * MOST_LINKED) return false;
  let around = table.parent;
  // A figure with a caption, a box that lets it scroll: what is around the table is further out.
  while (around && around.end - around.first <= end - first + 1) around = around.parent;
  if (!around) return false;
  let keptWords = 0;
  for (let i = around.first; i < around.end; i++)
    if (kept[i] && (i < first || i >= end)) keptWords += facts.texts[i]!.words;
  return keptWords > (between(facts.words, around.first, around.end) - words) * LEAST_KEPT_AROUND;
}
