import type { Settlement } from './settlement.ts';

/** Shorter texts ("Yes", a table's unit) may well stand twice in an article. */
const LEAST_WORDS = 8;

/**
 * One copy of whatever the page repeats: the pull quote, the second layout for small screens. The likeliest copy stays. What returns
 * beside itself is a refrain, and meant.
 */
export const repeatedText: Settlement = {
  name: 'repeated-text',
  settle({ read, facts, kept, chance }, decide) {
    const best = new Map<string, number>();
    read.blocks.forEach(({ text, box }, i) => {
      if (!kept[i] || facts.texts[i]!.words < LEAST_WORDS || facts.repeats[i]! < 2) return;
      const other = best.get(text);
      if (other === undefined) best.set(text, i);
      else if (read.blocks[other]!.box.parent === box.parent && read.blocks[other]!.box.tag === box.tag) return;
      else if (chance[i]! > chance[other]! + 0.2) {
        decide(other, false);
        best.set(text, i);
      } else decide(i, false);
    });
  },
};
