import type { RelatedLink } from '../article.ts';
import { hasUnspaced, wordsOf } from '../characters.ts';

/** Of the words of two titles, how many they must share to be one story. */
const LEAST_COMMON = 0.8;
const LEAST_WORDS = 5;

/** One story under two addresses is offered once: the better of two nearly equal titles. @param links best first */
export function dropSameTitles(links: readonly RelatedLink[]): RelatedLink[] {
  const kept: { words: Set<string>; key: string }[] = [];
  return links.filter(({ title, kind }) => {
    if (kind === 'source') return true;
    const list = wordsOf(title.toLowerCase());
    const words = new Set(list);
    const key = list.join(' ');
    if (kept.some((other) => other.key === key || (!hasUnspaced(title) && isNearly(words, other.words)))) return false;
    kept.push({ words, key });
    return true;
  });
}

function isNearly(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  if (a.size < LEAST_WORDS || b.size < LEAST_WORDS) return false;
  // "Week 10 …" and "Week 11 …" are two parts of a series.
  let common = 0;
  for (const word of a) {
    if (b.has(word)) common++;
    else if (/\d/.test(word)) return false;
  }
  return common / (a.size + b.size - common) >= LEAST_COMMON;
}
