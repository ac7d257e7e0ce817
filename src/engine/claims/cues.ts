import { readWords, type Word } from '../companies/words.ts';
import { nameAfter, nameBefore, nameEndingAt, ownerBefore } from './names-near.ts';
import {
  BODIES,
  CLEAR,
  FIRMS,
  FOUND,
  GERUNDS,
  MADE,
  PEOPLE,
  SAID,
  SAID_WITH_WORDS,
  SAYING,
  SOURCES,
} from './reporting.ts';

/** Who is said to have said a sentence: a name as written, or a stand-in to be looked up before it. */
export type Cue = Said & ({ name: string } | { standIn: StandIn; noun?: string });

/** "she", "the company", "the study", "the authority": the last by its `noun`, which a name before it has too. */
export type StandIn = 'person' | 'company' | 'source' | 'body';

interface Said {
  /** It stands below the words it is for and signs its whole paragraph. */
  signs?: true;
  /** The words that tell it, as written: "said", "according to". */
  text: string;
  /** A study, a report, a list, rather than someone's words. */
  source: boolean;
}

/** A sentence as its cues are looked for. */
interface Looked {
  text: string;
  words: readonly Word[];
  /** Whether there are quotation marks in it. */
  hasQuotes: boolean;
  /** For each word whether it stands inside a quotation: what is said there reports nothing here. */
  inside: readonly boolean[];
}

/** Ways to tell who speaks, the surer ones first: each is tried on the whole sentence before the next. */
const WAYS: readonly ((looked: Looked, i: number) => Cue | null)[] = [
  accordingTo,
  sourceCue,
  verbCue,
  signedQuote,
  listedSource,
  bracketedSource,
  sayingCue,
];
/** A signature has no more words than these. */
const LONGEST_SIGNATURE = 10;
const TOLD_IN = /^(?:detailed|noted|described|reported|published|outlined|shown|found|documented|cited)$/;
/** Sources that names of firms and offices end with: "Counterpoint Research", "Bureau of Labor Statistics". */
const ENDS_NAMES = /^(?:research|statistics)$/;
const AUXILIARY = /^(?:a|ha|hat|haben|ont|han|hanno|heeft|hebben|has|have)$/;
/** The gap before a verb that follows a quotation or a whole clause: `,” said`. */
const AFTER_QUOTE = /[,”"’'!?]\s*$/;

/**
 * The surest cue of a sentence that tells who speaks, or null.
 *
 * @param isOpen whether the sentence begins inside a quotation
 */
export function cueIn(sentence: string, isOpen = false): Cue | null {
  const words = readWords(sentence, 0, sentence.length);
  const looked: Looked = {
    text: sentence,
    words,
    hasQuotes: /["”“«»„]/.test(sentence),
    inside: insideQuotes(words, isOpen),
  };
  for (const way of WAYS)
    for (let i = 0; i < words.length; i++) {
      if (looked.inside[i]) continue;
      const cue = way(looked, i);
      if (cue) return cue;
    }
  return null;
}

/** The words from one up to another, as they stand. */
const said = ({ text, words }: Looked, from: number, to: number, source: boolean): Said => ({
  text: text.slice(words[from]?.start ?? 0, words[Math.min(to, words.length) - 1]?.end ?? 0),
  source,
});

/** "according to X", "according to the study". */
function accordingTo(looked: Looked, i: number): Cue | null {
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

/** "a survey by X", "X's report found", "an X survey found", "published by X", "the study found". */
function sourceCue(looked: Looked, i: number): Cue | null {
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

/** "X said", "said X", "she said", "the company said", "with X predicting". */
function verbCue(looked: Looked, i: number): Cue | null {
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

/** "“…” — Grace Hopper"; "… attention. – Grace Hopper, CEO, Norvane" signs all that stands before it. */
function signedQuote(looked: Looked, i: number): Cue | null {
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

/** "… by 2027 (Norvane)": who is named in brackets behind a figure gave it; the short form of a name does not. */
function bracketedSource(looked: Looked, i: number): Cue | null {
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

/** "Grace Hopper has been clear on this, saying that …": the subject of the whole sentence says it. */
function sayingCue(looked: Looked, i: number): Cue | null {
  const { words } = looked;
  const word = words[i];
  if (!word || i < 4 || !SAYING.has(word.lower) || !word.gap.startsWith(',')) return null;
  const name = nameAfter(words, words[0]?.capital ? 0 : 1);
  return name ? { name, ...said(looked, i, i + 1, false) } : null;
}

/** "(Norvane Salary Survey)", "(Source: Norvane)" at the end. */
function listedSource(looked: Looked, i: number): Cue | null {
  const { words } = looked;
  if (i < words.length - 6 || !/\($/.test(words[i]?.gap ?? '') || i < 4) return null;
  const source = words[i]?.lower === 'source' || words[i]?.lower === 'via';
  const last = words[words.length - 1]?.lower ?? '';
  if (!source && !SOURCES.has(last)) return null;
  const name = source ? nameAfter(words, i + 1) : nameEndingAt(words, words.length - 1);
  return name ? { name, ...said(looked, source ? i : words.length - 1, source ? i + 1 : words.length, true) } : null;
}

/** "…, the curator added.": a comma before the subject and hardly anything after the verb. */
function closesReport(words: readonly Word[], verb: number): boolean {
  if (verb < words.length - 6) return false;
  for (let i = verb - 1; i >= 0 && verb - i < 6; i--) if (/^,["”]? $/.test(words[i]?.gap ?? '')) return true;
  return false;
}

/** A straight mark that can only close: `works," said`. */
const CLOSES = /[,.!?]"\s/;

/** Which words stand between quotation marks. An opening one that is never closed counts to the end. */
function insideQuotes(words: readonly Word[], isOpen: boolean): boolean[] {
  let open = isOpen ? '"' : '';
  return words.map(({ gap }) => {
    // “ opens in English and closes what „ opened in German.
    for (const mark of gap.match(/["“”«»„]/g) ?? []) {
      if (open && (mark === '"' || mark === '”' || mark === '»' || open === '„')) open = '';
      else if (mark !== '"' || !CLOSES.test(gap)) open = mark;
    }
    return open !== '' && open !== '”' && open !== '»';
  });
}
