import type { Doubt } from '../article.ts';
import { isHomePage } from './address.ts';
import { doubtsOf } from './doubts.ts';
import { pageKeys } from './page-keys.ts';
import { type JudgedPage, pageNumbers } from './page-numbers.ts';
import type { VerdictModel } from './verdict-model.ts';

export interface Verdict {
  isArticle: boolean;
  /** 0 to 1: how likely `isArticle` is right. Below .5 where a page is likely an article, but not surely enough. */
  confidence: number;
  doubts: Doubt[];
}

/** A front page may look like an article; it is none for sure. */
const HOME_PAGE_MOST = 0.1;

/**
 * Whether a page is an article, how sure that is, and what speaks against it. A page is taken for one only where that is hardly ever
 * wrong: shops, lists and pages about services are to pass for what they are.
 *
 * @param wordCount of the article's text
 */
export function judgeArticle(page: JudgedPage, wordCount: number, model: VerdictModel): Verdict {
  if (!wordCount) return { isArticle: false, confidence: 1, doubts: ['no-text'] };
  const numbers = pageNumbers(page);
  const learned = model.chanceOf(numbers, pageKeys(page));
  const isHome = isHomePage(page.url);
  const chance = isHome ? Math.min(learned, HOME_PAGE_MOST) : learned;
  const isArticle = !isHome && chance >= model.threshold;
  return {
    isArticle,
    confidence: Number((isArticle ? chance : 1 - chance).toFixed(3)),
    doubts: doubtsOf(page, numbers, isArticle),
  };
}
