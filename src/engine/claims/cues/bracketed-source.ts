import { nameAfter, nameEndingAt } from '../names-near.ts';
import { SOURCES } from '../reporting.ts';
import { type Cue, type Looked, said } from './cue.ts';

/** "(Norvane Salary Survey)", "(Source: Norvane)" at the end. */
export function listedSource(looked: Looked, i: number): Cue | null {
  const { words } = looked;
  if (i < words.length - 6 || !/\($/.test(words[i]?.gap ?? '') || i < 4) return null;
  const source = words[i]?.lower === 'source' || words[i]?.lower === 'via';
  const last = words[words.length - 1]?.lower ?? '';
  if (!source && !SOURCES.has(last)) return null;
  const name = source ? nameAfter(words, i + 1) : nameEndingAt(words, words.length - 1);
  return name ? { name, ...said(looked, source ? i : words.length - 1, source ? i + 1 : words.length, true) } : null;
}

/** "… by 2027 (Norvane)": who is named in brackets behind a figure gave it; the short form of a name does not. */
export function bracketedSource(looked: Looked, i: number): Cue | null {
  const { text, words } = looked;
  const last = words[words.length - 1];
  if (i < words.length - 5 || i < 4 || !last || !/\($/.test(words[i]?.gap ?? '') || words[i - 1]?.capital) return null;
  if (!/^\)[.!]?\s*$/.test(text.slice(last.end)) || !/\d/.test(text.slice(0, words[i]!.start))) return null;
  const isYear = /^(?:19|20)\d\d$/.test(last.text);
  const named = words.slice(i, isYear ? -1 : words.length);
  if (!named.length || !named.every(({ capital, lower }) => capital || lower === 'of' || lower === 'and')) return null;
  if (named.length === 1 && named[0]!.text === named[0]!.text.toUpperCase() && !isYear) return null;
  const name = nameAfter(words, i);
  return name ? { name, ...said(looked, i, words.length, true) } : null;
}
