import type { Box } from '../page-blocks.ts';
import { IN } from '../page-blocks.ts';
import { widerBoxes } from './containers.ts';
import { log, ratio } from './feature.ts';
import { between, type PageFacts, type Sums } from './page-facts.ts';

/** What the first pass thought of the whole page: the second looks at each block again in its light. */
interface Opinion {
  page: PageFacts;
  /** 0 to 1 of each block. */
  chance: ArrayLike<number>;
  /** Running sums of words times chance, of the chances, and of the words of blocks that are surely in. */
  words: Sums;
  chances: Sums;
  /** Nearest block that is surely in, before and after each: -1 where there is none. */
  before: Int32Array;
  after: Int32Array;
  first: number;
  last: number;
  ofShape: Float64Array;
  ofSiblings: Float64Array;
  ofSection: Float64Array;
  headingAbove: Int32Array;
  ofCopies: Float64Array;
  half: Box;
}

const SURE = 0.75;
const LEVELS = 5;
const OFFSETS = [-4, -3, -2, -1, 1, 2, 3, 4];

export const SECOND_PASS_NAMES: readonly string[] = [
  'chance',
  ...OFFSETS.map((offset) => `chance ${offset > 0 ? '+' : ''}${offset}`),
  ...Array.from({ length: LEVELS }, (_, level) => [
    `box ${level + 1}: chance by words`,
    `box ${level + 1}: mean chance`,
    `box ${level + 1}: share of the expected`,
  ]).flat(),
  'chance in 5 before',
  'chance in 5 after',
  'chance in 15 before',
  'chance in 15 after',
  'sure words before',
  'sure words after',
  'gap to sure before',
  'gap to sure after',
  'up to sure before',
  'down from sure before',
  'up to sure after',
  'down from sure after',
  'chance of shape',
  'chance of siblings',
  'chance of section',
  'chance of heading above',
  'chance of copies',
  'expected words',
  'expected share',
  'sure blocks',
  'half of the expected: side',
  'half of the expected: depth',
  'half of the expected: chance',
];

const capped = (words: number): number => Math.min(words, 80) + 0.5;

function opinionOf(page: PageFacts, chance: ArrayLike<number>): Opinion {
  const count = page.blocks.length;
  const sums = (value: (i: number) => number): Sums => {
    const all = new Float64Array(count + 1);
    for (let i = 0; i < count; i++) all[i + 1] = all[i]! + value(i);
    return all;
  };
  const words = sums((i) => page.texts[i]!.words * chance[i]!);
  const before = new Int32Array(count).fill(-1);
  const after = new Int32Array(count).fill(-1);
  let first = -1;
  let last = -1;
  for (let i = 0; i < count; i++) {
    before[i] = last;
    if (chance[i]! >= SURE && page.texts[i]!.words >= 5) {
      if (first < 0) first = i;
      last = i;
    }
  }
  for (let i = count - 1, next = -1; i >= 0; i--) {
    after[i] = next;
    if (chance[i]! >= SURE && page.texts[i]!.words >= 5) next = i;
  }
  return {
    page,
    chance,
    words,
    chances: sums((i) => chance[i]!),
    before,
    after,
    first,
    last,
    ...groupChances(page, chance),
    ...sectionChances(page, chance, words),
    half: halfOf(page, words),
  };
}

/** Means over the blocks of one shape, one row of siblings, one text. */
function groupChances(page: PageFacts, chance: ArrayLike<number>) {
  const { blocks, texts } = page;
  const mean = <K>(keyOf: (i: number) => K): Float64Array => {
    const groups = new Map<K, { sum: number; weight: number }>();
    for (let i = 0; i < blocks.length; i++) {
      const key = keyOf(i);
      const group = groups.get(key) ?? { sum: 0, weight: 0 };
      const weight = capped(texts[i]!.words);
      group.sum += weight * chance[i]!;
      group.weight += weight;
      groups.set(key, group);
    }
    return Float64Array.from(blocks, (_, i) => {
      const { sum, weight } = groups.get(keyOf(i))!;
      return sum / weight;
    });
  };
  return {
    ofShape: mean((i) => page.shape[i]!),
    ofSiblings: mean((i) => blocks[i]!.box.parent ?? blocks[i]!.box),
    ofCopies: mean((i) => blocks[i]!.text),
  };
}

/** A heading is worth what stands under it, down to the next heading. */
function sectionChances({ blocks, texts }: PageFacts, chance: ArrayLike<number>, words: Sums) {
  const count = blocks.length;
  const ofSection = new Float64Array(count);
  const headingAbove = new Int32Array(count).fill(-1);
  let end = count;
  for (let i = count - 1; i >= 0; i--) {
    let all = 0;
    for (let j = i + 1; j < Math.min(end, i + 12); j++) all += texts[j]!.words;
    const until = Math.min(end, i + 12);
    ofSection[i] = ratio(between(words, Math.min(i + 1, until), until), all);
    if (blocks[i]!.box.within & IN.heading) end = i;
  }
  let heading = -1;
  for (let i = 0; i < count; i++) {
    headingAbove[i] = heading;
    if (blocks[i]!.box.within & IN.heading) heading = i;
  }
  void chance;
  return { ofSection, headingAbove };
}

function halfOf({ boxes }: PageFacts, words: Sums): Box {
  const all = words[words.length - 1]!;
  let half = boxes[0]!;
  for (const box of boxes) if (between(words, box.first, box.end) > all * 0.6 && box.depth > half.depth) half = box;
  return half;
}

/** Steps up from one box to where it meets another, and down to that. */
function steps(from: Box, to: Box): [number, number] {
  let a: Box | null = from;
  let b: Box | null = to;
  let up = 0;
  let down = 0;
  while (a !== b && a && b) {
    if (a.depth >= b.depth) {
      a = a.parent;
      up++;
    } else {
      b = b.parent;
      down++;
    }
  }
  return [up, down];
}

function writeRow(row: Float32Array, at: number, i: number, opinion: Opinion): void {
  const { page, chance, words, chances, before, after, half } = opinion;
  const { blocks, texts } = page;
  const count = blocks.length;
  const { box } = blocks[i]!;
  const all = words[count]!;
  row[at++] = chance[i]!;
  for (const offset of OFFSETS) row[at++] = i + offset >= 0 && i + offset < count ? chance[i + offset]! : -1;
  let level = 0;
  const writeBox = (wider: Box): void => {
    row[at++] = ratio(between(words, wider.first, wider.end), between(page.words, wider.first, wider.end));
    row[at++] = ratio(between(chances, wider.first, wider.end), wider.end - wider.first);
    row[at++] = ratio(between(words, wider.first, wider.end), all);
    level++;
  };
  let last = page.boxes[0]!;
  for (const wider of widerBoxes(box)) {
    last = wider;
    writeBox(wider);
    if (level === LEVELS) break;
  }
  while (level < LEVELS) writeBox(last);
  for (const span of [5, 15]) {
    const from = Math.max(0, i - span);
    const to = Math.min(count, i + 1 + span);
    row[at++] = ratio(between(words, from, i), between(page.words, from, i));
    row[at++] = ratio(between(words, i + 1, to), between(page.words, i + 1, to));
  }
  row[at++] = ratio(words[i]!, all);
  row[at++] = ratio(all - words[i + 1]!, all);
  const b = before[i]!;
  const a = after[i]!;
  row[at++] = b < 0 ? -1 : log(between(page.words, b + 1, i));
  row[at++] = a < 0 ? -1 : log(between(page.words, i + 1, a));
  const [upBefore, downBefore] = b < 0 ? [-1, -1] : steps(box, blocks[b]!.box);
  const [upAfter, downAfter] = a < 0 ? [-1, -1] : steps(box, blocks[a]!.box);
  row[at++] = upBefore;
  row[at++] = downBefore;
  row[at++] = upAfter;
  row[at++] = downAfter;
  row[at++] = opinion.ofShape[i]!;
  row[at++] = opinion.ofSiblings[i]!;
  row[at++] = opinion.ofSection[i]!;
  const heading = opinion.headingAbove[i]!;
  row[at++] = heading < 0 ? -1 : chance[heading]!;
  row[at++] = opinion.ofCopies[i]!;
  row[at++] = log(all);
  row[at++] = ratio(all, page.words[count]!);
  row[at++] = opinion.first < 0 ? 0 : opinion.last - opinion.first;
  row[at++] = i < half.first ? -1 : i >= half.end ? 1 : 0;
  row[at++] = box.depth - half.depth;
  row[at++] = ratio(between(words, half.first, half.end), between(page.words, half.first, half.end));
  void texts;
}

/**
 * The first pass's rows with what the second sees more beside them.
 *
 * @param chance what the first pass gave each block, 0 to 1
 * @param rows of the first pass, `width` numbers a block
 */
export function secondRowsOf(page: PageFacts, chance: ArrayLike<number>, rows: Float32Array, width: number): Float32Array {
  const opinion = opinionOf(page, chance);
  const wider = width + SECOND_PASS_NAMES.length;
  const all = new Float32Array(page.blocks.length * wider);
  for (let i = 0; i < page.blocks.length; i++) {
    all.set(rows.subarray(i * width, (i + 1) * width), i * wider);
    writeRow(all, i * wider + width, i, opinion);
  }
  return all;
}
