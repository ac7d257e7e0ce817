import { headingLevel } from '../../dom/heading-level.ts';
import { looksOf } from '../box.ts';
import type { Settlement } from './settlement.ts';

const HEADING = /^h[2-5]$/;
/** A heading is short, and little speaks for it by itself: over a section that is kept so much will do. */
const LEAST_CHANCE = 0.3;
const LEAST_KEPT = 0.8;
/** Of so many headings that look the same one is kept, or none is: those over other posts and comments. */
const ALIKE = 3;

/** The heading of a section that is kept nearly whole is kept with it. */
export const sectionHeadings: Settlement = {
  name: 'section-headings',
  settle({ read: { blocks }, facts, kept, chance }, decide) {
    const last = kept.lastIndexOf(1);
    const looks = new Map<string, { all: number; kept: number }>();
    const open: number[] = [];
    for (let i = kept.indexOf(1); i >= 0 && i < last; i++) {
      const block = blocks[i]!;
      if (!HEADING.test(block.box.tag)) continue;
      const look = looksOf(block.box);
      const alike = looks.get(look) ?? { all: 0, kept: 0 };
      looks.set(look, { all: alike.all + 1, kept: alike.kept + kept[i]! });
      if (!kept[i] && !block.rule && chance[i]! >= LEAST_CHANCE) open.push(i);
    }
    for (const i of open) {
      const alike = looks.get(looksOf(blocks[i]!.box))!;
      if (alike.all >= ALIKE && !alike.kept) continue;
      let words = 0;
      let left = 0;
      for (let j = i + 1; j < blocks.length && !headingLevel(blocks[j]!.box.tag); j++) {
        words += facts.texts[j]!.words;
        if (kept[j]) left += facts.texts[j]!.words;
      }
      if (left && left >= words * LEAST_KEPT) decide(i, true);
    }
  },
};
