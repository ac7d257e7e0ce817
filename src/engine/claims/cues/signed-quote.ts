import { nameAfter } from '../names-near.ts';
import type { Cue, Looked } from './cue.ts';

/** A signature has no more words than these. */
const LONGEST_SIGNATURE = 10;

/** "“…” — Grace Hopper"; "… attention. – Grace Hopper, CEO, Norvane" signs all that stands before it. */
export function signedQuote(looked: Looked, i: number): Cue | null {
  const { words } = looked;
  const gap = words[i]?.gap ?? '';
  if (!words[i]?.capital || i < 4) return null;
  const dash = /["”’]\s*([—–-]+)\s*$/.exec(gap)?.[1];
  const below = dash ? null : /[.!?]\s*([—–-]+)\s*$/.exec(gap)?.[1];
  if (!dash && (!below || words.length - i > LONGEST_SIGNATURE)) return null;
  const name = nameAfter(words, i);
  if (!name) return null;
  if (dash) return { name, text: dash, source: false };
  const after = words[i + name.split(' ').length];
  return name.includes(' ') && (!after || after.gap.startsWith(','))
    ? { name, text: below!, source: false, signs: true }
    : null;
}
