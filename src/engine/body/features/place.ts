import type { Box } from '../page-blocks.ts';
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

function relationTo(box: Box, i: number, block: Box, page: PageFacts, chain: ReadonlySet<Box>): number[] {
  const met = meet(block, chain);
  const side = i < box.first ? -1 : i >= box.end ? 1 : 0;
  const gap = i < box.first ? between(page.words, i, box.first) : i >= box.end ? between(page.words, box.end, i) : 0;
  return [side, block.depth - met.depth, box.depth - met.depth, log(gap)];
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
    row.set(
      [
        log(Math.min(i, MOST_BLOCKS)),
        ratio(i, count),
        ratio(words[i]!, allWords),
        ratio(allWords - words[i + 1]!, allWords),
        ratio(proseWords[i]!, allProse),
        ratio(allProse - proseWords[i + 1]!, allProse),
        page.titleAt < 0 ? -999 : Math.max(-99, Math.min(MOST_BLOCKS, i - page.titleAt)),
        page.titleAt < 0 ? -9 : Math.sign(i - page.titleAt) * log(Math.abs(words[i]! - words[page.titleAt]!)),
        Number(page.titleAt < 0),
        page.titleOverlap[i]!,
        page.titleCover[i]!,
        ...relationTo(top, i, box, page, page.topChain),
        ratio(topWords, allWords),
        ratio(between(linkWords, top.first, top.end), topWords),
        i < half.first ? -1 : i >= half.end ? 1 : 0,
        box.depth - half.depth,
        few(page.repeats[i]!),
        few(page.copy[i]!),
        few(page.alike[i]!),
        log(page.alikeWords[i]!),
        page.alikeLinks[i]!,
        log(allWords),
        log(Math.min(count, 2 * MOST_BLOCKS)),
        ratio(allProse, allWords),
        ratio(linkWords[count]!, allWords),
        ratio(between(proseWords, top.first, top.end), allProse),
      ],
      at,
    );
  },
};
