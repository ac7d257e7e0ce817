import type { ReadBlocks } from '../page-block.ts';
import { IN } from '../within.ts';
import type { Settlement } from './settlement.ts';

/** Shorter texts ("Yes", a table's unit) may well stand twice in an article. */
const LEAST_WORDS = 8;
/** A step, a cell, a feature of one more product says the same again because it is so: these need less to be believed than prose. */
const LEAST_CHANCE_IN_ROWS = 0.5;
const LEAST_CHANCE = 0.7;
/** So many words that follow one another twice are no coincidence: one of them is a copy. */
const COPIED_WORDS = 150;
const COPIED_BLOCKS = 60;

/**
 * One copy of whatever the page repeats: the pull quote, the second layout for small screens, the quoted post. The likeliest copy stays.
 * What returns beside itself is a refrain, and what is surely the article's ("Press Enter." as the last of several steps) returns
 * because it is meant.
 */
export const repeatedText: Settlement = {
  name: 'repeated-text',
  reason: 'duplicate',
  settle({ read, facts, kept, chance }, decide) {
    const best = new Map<string, number>();
    const isMeant = (i: number, other: number): boolean => {
      const { within } = read.blocks[i]!.box;
      if (within & IN.quote) return false;
      const least = within & (IN.list | IN.table | IN.definitions) ? LEAST_CHANCE_IN_ROWS : LEAST_CHANCE;
      return (
        chance[i]! >= least &&
        chance[other]! >= least &&
        !isCopiedStretch(read, (at) => facts.texts[at]!.words, i, other)
      );
    };
    read.blocks.forEach(({ text, box }, i) => {
      if (!kept[i] || facts.texts[i]!.words < LEAST_WORDS || facts.repeats[i]! < 2) return;
      const other = best.get(text);
      if (other === undefined) best.set(text, i);
      else if (read.blocks[other]!.box.parent === box.parent && read.blocks[other]!.box.tag === box.tag) return;
      else if (isMeant(i, other)) return;
      else if (chance[i]! > chance[other]! + 0.2) {
        decide(other, false);
        best.set(text, i);
      } else decide(i, false);
    });
  },
};

/** Whether two blocks belong to stretches that say the same for long: a layout, a section, a post that stands there twice. */
function isCopiedStretch({ blocks }: ReadBlocks, words: (i: number) => number, i: number, other: number): boolean {
  let same = 0;
  const walk = (step: 1 | -1): void => {
    for (let by = step === 1 ? 0 : -1; Math.abs(by) <= COPIED_BLOCKS && same < COPIED_WORDS; by += step) {
      // The two may lie so near each other that one stretch would run into the other.
      const text = blocks[i + by]?.text;
      if (text === undefined || i + by <= other || text !== blocks[other + by]?.text) return;
      same += words(i + by);
    }
  };
  walk(-1);
  walk(1);
  return same >= COPIED_WORDS;
}
