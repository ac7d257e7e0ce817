import { IN } from '../within.ts';
import { type FeatureGroup, log } from './feature.ts';

const OFFSETS = [-3, -2, -1, 1, 2, 3];
const PER_NEIGHBOUR = ['words', 'link share', 'ending', 'word score', 'names', 'same box', 'heading'];

const HEADING_WITHIN = 60;

/** The blocks before and after. */
export const neighbourFeatures: FeatureGroup = {
  names: [
    ...OFFSETS.flatMap((offset) => PER_NEIGHBOUR.map((name) => `${offset > 0 ? '+' : ''}${offset}: ${name}`)),
    'heading above: distance',
    'heading above: word score',
    'heading above: level',
    'heading above: shared depth',
    'words in 5 before',
    'words in 5 after',
  ],
  write(row, at, i, page) {
    const { blocks, texts, linkShare, wordScore, ownNameScore, parentNameScore, aboveNameScore } = page;
    const { box } = blocks[i]!;
    for (const offset of OFFSETS) {
      const j = i + offset;
      const block = blocks[j];
      if (block) {
        row[at] = log(texts[j]!.words);
        row[at + 1] = linkShare[j]!;
        row[at + 2] = texts[j]!.ending;
        row[at + 3] = wordScore[j]!;
        row[at + 4] = ownNameScore[j]! + parentNameScore[j]! + aboveNameScore[j]!;
        row[at + 5] = block.box.parent === box.parent ? 2 : block.box.parent?.parent === box.parent?.parent ? 1 : 0;
        row[at + 6] = block.box.within & IN.heading ? 1 : 0;
      } else {
        row.fill(-1, at, at + PER_NEIGHBOUR.length);
      }
      at += PER_NEIGHBOUR.length;
    }
    const above = page.headingAbove[i]!;
    const heading = i - above < HEADING_WITHIN ? above : -1;
    row[at++] = heading < 0 ? 99 : i - heading;
    row[at++] = heading < 0 ? 0 : wordScore[heading]!;
    row[at++] = heading < 0 ? 0 : Number(blocks[heading]!.box.tag[1]) || 0;
    row[at++] = heading < 0 ? -1 : blocks[heading]!.box.depth - box.depth;
    row[at++] = log(page.words[i]! - page.words[Math.max(0, i - 5)]!);
    row[at++] = log(page.words[Math.min(blocks.length, i + 6)]! - page.words[i + 1]!);
  },
};
