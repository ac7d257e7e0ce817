import type { Box } from '../body/page-block.ts';
import { IN } from '../body/within.ts';
import type { JudgedBody } from './page-numbers.ts';

/** Cards: boxes of several blocks each that stand beside others of the same shape. */
export function countCards({ facts, kept }: JudgedBody) {
  const cards = { count: 0, words: 0, most: 0, linked: 0, kept: 0 };
  let covered = 0;
  for (const box of facts.boxes) {
    if (box.alike < 3 || box.end - box.first < 2 || box.first < covered || box.tag === 'tr') continue;
    covered = box.end;
    cards.count++;
    cards.most = Math.max(cards.most, box.alike);
    cards.words += facts.words[box.end]! - facts.words[box.first]!;
    let linked = false;
    for (let i = box.first; i < box.end; i++) {
      if (kept[i]) cards.kept += facts.texts[i]!.words;
      linked ||= facts.blocks[i]!.links > 0;
    }
    if (linked) cards.linked++;
  }
  return cards;
}

/** How the page is laid out, by its elements' own names. */
export function countBoxes(boxes: readonly Box[]) {
  const counts = { articles: 0, h1: 0, headings: 0, forms: 0, main: 0, articleBody: 0 };
  for (const { tag, within, parent } of boxes) {
    if (tag === 'article' && !((parent?.within ?? 0) & IN.article)) counts.articles++;
    if (tag === 'h1') counts.h1++;
    if (tag === 'h2' || tag === 'h3') counts.headings++;
    if (tag === 'form') counts.forms++;
    if (within & IN.main) counts.main = 1;
    if (within & IN.articleBody) counts.articleBody = 1;
  }
  return counts;
}
