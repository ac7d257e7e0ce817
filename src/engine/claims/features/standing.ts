import { likeness, type ReadArticle } from '../read-sentence.ts';

/** Where a sentence stands in its article, and what it has in common with the rest. */
export interface Standing {
  /** Index among the sentences that are no headings, captions or table rows. */
  index: number;
  /** 0 at the beginning, 1 at the end. */
  place: number;
  /** Its place in its block, and how many stand there. */
  inBlock: number;
  ofBlock: number;
  /** Blocks since the last heading; all of them where there was none. */
  sinceHeading: number;
  /** Share of the headline's words in it, and of the heading's above it. */
  headline: number;
  heading: number;
  /** Share of its words that the first three sentences have too. */
  lead: number;
  /** How many other sentences its words stand in, mean over them. */
  central: number;
  /** Its likeness to the most alike of the twelve before it and after it. */
  before: number;
  after: number;
}

const LEAD = 3;
const WINDOW = 12;

const shareOf = (words: ReadonlySet<string>, known: ReadonlySet<string>): number => {
  if (!words.size) return 0;
  let shared = 0;
  for (const word of words) if (known.has(word)) shared++;
  return shared / words.size;
};

export function standingsOf({ sentences, headline }: ReadArticle): Standing[] {
  const isProse = sentences.map(
    ({ block: { kind } }) => kind === 'paragraph' || kind === 'list-item' || kind === 'quote',
  );
  const total = isProse.filter(Boolean).length;
  const counts = new Map<string, number>();
  for (const { content } of sentences) for (const word of content) counts.set(word, (counts.get(word) ?? 0) + 1);
  const lead = new Set<string>();
  for (const { content } of sentences.filter((_, i) => isProse[i]).slice(0, LEAD))
    for (const word of content) lead.add(word);
  const perBlock = new Map<number, number>();
  for (const { blockIndex } of sentences) perBlock.set(blockIndex, (perBlock.get(blockIndex) ?? 0) + 1);
  let prose = 0;
  let heading: ReadonlySet<string> = new Set();
  let headingBlock = -1;
  let block = -1;
  let inBlock = 0;
  return sentences.map(({ content, blockIndex, block: { kind } }, i) => {
    inBlock = blockIndex === block ? inBlock + 1 : 0;
    block = blockIndex;
    if (kind === 'heading') {
      heading = content;
      headingBlock = blockIndex;
    }
    let others = 0;
    for (const word of content) others += Math.min(20, (counts.get(word) ?? 1) - 1);
    const index = prose;
    if (isProse[i]) prose++;
    const alike = (from: number, to: number): number => {
      let most = 0;
      for (let j = Math.max(0, from); j < Math.min(to, sentences.length); j++)
        most = Math.max(most, likeness(content, sentences[j]!.content));
      return most;
    };
    return {
      index,
      place: total > 1 ? index / total : 0,
      inBlock,
      ofBlock: perBlock.get(blockIndex) ?? 1,
      sinceHeading: blockIndex - headingBlock,
      headline: shareOf(headline, content),
      heading: shareOf(heading, content),
      lead: index < LEAD ? 0 : shareOf(content, lead),
      central: content.size ? others / content.size : 0,
      before: alike(i - WINDOW, i),
      after: alike(i + 1, i + 1 + WINDOW),
    };
  });
}
