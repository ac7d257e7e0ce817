import type { Article } from '../../engine/index.ts';
import { FIELD_MARK } from './postings.ts';
import { wordsOf } from './words.ts';

/** How much a word counts by where it stands. */
const TITLE = 8;
const NAMES = 4;
const EXCERPT = 2;
/** Okapi BM25's saturation and length normalisation, with a fixed mean length, so that an article's weights are its own. */
const K = 1.2;
const B = 0.5;
const MEAN_LENGTH = 800;

/** What can be searched for apart: `title:reef`. The index holds such words beside the plain ones. */
export type WordField = 'title' | 'author' | 'note';
export const inField = (field: WordField, word: string): string => `${word}${FIELD_MARK}${field}`;

export type Weighed = Pick<Article, 'title' | 'byline' | 'siteName' | 'excerpt' | 'text'> & {
  companies: { name: string }[];
  /** The reader's own words beside it. */
  notes?: string;
};

/** Every word of an article with its weight, 1 to 255. */
export function weigh(article: Weighed): Map<string, number> {
  const counts = new Map<string, number>();
  const count = (text: string, by: number, field?: WordField): number => {
    const words = wordsOf(text);
    for (const { word } of words) {
      counts.set(word, (counts.get(word) ?? 0) + by);
      if (field) counts.set(inField(field, word), TITLE);
    }
    return words.length;
  };
  const length = count(article.text, 1);
  count(article.title, TITLE, 'title');
  count(article.byline, NAMES, 'author');
  count(article.siteName, NAMES);
  count(article.excerpt, EXCERPT);
  for (const { name } of article.companies) count(name, NAMES);
  count(article.notes ?? '', NAMES, 'note');
  const norm = K * (1 - B + (B * length) / MEAN_LENGTH);
  for (const [word, weight] of counts) counts.set(word, Math.max(1, Math.round((255 * weight) / (weight + norm))));
  return counts;
}
