import type { TextRange } from '../article.ts';
import { type BlockText, rangeOf } from './block-text.ts';

/**
 * The DOM range of a piece of an article's text. `shown` is the text as it is shown; should it differ from
 * the article's (another sanitiser, another parser), the nearest place with the same words is taken. Null if none.
 */
export function locate(shown: BlockText, text: string, { start, end }: TextRange): Range | null {
  const words = text.slice(start, end);
  if (shown.text.startsWith(words, start)) return rangeOf(shown, start, end);
  const before = shown.text.lastIndexOf(words, start);
  const after = shown.text.indexOf(words, start);
  const nearest = before < 0 || (after >= 0 && after - start < start - before) ? after : before;
  return nearest < 0 ? null : rangeOf(shown, nearest, nearest + words.length);
}
