import type { TextRange } from '../article.ts';
import { looseChance } from './features/tags.ts';
import { isFormAfterComma, isLegalForm } from './legal-forms.ts';
import type { Firm } from './merge-aliases.ts';
import type { Name } from './names-in-article.ts';
import type { ReadBlock, ReadText } from './read-text.ts';
import type { Word } from './words.ts';

/** A place where the article names a firm. */
export interface Mention extends TextRange {
  block: ReadBlock;
  from: number;
  to: number;
}

interface Spelling {
  words: string[];
  /** A comma stands between its words: "Halvern, Osgood & Pryce". */
  comma: boolean;
}

interface Pattern extends Spelling {
  firm: Firm;
}

const spellingsOf = (name: Name): Spelling[] => {
  const spellings = new Map<string, Spelling>();
  for (const { block, from, to } of name.mentions) {
    const words = block.words.slice(from, to);
    const lower = words.map((word) => word.lower);
    spellings.set(lower.join(' '), { words: lower, comma: words.slice(1).some(({ gap }) => gap === ', ') });
  }
  return [...spellings.values()];
};

/** Whether a stretch lies in a longer one of `ranges`. It is asked in the order of starts, so that no range is looked at twice. */
function insideOf(ranges: readonly TextRange[]): (start: number, end: number) => boolean {
  const sorted = [...ranges].sort((a, b) => a.start - b.start);
  const reach = { before: -1, upTo: -1 };
  const next = { before: 0, upTo: 0 };
  return (start, end) => {
    for (; next.before < sorted.length && sorted[next.before]!.start < start; next.before++)
      reach.before = Math.max(reach.before, sorted[next.before]!.end);
    for (; next.upTo < sorted.length && sorted[next.upTo]!.start <= start; next.upTo++)
      reach.upTo = Math.max(reach.upTo, sorted[next.upTo]!.end);
    return reach.before >= end || reach.upTo > end;
  };
}

/** Inside a longer name that is none, words that the tagger gives less than this chance name no company. */
const SOMETHING_ELSE = 0.1;

const ALL_CAPS = /^[\p{Lu}\p{N}&.-]+$/u;

/**
 * Every mention of every firm, in headings and inside longer names too, each with exact offsets; the longest name wins.
 * What `rejected` covers (a foundation named like a firm) is left alone.
 */
export function locateMentions(
  firms: readonly Firm[],
  rejected: readonly Name[],
  text: ReadText,
): Map<Firm, Mention[]> {
  const patterns = new Map<string, Pattern[]>();
  const exact = new Map<string, Set<string>>();
  for (const firm of firms)
    for (const name of firm.names) {
      for (const spelling of spellingsOf(name)) {
        const first = spelling.words[0] ?? '';
        const list = patterns.get(first) ?? [];
        list.push({ firm, ...spelling });
        patterns.set(first, list);
      }
      for (const { block, from } of name.mentions) {
        const word = block.words[from];
        if (!word) continue;
        const spellings = exact.get(word.lower) ?? new Set();
        exact.set(word.lower, spellings.add(word.text));
      }
    }
  for (const list of patterns.values()) list.sort((a, b) => b.words.length - a.words.length);
  const barred = new Map<ReadBlock, TextRange[]>();
  for (const name of rejected)
    for (const mention of name.mentions) {
      const ranges = barred.get(mention.block) ?? [];
      ranges.push(mention);
      barred.set(mention.block, ranges);
    }
  const tails = new Map(firms.map((firm) => [firm, tailsOf(firm)]));
  const found = new Map<Firm, Mention[]>(firms.map((firm) => [firm, []]));
  for (const block of text.blocks) {
    const { words } = block;
    const isInside = insideOf(barred.get(block) ?? []);
    for (let from = 0; from < words.length; from++) {
      const word = words[from];
      const list = word && patterns.get(word.lower);
      if (!word || !list || !caseSuits(word, exact.get(word.lower))) continue;
      const match = list.find((pattern) => matches(pattern, words, from));
      if (!match) continue;
      const to = from + match.words.length;
      const start = word.start;
      const last = words[to - 1] ?? word;
      const tail = tails.get(match.firm)?.get(last.lower) ?? '';
      const end = text.article.text.startsWith(tail, last.end) ? last.end + tail.length : last.end;
      if (isInside(start, end) && looseChance({ block, from, to }) < SOMETHING_ELSE) continue;
      found.get(match.firm)?.push({ start, end, block, from, to });
      from = to - 1;
    }
  }
  return found;
}

/** A mention is written as elsewhere in the article, or in capitals ("CANON"), never merely in small letters. */
function caseSuits(word: Word, spellings: Set<string> | undefined): boolean {
  if (!spellings || spellings.has(word.text)) return true;
  if (!word.capital) return false;
  return ![...spellings].every((spelling) => spelling.length <= 5 && ALL_CAPS.test(spelling));
}

function matches({ words: pattern, comma }: Spelling, words: readonly Word[], from: number): boolean {
  for (let i = 0; i < pattern.length; i++) {
    const word = words[from + i];
    if (!word || word.lower !== pattern[i]) return false;
    const joined = /^(?:[ -]| & |\. )$/.test(word.gap) || (word.gap === ', ' && (comma || isFormAfterComma(word)));
    if (i > 0 && !joined) return false;
    if (
      i > 0 &&
      !word.capital &&
      !isLegalForm(word.text) &&
      /^\p{L}/u.test(word.text) &&
      !/^(?:and|of|de|the|&|van|von|du|la|del|di|der)$/.test(word.lower)
    )
      return false;
  }
  return true;
}

/** What a firm's spellings have after their last word: the full stop of "Inc.", the ending of "McDonald's". */
function tailsOf(firm: Firm): Map<string, string> {
  const tails = new Map<string, string>();
  for (const name of firm.names)
    for (const { block, to, end, text } of name.mentions) {
      const last = block.words[to - 1];
      if (last && end > last.end) tails.set(last.lower, text.slice(last.end - end));
    }
  return tails;
}
