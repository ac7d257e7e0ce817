import { folded } from './plain-value.ts';

/** How far two titles have the same words, 0 to 1 (the F-measure of their word sets). */
export function likeness(a: string, b: string): number {
  const left = new Set(folded(a).split(' '));
  const right = new Set(folded(b).split(' '));
  let shared = 0;
  for (const word of left) if (right.has(word)) shared++;
  return (2 * shared) / Math.max(1, left.size + right.size);
}

export const wordCount = (text: string): number => folded(text).split(' ').filter(Boolean).length;
