import { readWords, type Word } from '../companies/words.ts';
import { nameAfter, nameBefore, ownerBefore } from './names-near.ts';
import { FOUND, SAID, SAID_WITH_WORDS, SOURCES } from './reporting.ts';

/** Who is said to have said a sentence: a name as written, or a stand-in to be looked up before it. */
export type Cue = { name: string; source: boolean } | { standIn: 'person' | 'company' | 'source' };

const FIRM_WORD = /^(?:company|firm|retailer|automaker|carmaker|chipmaker|startup|start-up|bank|group)$/;
/** Verbs that need no "that" to report: "Gartner estimates". */
const CLEAR = /^(?:estimates|predicts|predicting|forecasts|projects|expects|believes|suggests|found|reports|reported)$/;
const MADE = /^(?:reported|published|conducted|compiled|cited|released)$/;
/** The gap before a verb that follows a quotation or a whole clause: `,” said`. */
const AFTER_QUOTE = /[,”"’!?]\s*$/;

/** The first cue of a sentence that tells who speaks, or null. */
export function cueIn(sentence: string): Cue | null {
  const words = readWords(sentence, 0, sentence.length);
  const quoted = /[”"]/.test(sentence);
  for (let i = 0; i < words.length; i++) {
    const cue = sourceCue(words, i) ?? verbCue(words, i, quoted);
    if (cue) return cue;
  }
  return null;
}

/** "according to X", "a survey by X", "X's report found", "published by X". */
function sourceCue(words: readonly Word[], i: number): Cue | null {
  const lower = words[i]?.lower ?? '';
  const next = words[i + 1]?.lower ?? '';
  const from = (at: number): Cue | null => {
    const name = nameAfter(words, at);
    return name ? { name, source: true } : null;
  };
  if (lower === 'according' && next === 'to') {
    const named = from(i + 2);
    if (named) return named;
    if (words[i + 2]?.lower !== 'the') return null;
    const what = words[i + 3]?.lower ?? '';
    return FIRM_WORD.test(what) ? { standIn: 'company' } : SOURCES.has(what) ? { standIn: 'source' } : null;
  }
  if (SOURCES.has(lower)) {
    // "figures that Norvane published in June"
    if (next === 'that' && words[i + 2]?.capital) {
      let verb = i + 3;
      while (verb < i + 8 && words[verb]?.capital) verb++;
      const owner = MADE.test(words[verb]?.lower ?? '') ? from(i + 2) : null;
      if (owner) return owner;
    }
    if (next === 'by' || next === 'from') return from(i + 2);
    if (FOUND.has(next)) {
      const owner = ownerBefore(words, i);
      if (owner) return { name: owner, source: true };
    }
  }
  return MADE.test(lower) && next === 'by' ? from(i + 2) : null;
}

/** "X said", "said X", "she said", "the company said". */
function verbCue(words: readonly Word[], i: number, quoted: boolean): Cue | null {
  const word = words[i];
  if (!word || word.capital) return null;
  const { lower } = word;
  const that = words[i + 1]?.lower === 'that';
  const said = SAID.has(lower) || (SAID_WITH_WORDS.has(lower) && (quoted || that || closesReport(words, i)));
  if (!said && !FOUND.has(lower)) return null;
  const before = words[i - 1]?.lower ?? '';
  if (before === 'he' || before === 'she') return said ? { standIn: 'person' } : null;
  if ((said || CLEAR.test(lower)) && FIRM_WORD.test(before) && words[i - 2]?.lower === 'the')
    return { standIn: 'company' };
  const subject = nameBefore(words, i);
  if (subject && (said || that || CLEAR.test(lower))) return { name: subject, source: false };
  if (!said || !AFTER_QUOTE.test(word.gap)) return null;
  const after = nameAfter(words, i + 1);
  return after ? { name: after, source: false } : null;
}

/** "…, the curator added.": a comma before the subject and hardly anything after the verb. */
function closesReport(words: readonly Word[], verb: number): boolean {
  if (verb < words.length - 6) return false;
  for (let i = verb - 1; i >= 0 && verb - i < 6; i--) if (/^,["”]? $/.test(words[i]?.gap ?? '')) return true;
  return false;
}
