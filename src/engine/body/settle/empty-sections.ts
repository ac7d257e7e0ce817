import type { PageBlock } from '../page-block.ts';
import { IN } from '../within.ts';
import type { Settlement } from './settlement.ts';

/** "Related reads:" opens what follows as a heading does. */
const MOST_OPENING_WORDS = 6;
/** A longer heading says something by itself. */
const MOST_HEADING_WORDS = 25;
/** So much must be left: a page of headings alone is a list. */
const LEAST_LEFT = 50;

/** Where nothing of a section is left, the article does not end with its heading. */
export const emptySections: Settlement = {
  name: 'empty-sections',
  settle({ read: { blocks, media }, facts, kept }, decide) {
    const open: number[] = [];
    let left = 0;
    let last = kept.lastIndexOf(1);
    while (last >= 0 && opensSection(blocks[last]!, facts.texts[last]!.words)) {
      open.push(last);
      last = kept.lastIndexOf(1, last - 1);
    }
    // A picture may be all there is of a section.
    if (!open.length || media.some(({ at, rule }) => !rule && at > last + 1 && at <= open[0]! + 1)) return;
    for (let i = 0; i <= last; i++) if (kept[i]) left += facts.texts[i]!.words;
    if (left >= LEAST_LEFT) for (const i of open) decide(i, false);
  },
};

/** A heading that is a sentence, or an item of a list, says what it says without anything below it. */
const opensSection = ({ text, box }: PageBlock, words: number): boolean =>
  box.within & IN.heading
    ? words <= MOST_HEADING_WORDS && !(box.within & IN.list) && !/[.?!…。？！]$/.test(text)
    : words <= MOST_OPENING_WORDS && /[:：]$/.test(text);
