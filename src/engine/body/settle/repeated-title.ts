import type { PageFacts } from '../features/page-facts.ts';
import { IN } from '../within.ts';
import type { Settlement } from './settlement.ts';

const SAME = 0.85;

/** Whether a block says the title again. */
export const saysTheTitle = ({ titleOverlap, titleCover }: PageFacts, i: number): boolean =>
  titleOverlap[i]! >= SAME && titleCover[i]! >= SAME;

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
      if (saysTheTitle(facts, i) && (box.within & IN.heading || before === 0)) decide(i, false);
      else if (kept[i]) before += facts.texts[i]!.words;
    }
  },
};
