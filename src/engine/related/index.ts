import type { RelatedKind, RelatedLink, TextLink } from '../article.ts';
import { hasWordCharacter } from '../characters.ts';
import { BearingOn } from './bearing.ts';
import { type Candidate, candidatesOf } from './candidates.ts';
import { cardDetails, sourceDetails } from './card-details.ts';
import { reasonsFor } from './explain.ts';
import type { LinkAddress } from './link-address.ts';
import type { LinkModel } from './link-model.ts';
import { numbersOfLinks } from './link-numbers.ts';
import { IN } from './link-places.ts';
import { type LinksOnPage, linksOnPage } from './links-on-page.ts';
import { isPaidCard } from './paid-cards.ts';
import { isPaidLabel, isShopLabel } from './paid-labels.ts';
import { AFFILIATE, ASKS, INDEX, SHOP } from './refused-addresses.ts';
import { dropSameTitles } from './same-titles.ts';
import { withDays } from './with-days.ts';

export { type LinksOnPage, linksOnPage };

/** The same in languages that the judge has never seen: there the words that introduce a link count for more. */
const LEAST_IN_OTHERS = 0.08;
/** Nobody says "see also" of a menu: less is enough there. */
const FOR_SEE_ALSO = 0.8;
const NOT_INTRODUCED = INDEX | SHOP | ASKS | AFFILIATE;

export interface RelatedInput {
  /** Every link of the page, read while it was whole. */
  links: LinksOnPage;
  /** Links in the article's text. */
  textLinks: readonly TextLink[];
  pageUrl: string;
  canonicalUrl: string;
  /** What the page says is its address, true or not. */
  statedUrl?: string;
  title: string;
  text: string;
  lang?: string;
  model: LinkModel;
}

/** Related reading: sources in the text and the worthwhile links of what was taken away, best first. */
export function findRelated(input: RelatedInput): RelatedLink[] {
  const { links, model } = input;
  const { addresses } = links;
  const own = new Set([addresses.page?.key, addresses.of(input.canonicalUrl)?.key]);
  const inText = new Map<string, string>();
  const places = new Map<string, TextLink>();
  for (const link of input.textLinks) {
    const key = link.url.startsWith('#') ? undefined : addresses.of(link.url)?.key;
    if (!key || inText.has(key) || !hasWordCharacter(link.text)) continue;
    inText.set(key, link.text.replace(/\s+/g, ' ').trim());
    places.set(key, link);
  }
  const candidates = candidatesOf(links, inText).filter(({ link }) => !own.has(link.address.key));
  if (!candidates.length) return [];
  const titles = candidates.map(({ title }) => title);
  const bearing = new BearingOn(input, titles);
  const bearings = titles.map((title) => bearing.of(title));
  const heading = links.profiles.list.find(({ tag }) => tag === 'h1');
  const numbers = numbersOfLinks({
    page: homeOf(addresses.page, addresses.of(input.statedUrl ?? ''), candidates),
    headingAt: heading?.textStart ?? 0,
    textLength: links.profiles.page.textEnd,
    links: links.links.length,
    inText: new Set(inText.keys()),
    candidates,
    bearings,
    profiles: links.profiles,
  });
  const judged = model.judge(numbers);
  const leastIntroduced = /^(?!en\b)[a-z]/i.test(input.lang ?? '') ? LEAST_IN_OTHERS : model.leastIntroduced;
  const found: RelatedLink[] = [];
  const tell = (i: number, kind: RelatedKind, score: number): void => {
    const candidate = candidates[i]!;
    const { link, title } = candidate;
    const { url, key } = link.address;
    const isSource = kind === 'source';
    const label = isSource ? '' : link.label;
    const details = isSource
      ? sourceDetails(candidate, places.get(key)!, input.text)
      : { title, ...cardDetails(candidate, addresses) };
    // The title that it was judged by may be of its section, and the reader sees another.
    const why = reasonsFor(kind, link.points ? bearing.of(details.title) : bearings[i]!);
    if (details.title) found.push({ url, label, kind, score, ...details, ...(why.length && { why }) });
  };
  candidates.forEach((candidate, i) => {
    const { reading, bears, source } = judged[i]!;
    const { labelKind, address } = candidate.link;
    const least = isIntroduced(candidate)
      ? leastIntroduced * (labelKind === 'see-also' ? FOR_SEE_ALSO : 1)
      : model.leastReading;
    if (inText.has(address.key) && source >= model.leastSource) tell(i, 'source', 0.5 + source / 4);
    else if (
      !candidate.link.points &&
      reading >= least &&
      (address.facts & INDEX) === 0 &&
      !isPaidLabel(candidate.link.label) &&
      !isShopLabel(candidate.link.label) &&
      !isPaidCard(candidate.link.profile.element)
    )
      tell(i, labelKind ?? 'related', (reading * (1 + 2 * bears)) / 3);
  });
  return dropSameTitles(withDays(found).sort((a, b) => b.score - a.score));
}

/** A site that fewer links lead to is not the page's own. */
const LEAST_AT_HOME = 5;

/**
 * What a page's own links count from: the page. Where none leads to its own site (a cache, a copy on one's own machine), the page that it
 * says it is, if links lead to that one's site, or else the site that most of them lead to.
 */
function homeOf(
  page: LinkAddress | null,
  stated: LinkAddress | null,
  candidates: readonly Candidate[],
): LinkAddress | null {
  if (!page) return null;
  const hosts = new Map<string, number>();
  for (const { link } of candidates) hosts.set(link.address.hostname, (hosts.get(link.address.hostname) ?? 0) + 1);
  if (hosts.has(page.hostname)) return page;
  if (stated && hosts.has(stated.hostname)) return stated;
  for (const [hostname, count] of hosts)
    if (count > LEAST_AT_HOME && count > candidates.length / 2) return { ...page, hostname };
  return page;
}

/** Under words such as "Must read" stands what they say, unless its place or its address speaks against it. */
function isIntroduced({ link: { labelKind, place, address }, titleWords }: Candidate): boolean {
  return (
    labelKind !== null &&
    titleWords >= 2 &&
    (place.within & (IN.nav | IN.footer | IN.form)) === 0 &&
    (address.facts & NOT_INTRODUCED) === 0
  );
}
