import { countUnspaced, countWordsAsRead, withoutUnspaced } from './characters.ts';

/** Silent reading of prose: 238 words a minute (Brysbaert 2019, 190 studies); 500 characters for unspaced scripts. */
const WORDS_A_MINUTE = 238;
const CHARACTERS_A_MINUTE = 500;
/** Characters that carry about one word in Chinese and Japanese. */
const CHARACTERS_A_WORD = 1.8;

/** Words in a text; in scripts without spaces by the locale's own word breaking. */
export function countWords(text: string, lang = ''): number {
  const unspaced = countUnspaced(text);
  if (!unspaced) return countWordsAsRead(text);
  // Word breaking by dictionary takes about a second per megabyte: long texts are estimated.
  if (text.length > 200_000) return Math.round(unspaced / CHARACTERS_A_WORD) + countWordsAsRead(withoutUnspaced(text));
  let words = 0;
  for (const segment of new Intl.Segmenter(validLocale(lang), { granularity: 'word' }).segment(text))
    if (segment.isWordLike) words++;
  return words;
}

/** Whole minutes of silent reading; 0 for no text, else at least 1. */
export function readingMinutes(text: string, wordCount: number): number {
  const unspaced = countUnspaced(text);
  if (!wordCount) return 0;
  const minutes =
    unspaced > text.length / 3
      ? unspaced / CHARACTERS_A_MINUTE + Math.max(0, wordCount - unspaced / CHARACTERS_A_WORD) / WORDS_A_MINUTE
      : wordCount / WORDS_A_MINUTE;
  return Math.max(1, Math.round(minutes));
}

function validLocale(lang: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(lang)[0];
  } catch {
    return undefined;
  }
}
