import type { Settlement } from './settlement.ts';
import { proseSideBySide } from './side-by-side.ts';

const LEAST_PARAGRAPHS = 4;
/** Of the words of paragraphs side by side, how many must be kept for the others to be believed with them. */
const LEAST_KEPT = 0.6;
/** Less is a promotion between the paragraphs, or what stands below the text. */
const LEAST_CHANCE = 0.3;

/**
 * Paragraphs side by side, most of which are the article's, are one text, those between them too: towards its end the classifier
 * loses heart, and the end would be cut off.
 */
export const oneText: Settlement = {
  name: 'one-text',
  settle(page, decide) {
    const { facts, kept, chance } = page;
    for (const run of proseSideBySide(page).values()) {
      if (run.length < LEAST_PARAGRAPHS) continue;
      let words = 0;
      let left = 0;
      for (const i of run) {
        words += facts.texts[i]!.words;
        if (kept[i]) left += facts.texts[i]!.words;
      }
      if (left >= words * LEAST_KEPT) for (const i of run) if (chance[i]! >= LEAST_CHANCE) decide(i, true);
    }
  },
};
