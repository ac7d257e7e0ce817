import type { Box } from '../page-block.ts';
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

/** The numbers of one box. */
function numbersOf(box: Box, page: PageFacts): Float32Array {
  const { first, end } = box;
  const words = between(page.words, first, end);
  const prose = between(page.proseWords, first, end);
  const blocks = end - first;
  return Float32Array.of(
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
  );
}

const NUMBERS = PER_LEVEL.length;

/** The numbers of the boxes around a box, as they stand in a row. Neighbours have the same around them: each is counted once. */
class BoxNumbers {
  private readonly ofBox = new Map<Box, Float32Array>();
  private readonly around = new Map<Box, Float32Array>();

  constructor(private readonly page: PageFacts) {}

  of(block: Box): Float32Array {
    let nearest: Box = block;
    while (nearest.end - nearest.first <= 1 && nearest.parent) nearest = nearest.parent;
    let numbers = this.around.get(nearest);
    if (!numbers) {
      numbers = new Float32Array(LEVELS * NUMBERS);
      let level = 0;
      // Where nothing is wider, the widest again.
      let last = this.page.boxes[0]!;
      for (const box of widerBoxes(nearest)) {
        last = box;
        numbers.set(this.single(box), level++ * NUMBERS);
        if (level === LEVELS) break;
      }
      for (; level < LEVELS; level++) numbers.set(this.single(last), level * NUMBERS);
      this.around.set(nearest, numbers);
    }
    return numbers;
  }

  private single(box: Box): Float32Array {
    let numbers = this.ofBox.get(box);
    if (!numbers) {
      numbers = numbersOf(box, this.page);
      this.ofBox.set(box, numbers);
    }
    return numbers;
  }
}

const numbersOfPage = new WeakMap<PageFacts, BoxNumbers>();

/** What else stands in the boxes around the block. */
export const containerFeatures: FeatureGroup = {
  names: Array.from({ length: LEVELS }, (_, level) => PER_LEVEL.map((name) => `box ${level + 1}: ${name}`)).flat(),
  write(row, at, i, page) {
    let numbers = numbersOfPage.get(page);
    if (!numbers) {
      numbers = new BoxNumbers(page);
      numbersOfPage.set(page, numbers);
    }
    row.set(numbers.of(page.blocks[i]!.box), at);
  },
};
