import { folded } from './plain-value.ts';
import { likeness } from './title-likeness.ts';
import { titleParts } from './title-parts.ts';
import { visibleText } from './visible-text.ts';

/** Headings in these are the site's, or of something beside the article. */
const OUTSIDE =
  'nav,aside,footer,dialog,[role="dialog"],[role="navigation"],[role="contentinfo"],[hidden],[aria-hidden="true"]';
const LOWER = 'h2,h3,[role="heading"],[itemprop~="headline"]';
const MAX_HEADINGS = 80;

const likest = (text: string, titles: readonly string[]): number =>
  Math.max(0, ...titles.map((title) => likeness(text, title)));

/**
 * The heading that names the article: the `<h1>` most like the titles that the page gives of itself. A lower heading must say
 * nearly word for word what a title says, or what one says without the site's name where no `<h1>` is at all like a title.
 */
export function findHeading(document: Document, titles: readonly string[]): Element | null {
  const wholes = titles.filter((title) => folded(title) !== '');
  const parts = wholes.flatMap(titleParts);
  let best: Element | null = null;
  let bestScore = Number.NEGATIVE_INFINITY;
  const consider = (element: Element, rate: (text: string) => number): void => {
    const text = visibleText(element);
    if (folded(text) === '' || text.length > 500) return;
    const score = rate(text) - (element.closest(OUTSIDE) ? 0.5 : 0);
    if (score > bestScore) [best, bestScore] = [element, score];
  };
  for (const element of listOf(document, 'h1')) consider(element, (text) => likest(text, [...wholes, ...parts]));
  const topScore = bestScore;
  if (topScore >= 0.9) return best;
  for (const element of listOf(document, LOWER)) {
    consider(element, (text) => {
      if (likest(text, wholes) >= 0.95) return 1;
      const like = topScore < 0.3 ? likest(text, parts) : 0;
      return like >= 0.8 ? like : Number.NEGATIVE_INFINITY;
    });
  }
  return best;
}

const listOf = (document: Document, selector: string): Element[] =>
  [...document.querySelectorAll(selector)].slice(0, MAX_HEADINGS);
