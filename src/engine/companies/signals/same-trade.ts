import type { Signal } from './signal.ts';

/** Names so near on our list are of one trade. */
const NEAR = 25;

/** A name that is also a word stands beside sure names of its trade: "Ford" in an article on Hyundai and Nissan. */
export const sameTrade: Signal = {
  name: 'same-trade',
  points({ listed, strong, mentions }, text) {
    if (!listed || listed.weight === 'sure' || listed.position === null) return 0;
    if (!strong.length && mentions.length < 2) return 0;
    let near = 0;
    for (const position of text.surePositions) if (Math.abs(position - listed.position) <= NEAR) near++;
    return near >= 2 ? 2 : near === 1 ? 1 : 0;
  },
};
