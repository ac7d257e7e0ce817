import type { Article, Doubt } from '../article.ts';

/** A reader of such a page finds no text there, or many texts. */
const NOTHING_TO_READ: ReadonlySet<Doubt> = new Set([
  'no-text',
  'little-text',
  'mostly-links',
  'no-sentences',
  'home-page',
  'looks-like-list',
]);
const LIKELY = 0.5;
const POSSIBLE = 0.2;
const LONG_WORDS = 150;

/**
 * Whether someone who asked for the text of this page should get it without a question. `isArticle` errs on the safe side, for pages that
 * open clean by themselves; who asks wants to read, and a likely article, a long text that may be one, and a discussion will do.
 */
export function isWorthReading({
  isArticle,
  confidence,
  doubts,
  wordCount,
}: Pick<Article, 'isArticle' | 'confidence' | 'doubts' | 'wordCount'>): boolean {
  if (isArticle) return true;
  if (doubts.some((doubt) => NOTHING_TO_READ.has(doubt))) return false;
  const chance = 1 - confidence;
  return chance >= LIKELY || (chance >= POSSIBLE && wordCount >= LONG_WORDS) || doubts.includes('looks-like-forum');
}
