import { between } from '../features/page-facts.ts';
import type { Box } from '../page-blocks.ts';
import type { Settlement } from './settlement.ts';

const WHOLE_TAGS = new Set(['tr', 'dl']);
const TABLE_WORDS_A_CELL = 25;

/** A table with short cells is data: it is there whole or not at all. One with long cells lays out a page. */
export const wholeTables: Settlement = {
  name: 'whole-tables',
  settle({ read, facts, kept }, decide) {
    let passed: Box | null = null;
    for (const box of read.boxes) {
      if (box.tag !== 'table' && box.tag !== 'dl' && !WHOLE_TAGS.has(box.tag)) continue;
      if (passed && box.first >= passed.first && box.end <= passed.end) continue;
      const blocks = box.end - box.first;
      const words = between(facts.words, box.first, box.end);
      if (blocks < 2 || words > blocks * TABLE_WORDS_A_CELL) continue;
      passed = box;
      let keptWords = 0;
      for (let i = box.first; i < box.end; i++) if (kept[i]) keptWords += facts.texts[i]!.words;
      const keep = keptWords > words * 0.5;
      for (let i = box.first; i < box.end; i++) decide(i, keep);
    }
  },
};
