import type { ReadText } from './read-text.ts';

const SMALL_WORDS = new Set('the of and to that with it are this from'.split(' '));
/** Words of no other language; English has about a sixth of them, in lists and headings fewer. */
const ENOUGH = 0.08;
const TOO_SHORT = 40;
const ONE_SENTENCE = 15;

/** Whether a text is in English, the language of what the tagger learned from. Short ones are what their page says, unless not one word agrees. */
export function isEnglish({ blocks, article }: ReadText): boolean {
  let small = 0;
  let words = 0;
  for (const block of blocks)
    for (const { lower } of block.words) {
      words++;
      if (SMALL_WORDS.has(lower)) small++;
    }
  if (words >= TOO_SHORT) return small >= words * ENOUGH;
  return /^(?:en\b|$)/i.test(article.lang) && (small > 0 || words < ONE_SENTENCE);
}
