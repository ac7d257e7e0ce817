import { headingLevel } from '../../dom/heading-level.ts';
import type { PageBlock } from '../page-block.ts';
import { IN } from '../within.ts';
import type { Settlement, Settling } from './settlement.ts';

/** "Related reads:" opens what follows as a heading does. */
const MOST_OPENING_WORDS = 6;
/** A longer heading says something by itself. */
const MOST_HEADING_WORDS = 25;
/** So much must be left: a page of headings alone is a list. */
const LEAST_LEFT = 50;

/** Where nothing of a section is left, its heading goes too: what it announces is not there. */
export const emptySections: Settlement = {
  name: 'empty-sections',
  settle(page, decide) {
    let left = 0;
    page.kept.forEach((isKept, i) => {
      if (isKept) left += page.facts.texts[i]!.words;
    });
    if (left < LEAST_LEFT) return;
    for (const i of atTheEnd(page)) decide(i, false);
    for (const i of amidTheText(page)) decide(i, false);
  },
};

/** The headings that an article would end with. */
function atTheEnd({ read: { blocks, media }, facts, kept }: Settling): number[] {
  const open: number[] = [];
  let last = kept.lastIndexOf(1);
  while (last >= 0 && opensSection(blocks[last]!, facts.texts[last]!.words)) {
    open.push(last);
    last = kept.lastIndexOf(1, last - 1);
  }
  // A picture may be all there is of a section.
  const isPictured = media.some(({ at, rule }) => !rule && at > last + 1 && at <= (open[0] ?? -1) + 1);
  return isPictured ? [] : open;
}

/** A heading that is a sentence, or an item of a list, says what it says without anything below it. */
const opensSection = ({ text, box }: PageBlock, words: number): boolean =>
  box.within & IN.heading
    ? words <= MOST_HEADING_WORDS && !(box.within & IN.list) && !/[.?!…。？！]$/.test(text)
    : words <= MOST_OPENING_WORDS && /[:：]$/.test(text);

/** One that is surely the article's stands over more than its mark-up says: a name whose marks and prices come under headings like its own. */
const SURE = 0.85;
/** So little between two headings of one level may have been a button, with the text behind the next. */
const LEAST_TAKEN = 12;

/** Headings amid the text over sections of which all was taken out: offers, forms, lists of links. */
function amidTheText({ read: { blocks, media }, facts, kept, chance }: Settling): number[] {
  const found = new Set<number>();
  const pictured = new Set(media.filter(({ rule }) => !rule).map(({ at }) => at));
  // From the last one: a heading goes with those below it.
  for (let i = kept.lastIndexOf(1) - 1; i >= 0; i--) {
    const level = headingLevel(blocks[i]!.box.tag);
    if (!kept[i] || !level || i === facts.titleAt || chance[i]! >= SURE || pictured.has(i + 1)) continue;
    let taken = 0;
    let end = i + 1;
    for (; end < blocks.length; end++) {
      const next = headingLevel(blocks[end]!.box.tag);
      if ((next && next <= level) || (kept[end] && !found.has(end))) break;
      if (!blocks[end]!.box.unseen) taken += facts.texts[end]!.words;
    }
    const next = blocks[end] && headingLevel(blocks[end]!.box.tag);
    if (!next || next > level || !taken) continue;
    if (next < level || taken >= LEAST_TAKEN) found.add(i);
  }
  return [...found];
}
