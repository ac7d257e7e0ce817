import { nameAfter } from '../names-near.ts';
import { SAYING } from '../reporting.ts';
import { type Cue, type Looked, said } from './cue.ts';

/** "Grace Hopper has been clear on this, saying that …": the subject of the whole sentence says it. */
export function sayingCue(looked: Looked, i: number): Cue | null {
  const { words } = looked;
  const word = words[i];
  if (!word || i < 4 || !SAYING.has(word.lower) || !word.gap.startsWith(',')) return null;
  const name = nameAfter(words, words[0]?.capital ? 0 : 1);
  return name ? { name, ...said(looked, i, i + 1, false) } : null;
}
