import type { Candidate } from '../candidates.ts';
import type { Name } from '../names-in-article.ts';
import type { ReadText } from '../read-text.ts';

const BETWEEN = /^(?:, | & | and | or |, and |, or | und | et | y | e | og | och |\/| – |: )$/;
const FEW_WORDS = 12;

/** The company that a name keeps: what stands beside it in a row, and what begins blocks like those that it begins. */
export interface CompanyKept {
  /** Mean chance of the names beside it in a row, -1 where there are none. */
  beside: number;
  rows: number;
  /** Mean chance of the names that begin the article's other headings, list items or table rows, as this one does; -1 where it begins none. */
  alike: number;
  alikeCount: number;
}

const ALONE: CompanyKept = { beside: -1, rows: 0, alike: -1, alikeCount: 0 };

/** Whether a mention begins its block, numbers left aside, and the block is of a kind that lists are made of. */
function beginsBlock({ block, from }: Candidate): boolean {
  const { kind } = block.block;
  if (kind !== 'heading' && kind !== 'list-item' && kind !== 'table-row' && block.words.length > FEW_WORDS)
    return false;
  for (let i = 0; i < from; i++) if (!/^[0-9]+$/.test(block.words[i]!.text)) return false;
  return true;
}

const kindOf = ({ block }: Candidate): string => (block.words.length <= FEW_WORDS ? 'short' : block.block.kind);

/** For each name the company that it keeps in the article. */
export function companyKept(
  names: readonly Name[],
  chanceOf: (name: Name) => number,
  text: ReadText,
): (name: Name) => CompanyKept {
  const places = names
    .flatMap((name) => name.mentions.map((mention) => ({ name, mention })))
    .sort((a, b) => a.mention.start - b.mention.start || b.mention.end - a.mention.end);
  const sums = new Map<Name, { sum: number; count: number }>();
  const see = (name: Name, other: Name): void => {
    const seen = sums.get(name) ?? { sum: 0, count: 0 };
    seen.sum += chanceOf(other);
    seen.count++;
    sums.set(name, seen);
  };
  for (let i = 0; i < places.length; i++)
    for (let j = i + 1; j < Math.min(i + 5, places.length); j++) {
      const a = places[i]!;
      const b = places[j]!;
      if (a.mention.block !== b.mention.block || a.name === b.name || b.mention.start < a.mention.end) continue;
      if (!BETWEEN.test(text.article.text.slice(a.mention.end, b.mention.start))) continue;
      see(a.name, b.name);
      see(b.name, a.name);
    }
  const beginners = new Map<string, Map<Name, number>>();
  const begun = new Map<Name, string>();
  for (const { name, mention } of places) {
    if (!beginsBlock(mention)) continue;
    const kind = kindOf(mention);
    begun.set(name, kind);
    const others = beginners.get(kind) ?? new Map<Name, number>();
    beginners.set(kind, others.set(name, chanceOf(name)));
  }
  return (name) => {
    const seen = sums.get(name);
    const kind = begun.get(name);
    if (!seen && kind === undefined) return ALONE;
    const others = kind === undefined ? [] : [...beginners.get(kind)!].filter(([other]) => other !== name);
    return {
      beside: seen ? seen.sum / seen.count : -1,
      rows: seen?.count ?? 0,
      alike: others.length ? others.reduce((sum, [, chance]) => sum + chance, 0) / others.length : -1,
      alikeCount: others.length,
    };
  };
}
