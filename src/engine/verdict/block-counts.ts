import type { Box } from '../body/page-block.ts';
import { IN } from '../body/within.ts';
import type { JudgedBody } from './page-numbers.ts';

const LONG_PROSE = 40;

/** Counts over the page's blocks, in one pass: of those in the body, unless the name says otherwise. */
export function countBlocks({ facts, kept }: JudgedBody) {
  const sums = {
    blocks: 0,
    words: 0,
    linkWords: 0,
    prose: 0,
    longProse: 0,
    proseWords: 0,
    longest: 0,
    sentences: 0,
    headings: 0,
    listed: 0,
    quoted: 0,
    functionWords: 0,
    prices: 0,
    allPrices: 0,
    dates: 0,
    allDates: 0,
    questions: 0,
    controls: 0,
    proseBoxes: 0,
    wordsBefore: 0,
    clutterWords: 0,
  };
  const proseBoxes = new Set<Box | null>();
  for (let i = 0; i < kept.length; i++) {
    const text = facts.texts[i]!;
    const { box, rule, text: own } = facts.blocks[i]!;
    const { words } = text;
    if (text.hasPrice) sums.allPrices++;
    if (text.hasDate) sums.allDates++;
    if (box.within & (IN.control | IN.form)) sums.controls++;
    if (rule) sums.clutterWords += words;
    if (!kept[i]) {
      if (!sums.words) sums.wordsBefore += words;
      continue;
    }
    sums.blocks++;
    sums.words += words;
    sums.linkWords += facts.linkShare[i]! * words;
    sums.sentences += text.sentences;
    sums.functionWords += text.functionWords * words;
    if (box.within & IN.heading) sums.headings++;
    if (box.within & IN.list) sums.listed += words;
    if (box.within & IN.quote) sums.quoted += words;
    if (text.hasPrice) sums.prices++;
    if (text.hasDate) sums.dates++;
    if (own.includes('?')) sums.questions++;
    if (!facts.isProse[i]) continue;
    sums.prose++;
    sums.proseWords += words;
    sums.longest = Math.max(sums.longest, words);
    if (words >= LONG_PROSE) sums.longProse++;
    proseBoxes.add(box.tag === 'p' || box.tag === 'li' ? box.parent : box);
  }
  sums.proseBoxes = proseBoxes.size;
  return sums;
}
