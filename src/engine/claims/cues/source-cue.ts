import type { Word } from '../../companies/words.ts';
import { nameAfter, nameEndingAt, ownerBefore } from '../names-near.ts';
import { BODIES, FOUND, MADE, PEOPLE, SAID, SOURCES } from '../reporting.ts';
import { type Cue, type Looked, said } from './cue.ts';

const TOLD_IN = /^(?:detailed|noted|described|reported|published|outlined|shown|found|documented|cited)$/;

/** Sources that names of firms and offices end with: "Counterpoint Research", "Bureau of Labor Statistics". */
const ENDS_NAMES = /^(?:research|statistics)$/;

/** "a survey by X", "X's report found", "an X survey found", "published by X", "the study found". */
export function sourceCue(looked: Looked, i: number): Cue | null {
  const { words } = looked;
  const lower = words[i]?.lower ?? '';
  const next = words[i + 1]?.lower ?? '';
  const cue = said(looked, i, i + 2, true);
  const from = (at: number): Cue | null => {
    const name = nameAfter(words, at);
    return name ? { name, ...cue } : null;
  };
  if (MADE.has(lower) && next === 'by') return from(i + 2);
  // "the Halvern Research Institute": a name goes on; "Halvern Research" is one.
  if (words[i]?.capital && words[i + 1]?.capital && words[i + 1]?.gap === ' ') return null;
  if (words[i]?.capital && words[i - 1]?.capital && ENDS_NAMES.test(lower)) return null;
  if (!SOURCES.has(lower) && !(PEOPLE.has(lower) && !words[i]?.capital)) return null;
  if (SOURCES.has(lower)) {
    // "figures that Norvane published in June"
    if (next === 'that' && words[i + 2]?.capital) {
      let verb = i + 3;
      while (verb < i + 8 && words[verb]?.capital) verb++;
      const owner = MADE.has(words[verb]?.lower ?? '') ? from(i + 2) : null;
      if (owner) return owner;
    }
    // "a book by X, with research by Y" tells who made it.
    if ((next === 'by' || next === 'from') && words[i - 1]?.lower !== 'with') {
      const maker = from(i + 2);
      if (maker) return maker;
    }
    // "In the 2025 Norvane Pulse Survey, 76% say"
    if (words[i]?.capital && words[0]?.lower === 'in' && i < 9) {
      const name = nameEndingAt(words, i);
      if (name) return { name, ...cue };
    }
  }
  const verb = verbFrom(words, i + 1);
  if (verb < 0) return toldIn(looked, i);
  const owner = ownerBefore(words, i) ?? (words[i - 1]?.capital || words[i]?.capital ? nameEndingAt(words, i) : null);
  const told = said(looked, i, verb + 1, true);
  if (owner) return { name: owner, ...told };
  const before = words[i - 1]?.lower ?? '';
  if (words[i - 1]?.possessive && BODIES.has(before) && words[i - 2]?.lower === 'the')
    return { standIn: 'body', noun: before, ...told };
  return before === 'the' || before === 'this' || /^(?:their|its|our)$/.test(before)
    ? { standIn: 'source', ...told }
    : null;
}

/** "as detailed in a Norvane report": `i` is the report. */
function toldIn(looked: Looked, i: number): Cue | null {
  const { words } = looked;
  let start = i;
  while (start > 0 && i - start < 6 && words[start - 1]?.capital) start--;
  if (start === i || !/^an?$|^the$/.test(words[start - 1]?.lower ?? '') || words[start - 2]?.lower !== 'in')
    return null;
  if (!TOLD_IN.test(words[start - 3]?.lower ?? '')) return null;
  const name = nameEndingAt(words, i);
  return name ? { name, ...said(looked, start - 3, start - 1, true) } : null;
}

/** The verb of finding or saying that follows a source: "survey of 300 managers found", "data also shows"; -1 where none does. */
function verbFrom(words: readonly Word[], from: number): number {
  const of = /^(?:of|on|into|conducted|from|in|with|about)$/.test(words[from]?.lower ?? '');
  const last = from + (of ? 12 : 2);
  for (let i = from; i < Math.min(last, words.length); i++) {
    if (i > from && /[.;:!?]/.test(words[i]?.gap ?? '')) return -1;
    const lower = words[i]?.lower ?? '';
    // "this study was found to be sound"
    if (/^(?:is|are|was|were|been)$/.test(words[i - 1]?.lower ?? '') && FOUND.has(lower)) return -1;
    if (!words[i]?.capital && (FOUND.has(lower) || SAID.has(lower))) return i;
  }
  return -1;
}
