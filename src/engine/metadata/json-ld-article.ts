import { asList, type JsonLdGraph, type JsonLdNode, typesOf } from './json-ld.ts';
import { folded, plainValue } from './plain-value.ts';

/** schema.org's types for something written, best first: `NewsArticle` says more than `WebPage`. */
const RANKS: [rank: number, type: RegExp][] = [
  [4, /(?:Article|Posting|BlogPost|Report|Review|Recipe|HowTo|Blog|LiveBlog|Chapter|Message)$/],
  [3, /^(?:CreativeWork|QAPage|Course|Book|Thesis|Podcast(?:Episode)?|VideoObject|Event|JobPosting|FAQPage)$/],
  [2, /^(?:WebPage|ItemPage|AboutPage|ContactPage|MedicalWebPage|CollectionPage|ProfilePage)$/],
];

const rankOf = (node: JsonLdNode): number => {
  const types = typesOf(node);
  for (const [rank, type] of RANKS) if (types.some((name) => type.test(name))) return rank;
  return 0;
};

const addressesOf = (node: JsonLdNode, graph: JsonLdGraph): string[] =>
  [node.url, node['@id'], graph.resolve(node.mainEntityOfPage)]
    .flatMap(asList)
    .map((value) => (typeof value === 'string' ? value : ((value as JsonLdNode | null)?.['@id'] ?? '')))
    .filter((value): value is string => typeof value === 'string');

const bare = (url: string): string =>
  url
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/[#?].*$|\/+$/g, '')
    .toLowerCase();

/**
 * The nodes that describe the page's article, best first: an article type before a page type, and among several articles
 * the one with this page's address or title (a page may list its related articles too).
 */
export function articleNodes(graph: JsonLdGraph, about: { url: string; titles: readonly string[] }): JsonLdNode[] {
  const url = bare(about.url);
  const titles = about.titles.map(folded).filter(Boolean);
  const scored = graph.nodes
    .map((node, order) => ({ node, order, rank: rankOf(node), fits: 0 }))
    .filter((entry) => entry.rank > 0);
  for (const entry of scored) {
    const headline = folded(plainValue(entry.node.headline ?? entry.node.name));
    const sameTitle = headline !== '' && titles.some((title) => title.includes(headline) || headline.includes(title));
    const sameUrl = url !== '' && addressesOf(entry.node, graph).some((address) => bare(address) === url);
    entry.fits = Number(sameTitle) + Number(sameUrl);
  }
  return scored.sort((a, b) => b.rank - a.rank || b.fits - a.fits || a.order - b.order).map((entry) => entry.node);
}
