import { between } from '../features/page-facts.ts';
import type { Box } from '../page-block.ts';
import { countText, expectedWords, isAmidTheArticle } from './amid-the-article.ts';
import type { Settlement, Settling } from './settlement.ts';

const LEAST_CELLS = 4;
const MOST_WORDS_A_CELL = 25;
/** A table's cells are too short to be sure of: a likelihood that would not do for a paragraph is enough. */
const LEAST_CHANCE = 0.2;
const MOST_LINKED = 0.6;

/**
 * A table with short cells is data: it is there whole or not at all, and whole where the text around it is the article's. One with long
 * cells lays out a page.
 */
export const wholeTables: Settlement = {
  name: 'whole-tables',
  settle(page, decide) {
    const tables = tablesOfData(page);
    if (!tables.length) return;
    const text = countText(page, tables);
    for (const box of tables) {
      const words = between(page.facts.words, box.first, box.end);
      const isLinked = between(page.facts.linkWords, box.first, box.end) > words * MOST_LINKED;
      const keep = (!isLinked && isAmidTheArticle(box, text)) || expectedWords(box, page) > words * LEAST_CHANCE;
      for (let i = box.first; i < box.end; i++) decide(i, keep);
    }
  },
};

/** None within another. */
function tablesOfData({ read: { boxes }, facts }: Settling): Box[] {
  const tables: Box[] = [];
  for (const box of boxes) {
    const passed = tables.at(-1);
    if (box.tag !== 'table' || (passed && box.first >= passed.first && box.end <= passed.end)) continue;
    const cells = box.end - box.first;
    if (cells >= LEAST_CELLS && between(facts.words, box.first, box.end) <= cells * MOST_WORDS_A_CELL) tables.push(box);
  }
  return tables;
}
