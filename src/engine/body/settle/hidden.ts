import type { Settlement } from './settlement.ts';

/** What a reader could not see is not pulled out, except what the page hides only until a click. */
export const hidden: Settlement = {
  name: 'hidden',
  settle({ read }, decide) {
    read.blocks.forEach(({ box }, i) => {
      if (box.unseen) decide(i, false);
    });
  },
};
