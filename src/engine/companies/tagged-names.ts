import { type Candidate, candidate, listedAt } from './candidates.ts';
import { isLegalForm } from './legal-forms.ts';
import type { ReadBlock, ReadText } from './read-text.ts';
import { TAG } from './tagger/tags.ts';

/** Stretches of words that the tagger takes for a company or another organisation. */
export function taggedNames(text: ReadText): Candidate[] {
  const found: Candidate[] = [];
  for (const block of text.blocks)
    for (let from = 0; from < block.words.length; ) {
      const to = endOfSentence(block, from, endOfName(block, from));
      if (to > from) {
        const match = listedAt(block.words, from, text.list);
        const named = candidate(text, block, from, to, match?.to === to ? match.listed : null);
        if (named) found.push(named);
      }
      from = Math.max(to, from + 1);
    }
  return found;
}

function endOfName({ tags, words }: ReadBlock, from: number): number {
  const tag = tags[from];
  if (tag === TAG.companyOnly) return from + 1;
  let to = from;
  if (tag === TAG.companyFirst) {
    to = from + 1;
    while (tags[to] === TAG.companyInside) to++;
    return tags[to] === TAG.companyLast ? to + 1 : from;
  }
  if (tag !== TAG.organisation) return from;
  for (to = from + 1; tags[to] === TAG.organisation && words[to]!.gap.length < 3 && !words[to]!.gap.includes(','); )
    to++;
  return to;
}

/** A name ends where a sentence does: "by Verosint. Imprivata bought …". */
function endOfSentence({ words }: ReadBlock, from: number, to: number): number {
  for (let i = from + 1; i < to; i++) {
    const { gap } = words[i]!;
    const before = words[i - 1]!.text;
    if (gap.startsWith('. ') && before.length > 2 && !isLegalForm(before)) return i;
    if (gap.startsWith(', ') && !isLegalForm(words[i]!.text)) return i;
  }
  return to;
}
