import { folded } from './plain-value.ts';

/** A text's words, each once: fold once what is compared often. */
export type WordSet = ReadonlySet<string>;

export const wordSet = (text: string): WordSet => new Set(folded(text).split(' '));

/** How far two texts have the same words, 0 to 1 (the F-measure of their word sets). */
export function likenessOf(left: WordSet, right: WordSet): number {
  let shared = 0;
  for (const word of left) if (right.has(word)) shared++;
  return (2 * shared) / Math.max(1, left.size + right.size);
}

/** As `likenessOf`, of two titles. */
export const likeness = (a: string, b: string): number => likenessOf(wordSet(a), wordSet(b));

export const wordCount = (text: string): number => folded(text).split(' ').filter(Boolean).length;
