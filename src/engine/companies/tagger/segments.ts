import { listedAt } from '../listed-at.ts';
import type { ReadBlock, ReadText } from '../read-text.ts';
import type { Word } from '../words.ts';

/** Words of a block that stand together and may belong to names: `words[from] … words[to - 1]`. All others are surely none. */
export interface Segment {
  block: ReadBlock;
  from: number;
  to: number;
  /** For each of its words what the list says: 0, or weight (1 to 3) and place in the listed name (0 to 3) as `weight * 4 + place`. */
  listed: Uint8Array;
}

const JOINERS = new Set('of and de the for van von du la del di der & in on et y'.split(' '));
const WEIGHTS = { sure: 1, plain: 2, doubtful: 3 } as const;
const isDomain = (word: Word): boolean => {
  const dot = word.text.indexOf('.');
  return dot > 1 && word.text.length - dot > 2 && word.text.charCodeAt(0) > 57;
};
const startsWithDigit = (word: Word): boolean => word.text.charCodeAt(0) < 58;

/** The segments of a block, in order. */
export function segmentsOf(block: ReadBlock, text: ReadText): Segment[] {
  const { words } = block;
  const listed = new Uint8Array(words.length);
  const active = new Uint8Array(words.length);
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    if (word.capital || isDomain(word)) active[at] = 1;
    if (listed[at]) continue;
    const match = listedAt(words, at, text.list);
    if (!match) continue;
    const weight = WEIGHTS[match.listed.weight] * 4;
    for (let i = at; i < match.to; i++) {
      active[i] = 1;
      listed[i] = weight + (match.to - at === 1 ? 3 : i === at ? 0 : i === match.to - 1 ? 2 : 1);
    }
  }
  for (let at = 1; at < words.length; at++) {
    if (active[at] || !active[at - 1]) continue;
    if (startsWithDigit(words[at]!)) active[at] = 1;
    else if (words[at]!.gap === ' ' && JOINERS.has(words[at]!.lower)) {
      const next = words[at + 1];
      if (next && active[at + 1] && next.gap === ' ') active[at] = 1;
      else if (next && next.gap === ' ' && JOINERS.has(next.lower) && active[at + 2] && words[at + 2]!.gap === ' ')
        active[at] = active[at + 1] = 1;
    }
  }
  const segments: Segment[] = [];
  for (let from = 0; from < words.length; ) {
    if (!active[from]) {
      from++;
      continue;
    }
    let to = from + 1;
    while (active[to]) to++;
    segments.push({ block, from, to, listed: listed.subarray(from, to) });
    from = to;
  }
  return segments;
}
