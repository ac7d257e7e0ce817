import { IN } from '../within.ts';
import type { Settlement } from './settlement.ts';

const SAME = 0.85;
/** Words of the body that may stand before a repeated title. */
const MOST_BEFORE = 60;

/** The title is shown in its own place, not again as the body's first heading. */
export const repeatedTitle: Settlement = {
  name: 'repeated-title',
  reason: 'duplicate',
  settle({ read, facts, kept }, decide) {
    let before = 0;
    for (let i = 0; i < read.blocks.length && before <= MOST_BEFORE; i++) {
      const { box } = read.blocks[i]!;
      const isTitle = facts.titleOverlap[i]! >= SAME && facts.titleCover[i]! >= SAME;
      if (isTitle && (box.within & IN.heading || before === 0)) decide(i, false);
      else if (kept[i]) before += facts.texts[i]!.words;
    }
  },
};
