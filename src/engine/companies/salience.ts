import type { Mention } from './mentions.ts';
import type { ReadText } from './read-text.ts';

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

/** How much of an article a firm takes: mentions, title, first paragraphs, headings, spread. */
export function standingOf(mentions: readonly Mention[], inTitle: boolean, text: ReadText): Standing {
  const headings = mentions.filter(
    ({ block }) => block.block.kind === 'heading' && block.words.length <= SHORT_HEADING,
  );
  const ownHeading = headings.length > 0;
  const blocks = new Set(mentions.map((mention) => mention.block.index));
  const early = mentions.some((mention) => mention.block.index < EARLY_BLOCKS);
  const whole = Math.max(text.article.text.length, 1);
  const parts = new Set(mentions.map((mention) => Math.floor((5 * mention.start) / whole)));
  const subject = mentions.filter(({ block, from }) => block.words[from]?.first && !block.titleCase).length;
  const raw =
    0.55 * Math.log2(1 + mentions.length) +
    (inTitle ? 1.4 : 0) +
    (ownHeading ? 0.9 : 0) +
    (early ? 0.35 : 0) +
    0.25 * Math.max(0, parts.size - 1) +
    0.2 * Math.min(subject, 3) +
    0.1 * Math.min(blocks.size, 5);
  return { salience: Math.round((1 - Math.exp(-raw / 2.5)) * 1000) / 1000, inTitle, ownHeading };
}
