import type { ArticleText, Company } from '../article.ts';
import { cueIn, type StandIn } from './cues/index.ts';
import { fullNames } from './full-names.ts';
import { lastNamed } from './meant-company.ts';
import type { Sentence } from './sentences.ts';
import { answersIn } from './talks.ts';

/** To whom the article gives a sentence. */
export interface Attribution {
  /** By the fullest name in the article. */
  speaker: string;
  /** Words that say so, as written: "said", "according to"; null where a sentence beside it says so. */
  cue: string | null;
  /** A study, a report, a list, rather than someone's words. */
  source: boolean;
}

/**
 * Who says each sentence, by its fullest name in the article, or null in the article's own voice. Sentences inside one
 * quotation share its speaker; "he said", "the company said" and "according to the study" look back.
 */
export function findSpeakers(
  sentences: readonly Sentence[],
  companies: readonly Company[],
  article: Pick<ArticleText, 'text' | 'title'>,
): (Attribution | null)[] {
  const names = fullNames(article, companies);
  const companyNames = new Set(companies.flatMap((company) => company.aliases));
  const found: (Attribution | null)[] = sentences.map(() => null);
  const inQuote: boolean[] = [];
  const leftOpen: boolean[] = [];
  const last: Record<'person' | 'source', string | null> = { person: null, source: null };
  let open = false;
  const standsFor = (standIn: StandIn, before: number): string | null => {
    if (standIn === 'company') return lastNamed(companies, 0, before)?.name ?? null;
    return standIn === 'body' ? null : last[standIn];
  };
  sentences.forEach((sentence, i) => {
    if (sentences[i - 1]?.blockIndex !== sentence.blockIndex) open = false;
    const beganOpen = open;
    inQuote[i] = open || startsQuoted(sentence.text);
    open = leavesOpen(sentence.text, open);
    leftOpen[i] = open;
    const cue = sentence.block.kind === 'heading' ? null : cueIn(sentence.text, beganOpen);
    if (!cue) {
      const source = sourceGoingOn(sentences, i, found, last.source);
      if (source) found[i] = { speaker: source, cue: null, source: true };
      return;
    }
    const { text: words, source } = cue;
    if ('standIn' in cue) {
      const body = cue.noun ? names.bodyBefore(cue.noun, sentence.start) : null;
      const speaker = body ?? standsFor(cue.standIn, sentence.start);
      found[i] = speaker ? { speaker, cue: words, source } : null;
      return;
    }
    const speaker = names.fullest(cue.name);
    found[i] = { speaker, cue: words, source };
    if (cue.signs) signBlock(sentences, found, i);
    if (source) last.source = speaker;
    if (!companyNames.has(cue.name) && !names.isBody(speaker)) last.person = speaker;
  });
  shareInQuotes(sentences, found, inQuote);
  shareAcrossParagraphs(sentences, found, inQuote, leftOpen);
  shareInTalks(sentences, found, answersIn(sentences, names));
  return found;
}

const SURVEYED = /\b(?:respondents|surveyed|polled|the (?:\d{4} )?survey)\b/i;
/** How a sentence begins that tells more of the same figures. */
const GOES_ON =
  /^(?:additionally|also|another|(?:in|by) contrast|further(?:more)?|moreover|only|of (?:these|those|them|the)|similarly|the same|those|among|meanwhile|just|nearly|almost|about|more than|over|some|\d)\b/i;
const SHARE = /\d ?(?:%|percent\b|per cent\b)|\bthe same (?:proportion|share|percentage)\b/;

/** "Of the respondents, 22% …": still the survey named last; so is a share that goes on from one right before it. */
function sourceGoingOn(
  sentences: readonly Sentence[],
  i: number,
  found: readonly (Attribution | null)[],
  lastSource: string | null,
): string | null {
  const sentence = sentences[i]!;
  if (sentence.block.kind === 'heading' || !SHARE.test(sentence.text)) return null;
  if (SURVEYED.test(sentence.text)) return lastSource;
  if (!GOES_ON.test(sentence.text)) return null;
  const before = found[i - 1];
  const beside = sentences[i - 1]?.blockIndex === sentence.blockIndex;
  return beside && before?.source && SHARE.test(sentences[i - 1]!.text) ? before.speaker : null;
}

/** What a signature below a paragraph is for: all its sentences that nobody else says. */
function signBlock(sentences: readonly Sentence[], found: (Attribution | null)[], at: number): void {
  for (let i = at - 1; i >= 0 && sentences[i]!.blockIndex === sentences[at]!.blockIndex; i--)
    found[i] ??= { ...found[at]!, cue: null };
}

/** In a talk written down, what has no cue of its own in an answer is said by whoever answers. */
function shareInTalks(
  sentences: readonly Sentence[],
  found: (Attribution | null)[],
  speakerOf: (blockIndex: number) => string | null,
): void {
  sentences.forEach((sentence, i) => {
    if (found[i] || sentence.block.kind === 'heading') return;
    const speaker = speakerOf(sentence.blockIndex);
    if (speaker) found[i] = { speaker, cue: null, source: false };
  });
}

/** A quotation without a cue of its own belongs to the cue nearest in its paragraph. */
function shareInQuotes(
  sentences: readonly Sentence[],
  found: (Attribution | null)[],
  inQuote: readonly boolean[],
): void {
  for (let i = 0; i < sentences.length; i++) {
    if (found[i] || !inQuote[i]) continue;
    for (const near of [i - 1, i + 1, i + 2, i - 2]) {
      const said = found[near];
      if (sentences[near]?.blockIndex !== sentences[i]?.blockIndex || !said) continue;
      if (!inQuote[near] && near > i) continue;
      found[i] = { ...said, cue: null };
      break;
    }
  }
}

/** A quotation of several paragraphs opens anew with each and closes with the last: all of it is said by whoever says a part. */
function shareAcrossParagraphs(
  sentences: readonly Sentence[],
  found: (Attribution | null)[],
  inQuote: readonly boolean[],
  leftOpen: readonly boolean[],
): void {
  const goesOn = (i: number): boolean =>
    Boolean(leftOpen[i] && inQuote[i + 1]) &&
    (sentences[i]!.blockIndex === sentences[i + 1]!.blockIndex || startsQuoted(sentences[i + 1]!.text));
  for (let i = 0; i + 1 < sentences.length; i++)
    if (goesOn(i) && found[i] && !found[i + 1]) found[i + 1] = { ...found[i]!, cue: null };
  for (let i = sentences.length - 2; i >= 0; i--)
    if (goesOn(i) && inQuote[i] && found[i + 1] && !found[i]) found[i] = { ...found[i + 1]!, cue: null };
}

const startsQuoted = (text: string): boolean => /^\s*[“"«„‘]/.test(text);

/** Whether a quotation is still open after a sentence. */
function leavesOpen(text: string, open: boolean): boolean {
  const straight = text.match(/"/g)?.length ?? 0;
  const opening = text.match(/[“«„]/g)?.length ?? 0;
  const closing = text.match(/[”»]/g)?.length ?? 0;
  return straight % 2 === 1 ? !open : (open ? 1 : 0) + opening - closing > 0;
}
