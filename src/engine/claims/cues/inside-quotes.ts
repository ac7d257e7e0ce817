import type { Word } from '../../companies/words.ts';

/** A straight mark that can only close: `works," said`. */
const CLOSES = /[,.!?]"\s/;

/** Which words stand between quotation marks. An opening one that is never closed counts to the end. */
export function insideQuotes(words: readonly Word[], isOpen: boolean): boolean[] {
  let open = isOpen ? '"' : '';
  return words.map(({ gap }) => {
    // “ opens in English and closes what „ opened in German.
    for (const mark of gap.match(/["“”«»„]/g) ?? []) {
      if (open && (mark === '"' || mark === '”' || mark === '»' || open === '„')) open = '';
      else if (mark !== '"' || !CLOSES.test(gap)) open = mark;
    }
    return open !== '' && open !== '”' && open !== '»';
  });
}
