import { APART, IN } from '../within.ts';
import type { Settlement, Settling } from './settlement.ts';

const MOST_LABEL_WORDS = 4;

/** "Consider these two functions:" needs them: a listing between two texts of the article is the article's, however little it reads like one. */
export const listings: Settlement = {
  name: 'listings',
  settle(page, decide) {
    for (const box of page.read.boxes) {
      if (box.tag !== 'pre' || box.first === box.end || box.within & APART || box.unseen) continue;
      if (isKeptBeside(box.first - 1, -1, page) && isKeptBeside(box.end, 1, page))
        for (let i = box.first; i < box.end; i++) if (!page.read.blocks[i]!.rule) decide(i, true);
    }
  },
};

/** Whether the nearest text that is neither code nor a word or two over it ("Go", "main.go") is the article's. */
function isKeptBeside(from: number, step: 1 | -1, { read: { blocks }, facts, kept }: Settling): boolean {
  for (let i = from; i >= 0 && i < blocks.length; i += step) {
    if (kept[i] && !(blocks[i]!.box.within & IN.code)) return true;
    if (!(blocks[i]!.box.within & IN.code) && facts.texts[i]!.words > MOST_LABEL_WORDS) return false;
  }
  return false;
}
