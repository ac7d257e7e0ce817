import type { Box } from '../page-blocks.ts';
import { type FeatureGroup, log, ratio } from './feature.ts';
import { between, type PageFacts } from './page-facts.ts';

const LEVELS = 5;

const PER_LEVEL = [
  'words share',
  'words',
  'blocks',
  'link density',
  'prose share of page',
  'prose share of box',
  'ended',
  'words a block',
  'listed',
  'headings',
  'word score',
];

/** The boxes around a block that hold more blocks than the one below: the next five of them. */
export function* widerBoxes(box: Box): Iterable<Box> {
  let size = -1;
  for (let at: Box | null = box; at; at = at.parent) {
    if (at.end - at.first > size && at.end - at.first > 1) {
      size = at.end - at.first;
      yield at;
    }
  }
}

function writeBox(row: Float32Array, at: number, box: Box, page: PageFacts): void {
  const { first, end } = box;
  const words = between(page.words, first, end);
  const prose = between(page.proseWords, first, end);
  const blocks = end - first;
  row.set(
    [
      ratio(words, page.words.at(-1)!),
      log(words),
      log(blocks),
      ratio(between(page.linkWords, first, end), words),
      ratio(prose, page.proseWords.at(-1)!),
      ratio(prose, words),
      ratio(between(page.ended, first, end), blocks),
      ratio(words, blocks),
      ratio(between(page.listed, first, end), blocks),
      ratio(between(page.headings, first, end), blocks),
      ratio(between(page.wordScores, first, end), words),
    ],
    at,
  );
}

/** What else stands in the boxes around the block. */
export const containerFeatures: FeatureGroup = {
  names: Array.from({ length: LEVELS }, (_, level) => PER_LEVEL.map((name) => `box ${level + 1}: ${name}`)).flat(),
  write(row, at, i, page) {
    let level = 0;
    let last = page.boxes[0]!;
    for (const box of widerBoxes(page.blocks[i]!.box)) {
      last = box;
      writeBox(row, at + level * PER_LEVEL.length, box, page);
      if (++level === LEVELS) return;
    }
    // Nothing wider: the widest again.
    for (; level < LEVELS; level++) writeBox(row, at + level * PER_LEVEL.length, last, page);
  },
};
