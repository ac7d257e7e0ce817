import { between } from '../features/page-facts.ts';
import type { Settlement } from './settlement.ts';

const MOST_WORDS = 300;

const GROUPS = new Set(['blockquote', 'dl']);

/** A quotation goes with the line that says whose it is, a term with its definition. */
export const wholeGroups: Settlement = {
  name: 'whole-groups',
  settle({ read, facts, kept }, decide) {
    for (const box of read.boxes) {
      const words = between(facts.words, box.first, box.end);
      if (!GROUPS.has(box.tag) || box.end - box.first < 2 || words > MOST_WORDS) continue;
      let keptWords = 0;
      for (let i = box.first; i < box.end; i++) if (kept[i]) keptWords += facts.texts[i]!.words;
      if (keptWords > words * 0.5) for (let i = box.first; i < box.end; i++) decide(i, true);
    }
  },
};
