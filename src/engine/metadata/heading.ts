import { tagOf } from '../dom/node-kinds.ts';
import { folded } from './plain-value.ts';
import { likenessOf, type WordSet, wordSet } from './title-likeness.ts';
import { titleParts } from './title-parts.ts';
import { visibleText } from './visible-text.ts';

/** Headings in these are the site's, or of something beside the article. */
const OUTSIDE =
  'nav,aside,footer,dialog,[role="dialog"],[role="navigation"],[role="contentinfo"],[hidden],[aria-hidden="true"]';
const LOWER = 'h2,h3,[role="heading"]';
const MAX_HEADINGS = 80;

const likest = (words: WordSet, others: readonly WordSet[]): number => {
  let best = 0;
  for (const other of others) best = Math.max(best, likenessOf(words, other));
  return best;
};

export interface HeadingEvidence {
  /** The titles that the page gives of itself. */
  titles: readonly string[];
  /** Elements that the page calls its headline: they count as its `<h1>` does. */
  headlines: readonly Element[];
  /** The words of the address, which may be none. */
  slug: string;
  namesTheSite(text: string): boolean;
}

/**
 * The heading that names the article: the `<h1>` most like the titles that the page gives of itself, or like its address. A lower
 * heading must say nearly word for word what a title says, or what one says without the site's name where no `<h1>` is at all
 * like a title.
 */
export function findHeading(document: Document, evidence: HeadingEvidence): Element | null {
  const { titles, slug, namesTheSite } = evidence;
  const given = titles.filter((title) => folded(title) !== '');
  const wholes = given.map(wordSet);
  const parts = given.flatMap(titleParts).map(wordSet);
  const all = [...wholes, ...parts];
  const address = wordSet(slug);
  let best: Element | null = null;
  let bestScore = Number.NEGATIVE_INFINITY;
  const consider = (element: Element, rate: (words: WordSet) => number): number => {
    const text = visibleText(element);
    const words = wordSet(text);
    if (words.has('') || text.length > 500) return 0;
    const like = rate(words);
    if (like < bestScore) return 0;
    // The logo is like the title wherever that ends with the site's name.
    const score = like - (element.closest(OUTSIDE) ? 0.5 : 0) - (namesTheSite(text) ? 0.75 : 0);
    if (score <= bestScore) return 0;
    [best, bestScore] = [element, score];
    return Math.min(score, likest(words, all));
  };
  let topLikeness = Number.NEGATIVE_INFINITY;
  const headlines = evidence.headlines.filter((element) => tagOf(element) !== 'h1' && tagOf(element) !== 'meta');
  for (const element of [...document.getElementsByTagName('h1'), ...headlines].slice(0, MAX_HEADINGS)) {
    const like = consider(element, (words) => Math.max(likest(words, all), slug ? likenessOf(words, address) : 0));
    if (best === element) topLikeness = like;
  }
  if (bestScore >= 0.9) return best;
  for (const element of [...document.querySelectorAll(LOWER)].slice(0, MAX_HEADINGS)) {
    consider(element, (words) => {
      if (likest(words, wholes) >= 0.95) return 1;
      const like = topLikeness < 0.3 ? likest(words, parts) : 0;
      return like >= 0.8 ? like : Number.NEGATIVE_INFINITY;
    });
  }
  return best;
}
