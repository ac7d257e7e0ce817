import { isLegalForm } from '../legal-forms.ts';
import { TRADE_WORDS } from '../names/trade-words.ts';
import type { ReadText } from '../read-text.ts';
import type { Word } from '../words.ts';
import { hashOf, mix, rowOf } from './hash.ts';
import type { Segment } from './segments.ts';
import { wordClass } from './word-classes.ts';

/** How many features each word has. */
export const FEATURES = 42;

const NOTHING = 0x51ed270b;

/** 0 small, 1 Capital, 2 CAPITALS, 3 miXed, 4 digits, 5 letters and digits, 6 a single capital; 8 more with a mark inside. */
function shapeOf({ text }: Word): number {
  let upper = 0;
  let lower = 0;
  let digit = 0;
  let mark = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 48 && code <= 57) digit++;
    else if (code < 65 || (code > 90 && code < 97)) mark = 8;
    else if (code <= 90) upper++;
    else if (code <= 122) lower++;
    else if (text[i] !== text[i]!.toLowerCase()) upper++;
    else lower++;
  }
  const firstUpper = text[0] !== text[0]!.toLowerCase();
  if (digit) return mark + (upper + lower ? 5 : 4);
  if (!upper) return mark;
  if (!lower) return mark + (upper === 1 ? 6 : 2);
  return mark + (upper === 1 && firstUpper ? 1 : 3);
}

const GAPS = new Map([
  [' ', 1],
  ['', 2],
  [', ', 3],
  ['. ', 4],
  [' & ', 5],
  ['-', 6],
  ['/', 7],
]);

function gapKind(gap: string): number {
  const known = GAPS.get(gap);
  if (known) return known;
  if (gap.includes('(')) return 8;
  if (gap.includes('.') || gap.includes('!') || gap.includes('?')) return 9;
  if (gap.includes(':') || gap.includes(';')) return 10;
  if (gap.includes('"') || gap.includes('“') || gap.includes('”')) return 11;
  if (gap.includes(',')) return 12;
  return gap.includes('–') || gap.includes('—') || gap.includes(' -') ? 13 : 14;
}

/** Whether a word goes on the name that the word before it belongs to. */
const goesOn = (before: Word, word: Word): boolean =>
  !before.possessive && (word.gap === ' ' || word.gap === ' & ' || word.gap === '-' || word.gap === '\u00a0');

const bucket = (count: number): number => (count > 6 ? 6 : count);

/**
 * The rows of the table that each word of a segment looks up, `FEATURES` a word: itself, its neighbours, its shape, the run of
 * capitalised words that it stands in and what is around that run, our lists, and how the article writes the word elsewhere.
 */
export function wordFeatures(segment: Segment, text: ReadText): Int32Array {
  const { block, from, to } = segment;
  const { words, titleCase } = block;
  const count = to - from;
  const rows = new Int32Array(count * FEATURES);
  const lowerAt = (i: number): number => (words[i] ? hashOf(words[i].lower) : NOTHING);
  const classAt = (i: number): number => (words[i] ? wordClass(words[i].lower) : 15);
  const shapeAt = (i: number): number => (words[i] ? shapeOf(words[i]) : 31);
  const listedAt = (i: number): number => segment.listed[i - from] ?? 0;
  let runFrom = from;
  let runTo = from;
  let beforeRun = 0;
  let afterRun = 0;
  let afterGap = 0;
  let runFlags = 0;
  for (let i = from; i < to; i++) {
    const word = words[i]!;
    if (i >= runTo) {
      runFrom = i;
      runTo = i + 1;
      while (runTo < to && goesOn(words[runTo - 1]!, words[runTo]!)) runTo++;
      beforeRun = lowerAt(runFrom - 1);
      afterRun = lowerAt(runTo);
      afterGap = words[runTo] ? gapKind(words[runTo]!.gap) : 15;
      let capitals = 1;
      let legal = 0;
      for (let j = runFrom; j < runTo; j++) {
        if (words[j]!.text !== words[j]!.text.toUpperCase()) capitals = 0;
        if (j > runFrom && isLegalForm(words[j]!.text)) legal = 2;
      }
      runFlags = capitals + legal + (words[runTo - 1]!.possessive ? 4 : 0);
    }
    const { lower } = word;
    const own = hashOf(lower);
    const previous = lowerAt(i - 1);
    const next = lowerAt(i + 1);
    const shape = shapeOf(word);
    const length = runTo - runFrom;
    const place = (i === runFrom ? 1 : 0) + (i === runTo - 1 ? 2 : 0);
    const gap = gapKind(word.gap);
    const nextGap = words[i + 1] ? gapKind(words[i + 1]!.gap) : 15;
    const ownClass = classAt(i);
    const head = words[runTo - 1]!;
    const elsewhere = (text.plainWords.has(lower) ? 1 : 0) + (text.nameWords.has(lower) ? 2 : 0);
    const standing = (word.first ? 1 : 0) + (titleCase ? 2 : 0) + (block.block.kind === 'heading' ? 4 : 0);
    let at = (i - from) * FEATURES;
    let feature = 0;
    const add = (value: number): void => {
      rows[at++] = rowOf(feature++, value);
    };
    add(1);
    add(own);
    add(hashOf(word.text));
    add(previous);
    add(next);
    add(lowerAt(i - 2));
    add(lowerAt(i + 2));
    add(mix(previous, own));
    add(mix(own, next));
    add(shape);
    add(mix(mix(shapeAt(i - 1), shape), shapeAt(i + 1)));
    add(hashOf(lower, 0, Math.min(3, lower.length)));
    add(hashOf(lower, 0, Math.min(4, lower.length)));
    add(hashOf(lower, Math.max(0, lower.length - 2)));
    add(hashOf(lower, Math.max(0, lower.length - 3)));
    add(hashOf(lower, Math.max(0, lower.length - 4)));
    add(gap * 16 + nextGap);
    add(shape * 8 + standing);
    add(listedAt(i));
    add(mix(listedAt(i), listedAt(i - 1) * 16 + listedAt(i + 1)));
    add(shape * 4 + elsewhere);
    add(ownClass * 4 + place);
    add(mix(ownClass, classAt(i - 1) * 16 + classAt(i + 1)));
    add(bucket(i - runFrom) * 64 + bucket(length) * 8 + runFlags);
    add(mix(hashOf(head.lower), place));
    add(mix(hashOf(head.lower, Math.max(0, head.lower.length - 3)), bucket(runTo - 1 - i)));
    add(mix(lowerAt(runFrom), place));
    add(mix(beforeRun, bucket(length)));
    add(mix(afterRun, mix(afterGap, runFlags & 4)));
    add(mix(classAt(runFrom - 1) * 16 + classAt(runTo), runFlags * 16 + afterGap));
    add(mix(lowerAt(runFrom - 2), beforeRun));
    add(mix(afterRun, lowerAt(runTo + 1)));
    add(mix(beforeRun, shape));
    add(mix(previous, shape * 16 + gap));
    add(mix(next, shape * 16 + nextGap));
    add(runFlags * 8 + standing);
    add((word.possessive ? 32 : 0) + bucket(lower.length) * 4 + place);
    add(mix(afterRun, shape));
    add(mix(listedAt(i), elsewhere * 32 + standing * 4 + place));
    add(mix(ownClass, mix(classAt(runFrom - 1), afterGap)));
    add(mix(TRADE_WORDS.has(head.lower) ? 1 : 0, place * 8 + bucket(length)));
    add(mix(TRADE_WORDS.has(head.lower) ? 1 : 0, mix(shape * 4 + place, (runFlags & 3) * 8 + standing)));
  }
  return rows;
}
