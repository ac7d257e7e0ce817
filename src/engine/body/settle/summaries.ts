import { between } from '../features/page-facts.ts';
import type { Settlement } from './settlement.ts';

/** What a `<details>` opens with says what is in it: it is there where that is, and only there. */
export const summaries: Settlement = {
  name: 'summaries',
  settle({ read, facts, kept }, decide) {
    for (const { tag, parent: details, first, end } of read.boxes) {
      if (tag !== 'summary' || details?.tag !== 'details') continue;
      const rest = between(facts.words, details.first, details.end) - between(facts.words, first, end);
      let left = 0;
      for (let i = details.first; i < details.end; i++)
        if (kept[i] && (i < first || i >= end)) left += facts.texts[i]!.words;
      if (rest) for (let i = first; i < end; i++) decide(i, left * 2 > rest);
    }
  },
};
