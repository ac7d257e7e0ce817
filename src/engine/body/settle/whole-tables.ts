import { between } from '../features/page-facts.ts';
import type { Box } from '../page-block.ts';
import { IN } from '../within.ts';
import { expectedWords } from './amid-the-article.ts';
import type { Settlement, Settling } from './settlement.ts';

const LEAST_CELLS = 4;
const MOST_WORDS_A_CELL = 25;
/** A table's cells are too short to be sure of: a likelihood that would not do for a paragraph is enough. */
const LEAST_CHANCE = 0.2;
const MOST_LINKED = 0.6;
/** Of the words around a table, other tables of data left out, how many must be the article's. */
const LEAST_KEPT_AROUND = 0.6;
const ASIDE = IN.nav | IN.aside | IN.footer | IN.form;

/**
 * A table with short cells is data: it is there whole or not at all, and whole where the text around it is the article's. One with long
 * cells lays out a page.
 */
export const wholeTables: Settlement = {
  name: 'whole-tables',
  settle(page, decide) {
    const tables = tablesOfData(page);
    if (!tables.length) return;
    const around = textAround(tables, page);
    for (const box of tables) {
      const words = between(page.facts.words, box.first, box.end);
      const isLinked = between(page.facts.linkWords, box.first, box.end) > words * MOST_LINKED;
      const keep = (!isLinked && isAmidTheArticle(box, around)) || expectedWords(box, page) > words * LEAST_CHANCE;
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

/** Words before each block that stand in no table of data, and those of them that are kept: all such tables wait for the same answer. */
interface TextAround {
  words: Float64Array;
  kept: Float64Array;
}

function textAround(tables: readonly Box[], { facts, kept }: Settling): TextAround {
  const isData = new Uint8Array(kept.length);
  for (const { first, end } of tables) isData.fill(1, first, end);
  const text = { words: new Float64Array(kept.length + 1), kept: new Float64Array(kept.length + 1) };
  for (let i = 0; i < kept.length; i++) {
    const words = isData[i] ? 0 : facts.texts[i]!.words;
    text.words[i + 1] = text.words[i]! + words;
    text.kept[i + 1] = text.kept[i]! + (kept[i] ? words : 0);
  }
  return text;
}

function isAmidTheArticle({ first, end, within, parent }: Box, text: TextAround): boolean {
  if (within & ASIDE) return false;
  let around = parent;
  // A figure with a caption, a box that lets it scroll: what is around it is further out.
  while (around && around.end - around.first <= end - first + 1) around = around.parent;
  if (!around) return false;
  const kept = between(text.kept, around.first, around.end);
  return kept > between(text.words, around.first, around.end) * LEAST_KEPT_AROUND;
}
