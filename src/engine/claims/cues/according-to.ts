import type { Word } from '../../companies/words.ts';
import { nameAfter } from '../names-near.ts';
import { BODIES, FIRMS, PEOPLE, SOURCES } from '../reporting.ts';
import { type Cue, type Looked, said } from './cue.ts';

/** "according to X", "according to the study". */
export function accordingTo(looked: Looked, i: number): Cue | null {
  const { words } = looked;
  const [lower, next] = [words[i]?.lower, words[i + 1]?.lower];
  const found =
    (lower === 'according' && next === 'to') ||
    (lower === 'as' && next === 'per') ||
    (lower === 'laut' && words[i + 1]?.capital) ||
    lower === 'selon' ||
    lower === 'según' ||
    lower === 'secondo' ||
    lower === 'segundo' ||
    lower === 'volgens';
  if (!found) return null;
  const from = lower === 'according' || lower === 'as' ? i + 2 : i + 1;
  if (isFollowed(words, from)) return null;
  const cue = said(looked, i, from, true);
  const name = makerAfter(words, from) ?? nameAfter(words, from, 5);
  if (name) return { name, ...cue };
  if (words[from]?.lower !== 'the' && words[from]?.lower !== 'this') return null;
  const what = words[from + 1]?.lower ?? '';
  if (FIRMS.has(what)) return { standIn: 'company', noun: what, ...cue };
  const noun = BODIES.has(what) ? what : (words[from + 2]?.lower ?? '');
  if (BODIES.has(noun)) return { standIn: 'body', noun, ...cue };
  return SOURCES.has(what) || PEOPLE.has(what) ? { standIn: 'source', ...cue } : null;
}

const MADE_TO_FOLLOW = /^(?:formats?|layout|schemas?|schedule|specifications?|syntax|templates?|timetable)$/;

/** "according to X's XML schema": what one keeps to says nothing. */
function isFollowed(words: readonly Word[], from: number): boolean {
  for (let i = from; i < Math.min(from + 7, words.length); i++) {
    if (i > from && /[.,;:!?]/.test(words[i]?.gap ?? '')) return false;
    if (MADE_TO_FOLLOW.test(words[i]?.lower ?? '')) return true;
  }
  return false;
}

/** "according to the Top 500 Chains report by X": a publication with a name of its own, and who made it. */
function makerAfter(words: readonly Word[], from: number): string | null {
  for (let i = from; i < Math.min(from + 8, words.length - 2); i++) {
    if (i > from && words[i]?.gap !== ' ') return null;
    if (SOURCES.has(words[i]?.lower ?? '')) return words[i + 1]?.lower === 'by' ? nameAfter(words, i + 2) : null;
  }
  return null;
}
