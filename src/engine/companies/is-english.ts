import type { ReadText } from './read-text.ts';

const SMALL_WORDS = new Set('the of and to a in is for that on it with as are was'.split(' '));
/** English has about a third of these; so many are enough, and no other language has them. */
const ENOUGH = 0.12;
const TOO_SHORT = 40;

/** Whether a text is in English, the language of what the tagger learned from. Very short ones are what their page says. */
export function isEnglish({ blocks, article }: ReadText): boolean {
  let small = 0;
  let words = 0;
  for (const block of blocks)
    for (const { lower } of block.words) {
      words++;
      if (SMALL_WORDS.has(lower)) small++;
    }
  return words < TOO_SHORT ? /^(?:en\b|$)/i.test(article.lang) : small >= words * ENOUGH;
}
