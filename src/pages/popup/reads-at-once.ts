import type { Article, Doubt } from '../../engine/index.ts';

/** A reader of such a page found no text to read there, or many texts. */
const NOTHING_TO_READ: ReadonlySet<Doubt> = new Set([
  'no-text',
  'little-text',
  'mostly-links',
  'no-sentences',
  'home-page',
  'looks-like-list',
]);
const LEAST_WORDS = 150;
const LIKELY = 0.2;

/**
 * Whether the text is shown without asking. `isArticle` errs on the safe side, for pages that are opened without being asked for; a reader
 * who has pressed the button wants to read, so a likely article and a discussion will do.
 */
export function readsAtOnce({ isArticle, confidence, doubts, wordCount }: Article): boolean {
  if (isArticle) return true;
  if (wordCount < LEAST_WORDS || doubts.some((doubt) => NOTHING_TO_READ.has(doubt))) return false;
  return 1 - confidence >= LIKELY || doubts.includes('looks-like-forum');
}
