import { type ClaimFeatures, log } from './feature.ts';

const KINDS = ['paragraph', 'list-item', 'quote'] as const;

/** Where a sentence stands, and what it has in common with the rest of the article. */
export const placeFeatures: ClaimFeatures = {
  names: [
    ...KINDS,
    'index',
    'place',
    'in block',
    'of block',
    'last of block',
    'since heading',
    'headline',
    'heading',
    'lead',
    'central',
    'alike before',
    'alike after',
    'sentences',
  ],
  write(row, at, i, { standing, read }, { block }) {
    const own = standing[i]!;
    const values = [
      ...KINDS.map((kind) => (block.kind === kind ? 1 : 0)),
      log(own.index),
      own.place,
      Math.min(own.inBlock, 10),
      Math.min(own.ofBlock, 12),
      own.inBlock === own.ofBlock - 1 ? 1 : 0,
      Math.min(own.sinceHeading, 10),
      own.headline,
      own.heading,
      own.lead,
      own.central,
      own.before,
      own.after,
      log(read.sentences.length),
    ];
    row.set(values, at);
  },
};
