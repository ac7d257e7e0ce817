import { between } from '../features/page-facts.ts';
import type { Box } from '../page-blocks.ts';
import type { Settlement } from './settlement.ts';

const LEAST_CELLS = 4;
const MOST_WORDS_A_CELL = 25;
/** A table's cells are too short to be sure of: a likelihood that would not do for a paragraph is enough. */
const LEAST_CHANCE = 0.2;

/** A table with short cells is data: it is there whole or not at all. One with long cells lays out a page. */
export const wholeTables: Settlement = {
  name: 'whole-tables',
  settle({ read, facts, chance }, decide) {
    let passed: Box | null = null;
    for (const box of read.boxes) {
      if (box.tag !== 'table' || (passed && box.first >= passed.first && box.end <= passed.end)) continue;
      const cells = box.end - box.first;
      const words = between(facts.words, box.first, box.end);
      if (cells < LEAST_CELLS || words > cells * MOST_WORDS_A_CELL) continue;
      passed = box;
      let expected = 0;
      for (let i = box.first; i < box.end; i++) expected += facts.texts[i]!.words * chance[i]!;
      const keep = expected > words * LEAST_CHANCE;
      for (let i = box.first; i < box.end; i++) decide(i, keep);
    }
  },
};
