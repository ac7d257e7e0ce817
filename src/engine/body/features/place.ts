import type { Box } from '../page-block.ts';
import { type FeatureGroup, few, log, ratio } from './feature.ts';
import { between, type PageFacts } from './page-facts.ts';

/** Further down a long page is like any other far down. */
const MOST_BLOCKS = 300;

/** The nearest box that holds both. */
function meet(box: Box, chain: ReadonlySet<Box>): Box {
  let at = box;
  while (!chain.has(at) && at.parent) at = at.parent;
  return at;
}

/** Writes four numbers from `row[at]` on. */
function writeRelation(row: Float32Array, at: number, i: number, block: Box, page: PageFacts): void {
  const { top: box, topChain: chain } = page;
  const met = meet(block, chain);
  const side = i < box.first ? -1 : i >= box.end ? 1 : 0;
  const gap = i < box.first ? between(page.words, i, box.first) : i >= box.end ? between(page.words, box.end, i) : 0;
  row[at] = side;
  row[at + 1] = block.depth - met.depth;
  row[at + 2] = box.depth - met.depth;
  row[at + 3] = log(gap);
}

/** Where on the page the block stands. */
export const placeFeatures: FeatureGroup = {
  names: [
    'index',
    'blocks before',
    'words before',
    'words after',
    'prose before',
    'prose after',
    'blocks after title',
    'words after title',
    'no title',
    'title overlap',
    'title cover',
    'top: side',
    'top: up',
    'top: down',
    'top: gap',
    'top: words share',
    'top: link density',
    'half: side',
    'half: depth in it',
    'repeats',
    'copy',
    'alike',
    'alike words',
    'alike links',
    'page words',
    'page blocks',
    'page prose share',
    'page link density',
    'top prose share',
  ],
  write(row, at, i, page) {
    const { blocks, words, proseWords, linkWords, top, half } = page;
    const count = blocks.length;
    const { box } = blocks[i]!;
    const allWords = words[count]!;
    const allProse = proseWords[count]!;
    const topWords = between(words, top.first, top.end);
    row[at++] = log(Math.min(i, MOST_BLOCKS));
    row[at++] = ratio(i, count);
    row[at++] = ratio(words[i]!, allWords);
    row[at++] = ratio(allWords - words[i + 1]!, allWords);
    row[at++] = ratio(proseWords[i]!, allProse);
    row[at++] = ratio(allProse - proseWords[i + 1]!, allProse);
    row[at++] = page.titleAt < 0 ? -999 : Math.max(-99, Math.min(MOST_BLOCKS, i - page.titleAt));
    row[at++] = page.titleAt < 0 ? -9 : Math.sign(i - page.titleAt) * log(Math.abs(words[i]! - words[page.titleAt]!));
    row[at++] = Number(page.titleAt < 0);
    row[at++] = page.titleOverlap[i]!;
    row[at++] = page.titleCover[i]!;
    writeRelation(row, at, i, box, page);
    at += 4;
    row[at++] = ratio(topWords, allWords);
    row[at++] = ratio(between(linkWords, top.first, top.end), topWords);
    row[at++] = i < half.first ? -1 : i >= half.end ? 1 : 0;
    row[at++] = box.depth - half.depth;
    row[at++] = few(page.repeats[i]!);
    row[at++] = few(page.copy[i]!);
    row[at++] = few(page.alike[i]!);
    row[at++] = log(page.alikeWords[i]!);
    row[at++] = page.alikeLinks[i]!;
    row[at++] = log(allWords);
    row[at++] = log(Math.min(count, 2 * MOST_BLOCKS));
    row[at++] = ratio(allProse, allWords);
    row[at++] = ratio(linkWords[count]!, allWords);
    row[at++] = ratio(between(proseWords, top.first, top.end), allProse);
  },
};
