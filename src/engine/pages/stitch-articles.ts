import type { Article, RelatedLink, Removal } from '../article.ts';
import { readBlockText } from '../dom/block-text.ts';
import { type Sanitizer, serialize } from '../dom/sanitize.ts';
import { countWords, readingMinutes } from '../reading-time.ts';
import { urlKey } from '../related/clean-url.ts';
import { dropBlocks, dropRepeatedPictures, mayRepeat } from './drop-blocks.ts';
import { joinTrees, separateIds } from './join-trees.ts';
import { mergeSeries, numberOf } from './merge-series.ts';
import { repeatedBlocks } from './repeated-blocks.ts';

/**
 * One article of all its pages, in their order. What the pages repeat stands once; what is dropped for that is among the
 * removals. Nothing is put between the pages that they do not hold themselves. Title, dates and the like are those of the first page
 * that has them. Companies and claims are left empty: they are to be found in the whole text.
 *
 * @param sanitize parses each page's HTML, and makes it safe once more
 */
export function stitchArticles(first: Article, following: readonly Article[], sanitize: Sanitizer): Article {
  const pages = [first, ...following];
  const trees = pages.map(({ html }) => sanitize(html));
  const ids = new Set<string>();
  const pictures = new Set<string>();
  trees.forEach((tree, index) => {
    separateIds(tree, numberOf(pages[index]!, index), ids);
  });
  const reads = trees.map((tree) => readBlockText(tree));
  const drops = repeatedBlocks(reads.map((read) => ({ ...read, kept: mayRepeat(read) })));
  const dropped = reads.map((read, index) => dropBlocks(read, drops[index]!));
  for (const tree of trees) dropRepeatedPictures(tree, pictures);
  joinTrees(trees[0]!, trees.slice(1));

  const { text, blocks, links } = readBlockText(trees[0]!);
  const surest = pages.filter(({ isArticle }) => isArticle).sort((a, b) => b.confidence - a.confidence)[0] ?? first;
  const wordCount = countWords(text, first.lang);
  return {
    ...first,
    byline: pages.find(({ byline }) => byline)?.byline ?? '',
    leadImage: pages.find(({ leadImage }) => leadImage)?.leadImage ?? null,
    modifiedTime: first.modifiedTime ?? pages.find(({ modifiedTime }) => modifiedTime)?.modifiedTime ?? null,
    isArticle: surest.isArticle,
    confidence: surest.confidence,
    doubts: surest.doubts,
    wordCount,
    readingMinutes: readingMinutes(text, wordCount),
    html: serialize(trees[0]!),
    text,
    blocks,
    links,
    removals: withoutRepeats(pages.flatMap(({ removals }, index) => [...removals, ...dropped[index]!])),
    related: mergeRelated(pages),
    companies: [],
    claims: [],
    pages: mergeSeries(pages),
  };
}

/** The menus of every page are one removal. */
function withoutRepeats(removals: readonly Removal[]): Removal[] {
  const seen = new Set<string>();
  return removals.filter(({ reason, rule, text, links }) => {
    if (rule === 'repeated-on-next-page') return true;
    const key = JSON.stringify([reason, rule, text, links.map(({ url }) => url)]);
    return !seen.has(key) && seen.add(key);
  });
}

/** Best first; what links from page to page of the article itself is no other reading. */
function mergeRelated(pages: readonly Article[]): RelatedLink[] {
  const own = new Set(
    pages
      .flatMap((page) => [page.url, page.canonicalUrl, ...(page.pages?.known.map(({ url }) => url) ?? [])])
      .map(urlKey),
  );
  const best = new Map<string, RelatedLink>();
  for (const link of pages.flatMap(({ related }) => related)) {
    const key = urlKey(link.url);
    const known = best.get(key);
    // A link in the text of one page is a source of the whole, wherever else it stands.
    const wins = !known || (link.kind === 'source' && known.kind !== 'source');
    if (!own.has(key)) best.set(key, { ...(wins ? link : known), score: Math.max(known?.score ?? 0, link.score) });
  }
  return [...best.values()].sort((a, b) => b.score - a.score);
}
