import type { Box } from '../page-block.ts';
import { ASIDE } from '../within.ts';
import type { Settlement } from './settlement.ts';

const LISTS = new Set(['ul', 'ol']);
const LEAST_ITEMS = 3;
/** Of a list's words, how many must be kept for the others to be believed with them. */
const LEAST_KEPT = 0.7;
/** Less is a button or a label in the list. */
const LEAST_CHANCE = 0.1;
/** An item of more is a card or a post, with what is not its text. */
const MOST_BLOCKS = 2;

/** A list of which most is the article's has no gaps: an item of which nothing is kept comes back. */
export const wholeLists: Settlement = {
  name: 'whole-lists',
  settle({ read, facts, kept, chance }, decide) {
    const count = kept.length;
    const words = new Float64Array(count + 1);
    const left = new Float64Array(count + 1);
    const blocks = new Uint32Array(count + 1);
    for (let i = 0; i < count; i++) {
      const own = read.blocks[i]!.rule ? 0 : facts.texts[i]!.words;
      words[i + 1] = words[i]! + own;
      left[i + 1] = left[i]! + (kept[i] ? own : 0);
      blocks[i + 1] = blocks[i]! + kept[i]!;
    }
    const isWhole = ({ first, end, tag, children, within }: Box): boolean =>
      LISTS.has(tag) &&
      children >= LEAST_ITEMS &&
      !(within & ASIDE) &&
      left[end]! > left[first]! &&
      left[end]! - left[first]! >= (words[end]! - words[first]!) * LEAST_KEPT;
    for (const { tag, parent, first, end } of read.boxes) {
      if (tag !== 'li' || !parent || end - first > MOST_BLOCKS || blocks[end]! > blocks[first]! || !isWhole(parent))
        continue;
      for (let i = first; i < end; i++) {
        const { rule, box } = read.blocks[i]!;
        if (!rule && !(box.within & ASIDE) && chance[i]! >= LEAST_CHANCE) decide(i, true);
      }
    }
  },
};
