import { between } from '../features/page-facts.ts';
import type { Settlement } from './settlement.ts';

const MOST_WORDS = 200;

/** A quotation goes with the line that says whose it is. */
export const wholeQuotes: Settlement = {
  name: 'whole-quotes',
  settle({ read, facts, kept }, decide) {
    for (const box of read.boxes) {
      const words = between(facts.words, box.first, box.end);
      if (box.tag !== 'blockquote' || box.end - box.first < 2 || words > MOST_WORDS) continue;
      let keptWords = 0;
      for (let i = box.first; i < box.end; i++) if (kept[i]) keptWords += facts.texts[i]!.words;
      if (keptWords > words * 0.5) for (let i = box.first; i < box.end; i++) decide(i, true);
    }
  },
};
