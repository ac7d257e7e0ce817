import type { Doubt } from './article.ts';

export interface VerdictInput {
  url: string;
  wordCount: number;
  /** Words of the body that stand in links. */
  linkWords: number;
  /** Words in paragraphs of twenty words or more. */
  proseWords: number;
  sentences: number;
  /** The page says of itself that it is an article: JSON-LD, `og:type`. */
  saysArticle: boolean;
  hasDate: boolean;
  hasByline: boolean;
  /** Words on the whole page. */
  pageWords: number;
}

export interface Verdict {
  isArticle: boolean;
  confidence: number;
  doubts: Doubt[];
}

const LITTLE_TEXT = 80;

const isHomePage = (url: string): boolean => {
  try {
    const { pathname, search } = new URL(url);
    return /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/?)?(?:index\.\w+)?$/i.test(pathname) && !search;
  } catch {
    return false;
  }
};

/** Whether a page is an article, how sure that is, and what speaks against it. */
export function judgeArticle(input: VerdictInput): Verdict {
  const { wordCount } = input;
  if (!wordCount) return { isArticle: false, confidence: 1, doubts: ['no-text'] };
  const doubts: Doubt[] = [];
  const linkShare = input.linkWords / wordCount;
  const proseShare = input.proseWords / wordCount;
  if (wordCount < LITTLE_TEXT) doubts.push('little-text');
  if (linkShare > 0.45) doubts.push('mostly-links');
  if (input.sentences < 3 || proseShare < 0.15) doubts.push('no-sentences');
  if (isHomePage(input.url)) doubts.push('home-page');
  if (!input.saysArticle && !input.hasDate && wordCount < input.pageWords * 0.35 && proseShare < 0.5)
    doubts.push('looks-like-list');
  const evidence =
    -0.6 +
    Math.min(2.2, Math.log2(Math.max(1, wordCount / 100)) * 0.8) +
    proseShare * 2 -
    linkShare * 5 +
    (input.saysArticle ? 1.5 : 0) +
    (input.hasDate ? 0.6 : 0) +
    (input.hasByline ? 0.5 : 0) -
    doubts.length * 1.2;
  const probability = 1 / (1 + Math.exp(-evidence));
  const isArticle = probability >= 0.5;
  // The reader is told why in every case.
  if (!isArticle && !doubts.length) doubts.push(linkShare > 0.2 ? 'mostly-links' : 'looks-like-list');
  return { isArticle, confidence: Number((isArticle ? probability : 1 - probability).toFixed(3)), doubts };
}
