import { between } from '../features/page-facts.ts';
import type { Box } from '../page-block.ts';
import { ASIDE } from '../within.ts';
import { countText } from './amid-the-article.ts';
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
  settle(page, decide) {
    const text = countText(page);
    const keptIn = ({ first, end }: Box): number => between(text.kept, first, end);
    const isWhole = (list: Box): boolean =>
      LISTS.has(list.tag) &&
      list.children >= LEAST_ITEMS &&
      !(list.within & ASIDE) &&
      keptIn(list) > 0 &&
      keptIn(list) >= between(text.words, list.first, list.end) * LEAST_KEPT;
    for (const item of page.read.boxes) {
      const { tag, parent, first, end } = item;
      if (tag !== 'li' || !parent || end - first > MOST_BLOCKS || keptIn(item) || !isWhole(parent)) continue;
      for (let i = first; i < end; i++) {
        const { rule, box } = page.read.blocks[i]!;
        if (!rule && !(box.within & ASIDE) && page.chance[i]! >= LEAST_CHANCE) decide(i, true);
      }
    }
  },
};
