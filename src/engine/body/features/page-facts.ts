import { wordsOf } from '../../characters.ts';
import { promoLabelOf } from '../../clutter/promo-label.ts';
import { scoreOf } from '../../learned/key-weights.ts';
import type { PageKind } from '../../page-kind.ts';
import type { Box, PageBlock, PageBlocks } from '../page-block.ts';
import { IN } from '../within.ts';
import { type Lexicon, NameScores, wordKeys } from './lexicon.ts';
import { readText, SHORT_WORDS, type TextFacts } from './text-facts.ts';

/** Running sums over the blocks: what stands in a box is the difference of two of them. */
export type Sums = Float64Array;

export const between = (sums: Sums, first: number, end: number): number => sums[end]! - sums[first]!;

/** Everything the features are made of that concerns the page as a whole. */
export interface PageFacts {
  hints: PageHints;
  /** Lower case; full names alone. */
  authors: readonly string[];
  blocks: readonly PageBlock[];
  boxes: readonly Box[];
  texts: readonly TextFacts[];
  /** 0 to 1 of each block's text. */
  linkShare: Float64Array;
  isProse: Uint8Array;
  words: Sums;
  linkWords: Sums;
  proseWords: Sums;
  prose: Sums;
  sentences: Sums;
  /** Blocks whose text ends as a sentence does. */
  ended: Sums;
  listed: Sums;
  headings: Sums;
  wordScore: Float64Array;
  ownNameScore: Float64Array;
  parentNameScore: Float64Array;
  aboveNameScore: Float64Array;
  /** Running sum of words times the score, for the mean in a box. */
  wordScores: Sums;
  /** 1 for short texts that are a known way to offer more reading. */
  promo: Uint8Array;
  /** The heading that each block stands under; -1 where there is none. */
  headingAbove: Int32Array;
  /** How often each block's text stands on the page. */
  repeats: Uint16Array;
  /** Of the blocks of its shape (tags and classes of it and what is around it): how many, and their mean words. */
  alike: Uint16Array;
  alikeWords: Float64Array;
  alikeLinks: Float64Array;
  shape: readonly string[];
  /** Place among the blocks of the same text: 0 for the first. */
  copy: Uint16Array;
  /** Share of a block's words that stand in the title, and of the title's words that stand in the block. */
  titleOverlap: Float64Array;
  titleCover: Float64Array;
  /** The block that says the title, as a heading does; -1 where there is none. */
  titleAt: number;
  /** The box that most of the prose stands in or near, as Readability weighs it. */
  top: Box;
  topChain: ReadonlySet<Box>;
  /** Largest box with more than the half of the page's prose, deepest of these. */
  half: Box;
}

/** What was learned of the page before its blocks were read. */
export interface PageHints {
  title: string;
  /** Authors joined by a comma and a space. */
  byline: string;
  publishedTime: string | null;
  kind: PageKind;
}

const PROSE_WORDS = 15;
const PROMO_MOST_WORDS = 12;

/** @param lexicon what was learned of words and class names */
export function factsOf(page: PageBlocks, hints: PageHints, lexicon: Lexicon): PageFacts {
  const { blocks, boxes } = page;
  const count = blocks.length;
  const texts = blocks.map((block) => readText(block.text));
  const linkShare = new Float64Array(count);
  const isProse = new Uint8Array(count);
  const of = (value: (i: number) => number): Sums => {
    const sums = new Float64Array(count + 1);
    for (let i = 0; i < count; i++) sums[i + 1] = sums[i]! + value(i);
    return sums;
  };
  for (let i = 0; i < count; i++) {
    const { box, linkLength, text } = blocks[i]!;
    linkShare[i] = box.within & IN.link ? 1 : Math.min(1, linkLength / text.length);
    const { words, sentences } = texts[i]!;
    isProse[i] = words >= PROSE_WORDS && linkShare[i]! < 0.4 && sentences > 0 ? 1 : 0;
  }
  const words = of((i) => texts[i]!.words);
  const proseWords = of((i) => (isProse[i] ? texts[i]!.words : 0));
  const scores = scoresOf(blocks, texts, lexicon);
  const top = topBox(page, isProse, texts, linkShare) ?? boxes[0]!;
  const half = halfBox(boxes, proseWords);
  return {
    hints,
    authors: hints.byline
      .toLowerCase()
      .split(', ')
      .filter((name) => name.includes(' ')),
    blocks,
    boxes,
    texts,
    linkShare,
    isProse,
    words,
    linkWords: of((i) => texts[i]!.words * linkShare[i]!),
    proseWords,
    prose: of((i) => isProse[i]!),
    sentences: of((i) => texts[i]!.sentences),
    ended: of((i) => (texts[i]!.ending === 1 ? 1 : 0)),
    listed: of((i) => (blocks[i]!.box.tag === 'li' ? 1 : 0)),
    headings: of((i) => (blocks[i]!.box.within & IN.heading ? 1 : 0)),
    ...scores,
    wordScores: of((i) => scores.wordScore[i]! * Math.min(30, texts[i]!.words)),
    promo: Uint8Array.from(blocks, ({ text }, i) =>
      Number(texts[i]!.words <= PROMO_MOST_WORDS && promoLabelOf(text) !== null),
    ),
    headingAbove: headingsAbove(blocks),
    ...repetitionOf(blocks, texts, linkShare),
    ...titleFacts(blocks, texts, hints.title),
    top,
    topChain: chainOf(top),
    half,
  };
}

function headingsAbove(blocks: readonly PageBlock[]): Int32Array {
  const above = new Int32Array(blocks.length);
  let heading = -1;
  for (let i = 0; i < blocks.length; i++) {
    above[i] = heading;
    if (blocks[i]!.box.within & IN.heading) heading = i;
  }
  return above;
}

export function chainOf(box: Box): Set<Box> {
  const chain = new Set<Box>();
  for (let at: Box | null = box; at; at = at.parent) chain.add(at);
  return chain;
}

function scoresOf(blocks: readonly PageBlock[], texts: readonly TextFacts[], lexicon: Lexicon) {
  const count = blocks.length;
  const wordScore = new Float64Array(count);
  const ownNameScore = new Float64Array(count);
  const parentNameScore = new Float64Array(count);
  const aboveNameScore = new Float64Array(count);
  const names = new NameScores(lexicon);
  for (let i = 0; i < count; i++) {
    const { parent, above } = names.around(blocks[i]!);
    wordScore[i] = scoreOf(wordKeys(texts[i]!), lexicon.words);
    ownNameScore[i] = names.own(blocks[i]!);
    parentNameScore[i] = parent;
    aboveNameScore[i] = above;
  }
  return { wordScore, ownNameScore, parentNameScore, aboveNameScore };
}

const nameOf = (box: Box | null): string => (box ? `${box.tag}.${box.tokens[0] ?? ''}` : '');

function repetitionOf(blocks: readonly PageBlock[], texts: readonly TextFacts[], linkShare: Float64Array) {
  const count = blocks.length;
  const copies = new Map<string, number>();
  const copy = new Uint16Array(count);
  for (let i = 0; i < count; i++) {
    const before = copies.get(blocks[i]!.text) ?? 0;
    copy[i] = Math.min(before, 65535);
    copies.set(blocks[i]!.text, before + 1);
  }
  const shapes = new Map<string, { count: number; words: number; links: number }>();
  const shapeOfBlock = blocks.map(({ box }) => {
    const shape = `${nameOf(box)} ${nameOf(box.parent)} ${nameOf(box.parent?.parent ?? null)}`;
    return shape;
  });
  for (let i = 0; i < count; i++) {
    const sum = shapes.get(shapeOfBlock[i]!) ?? { count: 0, words: 0, links: 0 };
    sum.count++;
    sum.words += texts[i]!.words;
    sum.links += linkShare[i]!;
    shapes.set(shapeOfBlock[i]!, sum);
  }
  const repeats = new Uint16Array(count);
  const alike = new Uint16Array(count);
  const alikeWords = new Float64Array(count);
  const alikeLinks = new Float64Array(count);
  for (let i = 0; i < count; i++) {
    const shape = shapes.get(shapeOfBlock[i]!)!;
    repeats[i] = Math.min(copies.get(blocks[i]!.text)!, 65535);
    alike[i] = Math.min(shape.count, 65535);
    alikeWords[i] = shape.words / shape.count;
    alikeLinks[i] = shape.links / shape.count;
  }
  return { repeats, copy, alike, alikeWords, alikeLinks, shape: shapeOfBlock };
}

function titleFacts(blocks: readonly PageBlock[], texts: readonly TextFacts[], title: string) {
  const wanted = new Set(wordsOf(title.toLowerCase()));
  const titleOverlap = new Float64Array(blocks.length);
  const titleCover = new Float64Array(blocks.length);
  let titleAt = -1;
  let best = 0.6;
  for (let i = 0; i < blocks.length && wanted.size; i++) {
    const { plain, words } = texts[i]!;
    // Most blocks have no word of it: that is told without looking for repeated ones.
    if (words > SHORT_WORDS || !plain.some((word) => wanted.has(word))) continue;
    const own = new Set(plain);
    let shared = 0;
    for (const word of own) if (wanted.has(word)) shared++;
    titleOverlap[i] = shared / own.size;
    titleCover[i] = shared / wanted.size;
    const { tag } = blocks[i]!.box;
    const bonus = tag === 'h1' ? 0.3 : blocks[i]!.box.within & IN.heading ? 0.15 : 0;
    const score = Math.min(titleOverlap[i]!, titleCover[i]!) + bonus;
    if (score > best) {
      best = score;
      titleAt = i;
    }
  }
  if (titleAt < 0) titleAt = blocks.findIndex(({ box }) => box.tag === 'h1');
  return { titleOverlap, titleCover, titleAt };
}

/** Each prose block speaks for what is around it, less with each step up; the loudest is the top. */
function topBox(
  { blocks, boxes }: PageBlocks,
  isProse: Uint8Array,
  texts: readonly TextFacts[],
  linkShare: Float64Array,
): Box | null {
  const scores = new Map<Box, number>();
  for (let i = 0; i < blocks.length; i++) {
    if (!isProse[i]) continue;
    const { words, commas } = texts[i]!;
    const weight = (1 + Math.min(commas, 8) + Math.min(words / 18, 6)) * (1 - linkShare[i]!);
    let at: Box | null = blocks[i]!.box.parent ?? boxes[0]!;
    for (let step = 0; at && step < 4; step++, at = at.parent)
      scores.set(at, (scores.get(at) ?? 0) + weight / (step === 0 ? 1 : step * 2));
  }
  let top: Box | null = null;
  let best = 0;
  for (const [box, score] of scores) {
    if (score > best) {
      best = score;
      top = box;
    }
  }
  return top;
}

function halfBox(boxes: readonly Box[], proseWords: Sums): Box {
  const all = proseWords[proseWords.length - 1]!;
  let half = boxes[0]!;
  for (const box of boxes)
    if (between(proseWords, box.first, box.end) > all * 0.5 && box.depth > half.depth) half = box;
  return half;
}
