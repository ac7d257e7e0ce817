import type { Word } from '../../companies/words.ts';
import { nameAfter, nameBefore, nameEndingAt, ownerBefore } from '../names-near.ts';
import { BODIES, CLEAR, FIRMS, FOUND, GERUNDS, PEOPLE, SAID, SAID_WITH_WORDS } from '../reporting.ts';
import { type Cue, type Looked, said } from './cue.ts';

const AUXILIARY = /^(?:a|ha|hat|haben|ont|han|hanno|heeft|hebben|has|have)$/;

/** The gap before a verb that follows a quotation or a whole clause: `,” said`. */
const AFTER_QUOTE = /[,”"’'!?]\s*$/;

/** "X said", "said X", "she said", "the company said", "with X predicting". */
export function verbCue(looked: Looked, i: number): Cue | null {
  const { words } = looked;
  const word = words[i];
  if (!word || word.capital) return null;
  const { lower } = word;
  // "that of, say, a Norvane"
  if (lower === 'say' && word.gap.startsWith(',') && words[i + 1]?.gap.startsWith(',')) return null;
  // "points out that"
  const that = words[words[i + 1]?.lower === 'out' ? i + 2 : i + 1]?.lower === 'that';
  const tells = SAID.has(lower) || (SAID_WITH_WORDS.has(lower) && (looked.hasQuotes || that || closesReport(words, i)));
  const cue = said(looked, i, i + 1, false);
  if (GERUNDS.has(lower)) {
    const subject = /^(?:with|as)$/.test(words[i - 2]?.lower ?? '') || looked.hasQuotes ? nameBefore(words, i) : null;
    return subject ? { name: subject, ...cue } : null;
  }
  if (lower === 'quoted' && words[i + 1]?.lower === 'as') {
    const quoted = nameBefore(words, i - 1);
    return quoted ? { name: quoted, ...said(looked, i, i + 3, false) } : null;
  }
  if (!tells && !FOUND.has(lower)) return null;
  const before = words[i - 1]?.lower ?? '';
  if (before === 'he' || before === 'she') return tells ? { standIn: 'person', ...cue } : null;
  // "a text from Grace Hopper that said"
  if (before === 'that' && tells) {
    const sender = nameBefore(words, i - 1);
    if (sender) return { name: sender, ...cue };
  }
  if (before === 'it' && words[i - 2] === undefined) return tells ? { standIn: 'company', ...cue } : null;
  if ((tells || CLEAR.has(lower)) && (FIRMS.has(before) || FIRMS.has(words[i - 2]?.lower ?? ''))) {
    const at = FIRMS.has(before) ? i - 2 : i - 3;
    if (words[at]?.lower === 'the') return { standIn: 'company', noun: words[at + 1]?.lower ?? '', ...cue };
  }
  // "the authority said", "the port authority said"
  if ((tells || that || CLEAR.has(lower)) && BODIES.has(before) && !words[i - 1]?.capital)
    if (words[i - 2]?.lower === 'the' || words[i - 3]?.lower === 'the')
      return { standIn: 'body', noun: before, ...cue };
  // "found a winning formula" reports nothing, "found a 20% rise" does.
  if (
    lower === 'found' &&
    /^an?$/.test(words[i + 1]?.lower ?? '') &&
    !words.slice(i, i + 6).some(({ text }) => /\d/.test(text))
  )
    return null;
  const subject = nameBefore(words, i);
  if (subject && (tells || that || CLEAR.has(lower))) return { name: subject, ...cue };
  // "Norvane representatives said", "Norvane's economists predict".
  if (PEOPLE.has(before) && (tells || that || CLEAR.has(lower))) {
    const owner = ownerBefore(words, i - 1) ?? (words[i - 2]?.capital ? nameEndingAt(words, i - 1) : null);
    if (owner) return { name: owner, ...cue };
  }
  // "», a déclaré X", "”, said X".
  const { gap } = AUXILIARY.test(before) ? words[i - 1]! : word;
  if (!tells || !AFTER_QUOTE.test(gap)) return null;
  const after = nameAfter(words, i + 1);
  return after ? { name: after, ...cue } : null;
}

/** "…, the curator added.": a comma before the subject and hardly anything after the verb. */
function closesReport(words: readonly Word[], verb: number): boolean {
  if (verb < words.length - 6) return false;
  for (let i = verb - 1; i >= 0 && verb - i < 6; i--) if (/^,["”]? $/.test(words[i]?.gap ?? '')) return true;
  return false;
}
