import type { TextBlock } from '../article.ts';
import { countUnspaced, wordsOf } from '../characters.ts';

/** The text of one page of an article, block by block. */
export interface PageBlocks {
  text: string;
  blocks: readonly TextBlock[];
  /** Numbers of blocks that may stand twice: quotes of earlier posts, rows, code. */
  kept: ReadonlySet<number>;
}

/** Blocks at the beginning of a page among which a later page's heading, standfirst and byline are looked for. */
const OPENING_BLOCKS = 8;
/** A paragraph this long is not written twice by chance. */
const LEAST_WORDS = 8;

/**
 * Which blocks of each page say again what another page says: the heading, standfirst and byline that open every page, the author
 * box and notes that close every page (the last copy stays), and long paragraphs anywhere. Short lines in the middle may well come again:
 * "Verdict", the name of who writes a post.
 *
 * @returns for each page the numbers of its blocks to be dropped
 */
export function repeatedBlocks(pages: readonly PageBlocks[]): Set<number>[] {
  const keys = pages.map(({ text, blocks }) => blocks.map(({ start, end }) => keyOf(text.slice(start, end))));
  const drops = pages.map(() => new Set<number>());
  const seen = new Set<string>();
  // A sentence that an earlier page showed large beside its text may still come in its place.
  const see = (page: number) =>
    keys[page]!.forEach((key, block) => void (pages[page]!.kept.has(block) || seen.add(key)));
  if (pages.length > 0) see(0);
  const opening = (keys[0] ?? []).slice(0, OPENING_BLOCKS).filter((_, block) => !pages[0]!.kept.has(block));
  for (let page = 1; page < pages.length; page++) {
    const own = keys[page]!;
    const drop = drops[page]!;
    for (let block = 0; block < openingRun(opening, own); block++) drop.add(block);
    own.forEach((key, block) => {
      if (seen.has(key) && isLong(key) && !pages[page]!.kept.has(block)) drop.add(block);
    });
    see(page);
    dropClosing(keys[page - 1]!, drops[page - 1]!, own, drop);
  }
  return drops;
}

/** White space and letter case do not make a block another one. */
const keyOf = (text: string): string => text.replace(/\s+/g, ' ').trim().toLowerCase();

const isLong = (key: string): boolean => wordsOf(key).length + Math.floor(countUnspaced(key) / 2) >= LEAST_WORDS;

/** How many blocks at the beginning of a page open the first one too, in the same order. */
function openingRun(opening: readonly string[], own: readonly string[]): number {
  let from = 0;
  let run = 0;
  while (run < own.length) {
    const at = opening.indexOf(own[run]!, from);
    if (at < 0) break;
    from = at + 1;
    run++;
  }
  return run;
}

/** What closes two pages one after the other stands once, after the later one. */
function dropClosing(
  before: readonly string[],
  dropBefore: Set<number>,
  own: readonly string[],
  drop: Set<number>,
): void {
  let last = before.length - 1;
  for (let block = own.length - 1; block >= 0 && last >= 0 && own[block] === before[last]; block--, last--) {
    // Already dropped here for being long: it goes from the page before instead.
    drop.delete(block);
    dropBefore.add(last);
  }
}
