import type { RelatedKind, RelatedLink, TextLink } from '../article.ts';
import { countUnspaced, hasUnspaced, hasWordCharacter, wordsOf } from '../characters.ts';
import { cleanUrl, urlKey } from './clean-url.ts';
import { type LinkOnPage, linksOnPage } from './links-on-page.ts';
import { relatedScorer } from './rank.ts';
import { isSource } from './refused-links.ts';

export { type LinkOnPage, linksOnPage };

export interface RelatedInput {
  /** Every link of the page, read while it was whole. */
  links: readonly LinkOnPage[];
  /** Links in the article's text. */
  textLinks: readonly TextLink[];
  pageUrl: string;
  canonicalUrl: string;
  title: string;
  text: string;
}

/** Titles shorter than this name sections, not pieces of reading, unless a known label introduces them. */
const LEAST_WORDS = 4;
const LEAST_WORDS_LABELLED = 2;

const wordsIn = (title: string): number => wordsOf(title).length + Math.floor(countUnspaced(title) / 3);

/** Headings over things to buy, to search or to browse. */
const LABELS_NO_READING =
  /\b(?:products?|tasks?|search(?:es)?|tags?|topics|categor(?:y|ies)|services?|shop|stores?|jobs?|sponsor\w*|promoted|partners?|deals?|courses?|events?|contact|testimonials?|portfolio|follow|account)\b/i;
/** A button, whatever it is dressed as. */
const CALLS_TO_ACT =
  /^(?:get|start|try|join|book|sign|buy|shop|order|request|download|subscribe|register|explore|claim|save|find out|contact|call|view|see|browse|watch|your free|great gift)\b/i;
const DATED = /\/(?:19|20)\d\d\/|\d{6,}/;

/** Without words that say what it is, a link must look like a piece of reading by its address and title. */
function looksLikeReading({ url, title }: LinkOnPage): boolean {
  const last = new URL(url).pathname.replace(/\/$/, '').split('/').at(-1) ?? '';
  const slugWords = last.split(/[-_]/).length;
  return wordsIn(title) >= 5 && !CALLS_TO_ACT.test(title) && (slugWords >= 4 || DATED.test(url) || hasUnspaced(title));
}

/** Related reading: sources in the text and the worthwhile links of what was taken away, best first. */
export function findRelated(input: RelatedInput): RelatedLink[] {
  const own = new Set([urlKey(input.pageUrl), urlKey(input.canonicalUrl)]);
  const sources = sourcesOf(input, own);
  const score = relatedScorer(
    input,
    input.links.map((link) => link.title),
  );
  const offered = new Map<string, RelatedLink>();
  for (const link of input.links) {
    const key = urlKey(link.url);
    if (own.has(key) || sources.has(key)) continue;
    const known = offered.get(key);
    const candidate = candidateOf(link, score);
    if (
      candidate &&
      (!known || (!known.label && candidate.label) || candidate.title.length > known.title.length * 1.5)
    ) {
      offered.set(key, known ? { ...candidate, score: Math.max(known.score, candidate.score) } : candidate);
    }
  }
  const all = [
    ...dropSameTitles([...offered.values()]),
    ...[...sources.values()].map((link) => ({ ...link, score: score(link.title, 'source') })),
  ];
  return all.sort((a, b) => b.score - a.score);
}

function sourcesOf(input: RelatedInput, own: ReadonlySet<string>): Map<string, RelatedLink> {
  const sources = new Map<string, RelatedLink>();
  for (const { url, text } of input.textLinks) {
    const clean = url.startsWith('#') ? null : cleanUrl(url, input.pageUrl);
    if (
      !clean ||
      own.has(urlKey(clean)) ||
      sources.has(urlKey(clean)) ||
      !isSource(clean, '') ||
      !hasWordCharacter(text)
    )
      continue;
    sources.set(urlKey(clean), { url: clean, title: text.replace(/\s+/g, ' '), label: '', kind: 'source', score: 0 });
  }
  return sources;
}

function candidateOf(link: LinkOnPage, score: (title: string, kind: RelatedKind) => number): RelatedLink | null {
  if (link.refusal || LABELS_NO_READING.test(link.label)) return null;
  if (!link.labelKind && !looksLikeReading(link)) return null;
  const least = link.labelKind ? LEAST_WORDS_LABELLED : LEAST_WORDS;
  if (wordsIn(link.title) < least) return null;
  const kind = link.labelKind ?? 'related';
  const { url, title, label } = link;
  return { url, title, label, kind, score: score(title, kind) };
}

/** One story under two addresses is offered once. */
function dropSameTitles(links: RelatedLink[]): RelatedLink[] {
  const seen = new Map<string, RelatedLink>();
  for (const link of links) {
    const key = wordsOf(link.title.toLowerCase()).join(' ');
    if (!seen.has(key)) seen.set(key, link);
  }
  return [...seen.values()];
}
