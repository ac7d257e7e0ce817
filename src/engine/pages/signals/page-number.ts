import { PAGE_WORDS } from '../page-names.ts';
import type { PageSignal } from './signal.ts';

const WORDS = PAGE_WORDS.join('|');
const PATTERNS: readonly RegExp[] = [
  /^[[(\s]*(\d{1,3})[\])\s.]*$/,
  // "Page 2", "Go to page 2", "Zur Seite 2"
  new RegExp(`^(?:\\D{0,24}\\s)?(?:${WORDS})\\s?(\\d{1,3})$`),
  // "Page 2: Benchmarks" in a list of the article's parts
  new RegExp(`^(?:${WORDS})\\s(\\d{1,3})\\s?[:–—-]`),
  // "第2页", "2ページ目"
  /^第?\s?(\d{1,3})\s?(?:ページ目?|页|頁|페이지)$/,
];

/** A link whose whole text is the number of a page. */
export const pageNumber: PageSignal = ({ texts }) => {
  for (const text of texts) {
    for (const pattern of PATTERNS) {
      const number = Number(pattern.exec(text.toLowerCase())?.[1]);
      if (number) return { number };
    }
  }
  return {};
};
