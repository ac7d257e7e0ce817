import type { Settlement } from './settlement.ts';

/** Where more of the article than this is hidden, and hardly a word is seen, the page was not drawn yet: a script would have shown it. */
const MOST_HIDDEN = 0.5;
const MOST_SEEN_WORDS = 50;

/** What a reader could not see is not pulled out, except what the page hides only until a click. */
export const hidden: Settlement = {
  name: 'hidden',
  settle({ read, facts, kept }, decide) {
    let all = 0;
    let unseen = 0;
    read.blocks.forEach(({ box }, i) => {
      if (!kept[i]) return;
      all += facts.texts[i]!.words;
      if (box.unseen) unseen += facts.texts[i]!.words;
    });
    if (unseen > all * MOST_HIDDEN && all - unseen < MOST_SEEN_WORDS) return;
    read.blocks.forEach(({ box }, i) => {
      if (box.unseen) decide(i, false);
    });
  },
};
