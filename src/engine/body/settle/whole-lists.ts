import { ASIDE } from '../within.ts';
import type { Settlement } from './settlement.ts';

const LISTS = new Set(['ul', 'ol']);
const LEAST_ITEMS = 3;
/** Of a list's words, how many must be kept for the others to be believed with them. */
const LEAST_KEPT = 0.7;
/** Less is a button or a label in the list. */
const LEAST_CHANCE = 0.1;

/** A list of which most is the article's has no gaps. */
export const wholeLists: Settlement = {
  name: 'whole-lists',
  settle({ read, facts, kept, chance }, decide) {
    for (const { tag, children, within, first, end } of read.boxes) {
      if (!LISTS.has(tag) || children < LEAST_ITEMS || within & ASIDE) continue;
      let words = 0;
      let left = 0;
      for (let i = first; i < end; i++) {
        if (read.blocks[i]!.rule) continue;
        words += facts.texts[i]!.words;
        if (kept[i]) left += facts.texts[i]!.words;
      }
      if (!left || left < words * LEAST_KEPT) continue;
      for (let i = first; i < end; i++) if (!read.blocks[i]!.rule && chance[i]! >= LEAST_CHANCE) decide(i, true);
    }
  },
};
