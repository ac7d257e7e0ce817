import type { Signal } from './signal.ts';

/** The name is on a list of companies. A plain word counts half where its capital says something. */
export const listed: Signal = {
  name: 'listed',
  points({ listed, mentions, strong }) {
    if (!listed) return 0;
    if (listed.weight === 'sure') return 4;
    if (mentions.some((mention) => mention.legalForm)) return 4;
    if (listed.weight === 'plain') return strong.length ? 3 : 0.5;
    return strong.length ? 1.5 : 0;
  },
};
