import type { Mention } from './mentions.ts';

export interface Standing {
  /** 0 to 1: how much the article is about the firm. */
  salience: number;
  inTitle: boolean;
  /** A heading of the article is about it. */
  ownHeading: boolean;
}

const EARLY_BLOCKS = 4;
/** A heading of more words than these is about more than one name in it. */
const SHORT_HEADING = 7;

/** How much of an article a firm takes: mentions, the paragraphs they are spread over,
 * sentences that begin with it, headings, title, first paragraphs. */
export function standingOf(mentions: readonly Mention[], inTitle: boolean): Standing {
  const ownHeading = mentions.some(
    ({ block }) => block.block.kind === 'heading' && block.words.length <= SHORT_HEADING,
  );
  const blocks = new Set(mentions.map((mention) => mention.block.index));
  const early = mentions.some((mention) => mention.block.index < EARLY_BLOCKS);
  const leads = mentions.filter(({ block, from }) => block.words[from]?.first).length;
  const points =
    0.4 * Math.log2(1 + mentions.length) +
    0.85 * Math.log2(Math.max(blocks.size, 1)) +
    0.8 * Math.min(leads, 3) +
    (early ? 0.45 : 0) +
    (ownHeading ? 0.3 : 0) +
    (inTitle ? 1 : 0) -
    2.6;
  return { salience: Math.round(1000 / (1 + Math.exp(-points))) / 1000, inTitle, ownHeading };
}
