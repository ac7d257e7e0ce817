import type { ArticleText } from '../article.ts';
import { countUnspaced, wordsOf } from '../characters.ts';

/** Words that hardly any English text is without, and other languages hardly have. */
const ENGLISH = new Set(
  'the and of to that is for with was are this it as be by from have or an which their has were not but they you'.split(
    ' ',
  ),
);
const LOOKED_AT = 4000;
const FEWEST_WORDS = 25;
const ENOUGH = 0.12;

/**
 * Whether the model knows the language of a text: it learned on English. Pages often declare another language than they are written in,
 * so the words decide where there are enough of them.
 */
export function isCovered({ text, lang }: Pick<ArticleText, 'text' | 'lang'>): boolean {
  const beginning = text.slice(0, LOOKED_AT).toLowerCase();
  if (countUnspaced(beginning) > beginning.length / 4) return false;
  const words = wordsOf(beginning);
  if (words.length < FEWEST_WORDS) return lang === '' || /^en\b/i.test(lang);
  return words.filter((word) => ENGLISH.has(word)).length / words.length >= ENOUGH;
}
