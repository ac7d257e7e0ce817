import { JSDOM } from 'jsdom';
import { createSanitizer } from '../../../src/engine/dom/sanitize.ts';
import { type Article, isolateArticle, readBlockText, type SiteRule } from '../../../src/engine/index.ts';

const sanitizer = createSanitizer(new JSDOM('').window);

/** The article of a page at this address, with Winnow's own rules or with these. */
export const readAt = (document: Document, url: string, siteRules?: readonly SiteRule[]): Article =>
  isolateArticle(document, { url, sanitizer, ...(siteRules && { siteRules }) });

/** All that site rules took away, as text. */
export const takenBySite = (article: Article): string =>
  article.removals
    .filter(({ rule }) => rule === 'site-rule')
    .map(({ text }) => text)
    .join('\n');

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}¶]+/gu) ?? [];

/** Visible words of the page that are neither in the article nor in a removal, each as often as it is missing. */
export function unaccounted(document: Document, article: Article): string[] {
  const isHidden = (element: Element): boolean => element.hasAttribute('hidden');
  const left = new Map<string, number>();
  for (const text of [article.text, ...article.removals.map((removal) => removal.text)])
    for (const word of wordsOf(text)) left.set(word, (left.get(word) ?? 0) + 1);
  return wordsOf(readBlockText(document.body, { skip: isHidden, apart: true }).text).filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count <= 0;
  });
}

/** Prose of one's own to fill a page with: `count` sentences about one thing. */
export const prose = (thing: string, count = 4): string =>
  [
    `The ${thing} was built by hand over two winters, and those who built it kept a careful record of each step.`,
    `Nobody expected the ${thing} to last, yet after eleven years it still works as it did on the first day.`,
    `What makes the ${thing} so interesting is that it answers a question which people had almost stopped asking.`,
    `A smaller copy of the ${thing} stands in the next town, where it is shown to visitors every second Sunday.`,
    `When the ${thing} was measured again last spring, the new figures agreed with the old ones to three digits.`,
  ]
    .slice(0, count)
    .join(' ');
