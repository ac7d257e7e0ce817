import { between } from '../features/page-facts.ts';
import type { Settlement } from './settlement.ts';

/** Some sites put the whole page into one form: those hold more. */
const MOST_WORDS = 60;

/** What a small form says belongs to its fields. */
export const smallForms: Settlement = {
  name: 'small-forms',
  settle({ read, facts }, decide) {
    for (const { tag, first, end } of read.boxes) {
      if (tag !== 'form' || between(facts.words, first, end) > MOST_WORDS) continue;
      for (let i = first; i < end; i++) decide(i, false);
    }
  },
};
