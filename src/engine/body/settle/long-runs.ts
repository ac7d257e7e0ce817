import { IN } from '../within.ts';
import type { Settlement } from './settlement.ts';
import { proseSideBySide } from './side-by-side.ts';

const MANY = 100;
const SPEAKERS = 25;
const CHANCE = 0.5;

/**
 * A hundred paragraphs of prose side by side are one text: a book, a protocol, a log. Labelled pages are hardly ever that long, so the
 * classifier loses heart on the way down; the surest of the paragraphs speak for all.
 */
export const longRuns: Settlement = {
  name: 'long-runs',
  settle(page, decide) {
    for (const [parent, run] of proseSideBySide(page)) {
      if (run.length < MANY) continue;
      const sorted = run.map((i) => page.chance[i]!).sort((a, b) => b - a);
      if (sorted[SPEAKERS - 1]! < CHANCE) continue;
      for (let i = run[0]!; i <= run.at(-1)!; i++) {
        const { box, rule } = page.read.blocks[i]!;
        const belongs = box.parent === parent && (page.facts.isProse[i] || box.within & IN.heading);
        if (belongs && !rule) decide(i, true);
      }
    }
  },
};
