import { type Candidate, candidate, isTradingPlace, trimmed } from './candidates.ts';
import { isFormAfterComma, isLegalForm } from './legal-forms.ts';
import { listedAt } from './listed-at.ts';
import type { ReadBlock, ReadText } from './read-text.ts';
import { TAG, TAGS } from './tagger/tags.ts';

/** Longest name that is tried where the tagger is in doubt, and the least chance from which on it is tried. */
const LONGEST = 4;
const WORTH_A_TRY = 0.15;

/**
 * Stretches of words that the tagger takes for a company or another organisation, and those that it thinks possible: other mentions of the
 * name may speak for it ("Saucony" in "Saucony Endorphin").
 */
export function taggedNames(text: ReadText): Candidate[] {
  const found: Candidate[] = [];
  for (const block of text.blocks) {
    const { words, chances } = block;
    const add = (begin: number, end: number): void => {
      const [from, to] = trimmed(words, begin, end, text);
      if (to <= from) return;
      const match = listedAt(words, from, text.list);
      const named = candidate(text, block, from, to, match?.to === to ? match.listed : null);
      if (named) found.push(named);
    };
    for (let from = 0; from < words.length; from++) {
      if (isTradingPlace(words, from)) continue;
      const to = endOfSentence(block, from, endOfName(block, from));
      if (to > from) add(from, to);
      if (chances[from * TAGS + TAG.none] === 1 || inside(block, from)) continue;
      if (to !== from + 1 && chances[from * TAGS + TAG.companyOnly]! >= WORTH_A_TRY) add(from, from + 1);
      const first = chances[from * TAGS + TAG.companyFirst]!;
      if (first < WORTH_A_TRY) continue;
      for (let end = from + 2; end <= Math.min(from + LONGEST, words.length); end++) {
        if (end === to || endOfSentence(block, from, end) !== end) continue;
        if (Math.sqrt(first * chances[(end - 1) * TAGS + TAG.companyLast]!) >= WORTH_A_TRY) add(from, end);
      }
    }
  }
  return found;
}

/** Whether a word goes on an organisation's name that the word before belongs to. */
const inside = ({ tags, words }: ReadBlock, at: number): boolean =>
  at > 0 &&
  tags[at] === TAG.organisation &&
  tags[at - 1] === TAG.organisation &&
  words[at]!.gap.length < 3 &&
  !words[at]!.gap.includes(',');

function endOfName(block: ReadBlock, from: number): number {
  const { tags } = block;
  const tag = tags[from];
  if (tag === TAG.companyOnly) return from + 1;
  let to = from;
  if (tag === TAG.companyFirst) {
    to = from + 1;
    while (tags[to] === TAG.companyInside) to++;
    return tags[to] === TAG.companyLast ? to + 1 : from;
  }
  if (tag !== TAG.organisation || inside(block, from)) return from;
  for (to = from + 1; inside(block, to); ) to++;
  return to;
}

/** "Reserve Bank of India (RBI)": the short form is a name of its own. */
const BRACKET = /[()[\]"“”;:]/;

/** A name ends where a sentence does: "by Verosint. Imprivata bought …". */
function endOfSentence({ words }: ReadBlock, from: number, to: number): number {
  for (let i = from + 1; i < to; i++) {
    const { gap } = words[i]!;
    const before = words[i - 1]!.text;
    if (gap.startsWith('. ') && before.length > 2 && !isLegalForm(before)) return i;
    if (gap.startsWith(', ') && !isFormAfterComma(words[i]!)) return i;
    if (BRACKET.test(gap)) return i;
  }
  return to;
}
