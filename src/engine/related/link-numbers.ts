import type { ElementProfile, ElementProfiles } from '../clutter/element-profile.ts';
import type { PromoKind } from '../clutter/promo-phrases.ts';
import { tagOf } from '../dom/node-kinds.ts';
import type { Bearing } from './bearing.ts';
import type { Candidate } from './candidates.ts';
import { isOfSite, type LinkAddress } from './link-address.ts';
import { IN, NAME_KINDS } from './link-places.ts';
import { ACTION, AFFILIATE, ASKS, FINE_PRINT, HOME, LIST, SHOP } from './refused-addresses.ts';

/** What a page's links have in common, for comparing one with the others. */
export interface PageOfLinks {
  page: LinkAddress | null;
  /** Offsets in the page's text. */
  headingAt: number;
  textLength: number;
  links: number;
  /** Keys of the addresses that the article's text links to. */
  inText: ReadonlySet<string>;
  candidates: readonly Candidate[];
  /** Of each candidate. */
  bearings: readonly Bearing[];
  profiles: ElementProfiles;
}

const KIND_NUMBER: Readonly<Record<PromoKind, number>> = {
  'see-also': 6,
  related: 5,
  series: 4,
  'same-author': 3,
  popular: 2,
  latest: 1,
};
/** Headings over things to buy, to search or to browse. */
const LABEL_NO_READING =
  /\b(?:products?|tasks?|search(?:es)?|tags?|topics|categor(?:y|ies)|services?|solutions?|shop|stores?|jobs?|sponsor\w*|promoted|partners?|deals?|courses?|events?|contact|testimonials?|portfolio|follow|account|company|about|features?|platform|legal|support|pages|menu|links|reviews?|tools?|use cases?|case studies)\b/i;
const LABEL_READING =
  /\b(?:articles?|posts?|stories|blogs?|news|reads?|reading|guides?|insights?|resources?|related|recent|latest|more|next|explore|might|like)\b/i;
const ASKING = /[?？؟]\s*$|^(?:how|what|why|when|which|who|is|can|should|\d+)\b/i;
const CAPITALS = /[A-Z\u00c0-\u00de]/g;

interface GroupSums {
  candidates: number;
  titleWords: number;
  slugWords: number;
  inSlug: number;
  ownSite: number;
  dated: number;
  listed: number;
  bearing: number;
}

/** What all candidates of the page say together. */
interface PageSums {
  groups: ReadonlyMap<number, GroupSums>;
  /** Mean of their bearings. */
  bearing: number;
}

const commonSegments = (a: LinkAddress, b: LinkAddress): number => {
  let common = 0;
  while (common < a.segments.length && a.segments[common] === b.segments[common]) common++;
  return common;
};

/** Numbers by their names, a few of one kind; always the same names in the same order. */
type Numbers = Readonly<Record<string, number>>;

/** What the candidates of one page are judged by: for each a row of numbers, and what they are called. */
export interface LinkNumbers {
  names: string[];
  rows: Float32Array[];
}

/** The numbers of all candidates of one page, by which they are judged. */
export function numbersOfLinks(page: PageOfLinks): LinkNumbers {
  const sums = sumUp(page);
  let names: string[] = [];
  const rows = page.candidates.map((candidate, i) => {
    const before: Numbers[] = [
      ofAddress(candidate, page),
      ofTitle(candidate),
      ofLabel(candidate),
      ofSurroundings(candidate),
    ];
    const around = candidate.link.place.names;
    const after: Numbers[] = [
      ofPlace(candidate, page),
      ofCard(candidate, page.profiles),
      ofBlock(candidate, page.profiles),
      ofGroup(candidate, sums),
      ofBearing(page.bearings[i]!),
    ];
    if (!names.length) names = [...before.flatMap(Object.keys), ...NAME_KINDS, ...after.flatMap(Object.keys)];
    // Not one object of all: with so many names it would be a slow one.
    const row = new Float32Array(names.length);
    let at = 0;
    for (const group of before) for (const name in group) row[at++] = group[name]!;
    row.set(around, at);
    at += around.length;
    for (const group of after) for (const name in group) row[at++] = group[name]!;
    return row;
  });
  return { names, rows };
}

function sumUp({ candidates, bearings, page }: PageOfLinks): PageSums {
  const groups = new Map<number, GroupSums>();
  let bearing = 0;
  candidates.forEach(({ group, titleWords, inSlug, link: { address } }, i) => {
    let sums = groups.get(group.index);
    if (!sums) {
      sums = { candidates: 0, titleWords: 0, slugWords: 0, inSlug: 0, ownSite: 0, dated: 0, listed: 0, bearing: 0 };
      groups.set(group.index, sums);
    }
    sums.candidates++;
    sums.titleWords += titleWords;
    sums.slugWords += address.slugWords;
    sums.inSlug += inSlug;
    sums.ownSite += page && isOfSite(address.hostname, page.hostname) ? 1 : 0;
    sums.dated += address.isDated ? 1 : 0;
    sums.listed += address.facts & (LIST | SHOP | FINE_PRINT | HOME) ? 1 : 0;
    sums.bearing += bearings[i]!.score;
    bearing += bearings[i]!.score;
  });
  return { groups, bearing: bearing / candidates.length };
}

function ofAddress({ link: { address } }: Candidate, { page }: PageOfLinks) {
  const { facts, segments } = address;
  const common = page ? commonSegments(address, page) : 0;
  return {
    sameHost: Number(page?.hostname === address.hostname),
    ownSite: Number(page !== null && isOfSite(address.hostname, page.hostname)),
    depth: segments.length,
    depthLess: (page?.segments.length ?? 0) - segments.length,
    common,
    sibling: Number(page !== null && common === page.segments.length - 1 && segments.length === page.segments.length),
    slugWords: address.slugWords,
    dated: Number(address.isDated),
    query: Number(address.hasQuery),
    home: Number((facts & HOME) > 0),
    list: Number((facts & LIST) > 0),
    shop: Number((facts & SHOP) > 0),
    finePrint: Number((facts & FINE_PRINT) > 0),
    action: Number((facts & ACTION) > 0),
    asks: Number((facts & ASKS) > 0),
    affiliate: Number((facts & AFFILIATE) > 0),
  };
}

function ofTitle({ title, titleWords, inSlug }: Candidate) {
  return {
    titleWords,
    inSlug,
    asking: Number(ASKING.test(title)),
    capitals: (title.match(CAPITALS)?.length ?? 0) / (titleWords || 1),
  };
}

function ofLabel({ link: { label, labelKind } }: Candidate) {
  return {
    labelKind: labelKind ? KIND_NUMBER[labelKind] : 0,
    labelled: Number(label !== ''),
    labelNoReading: Number(LABEL_NO_READING.test(label)),
    labelReading: Number(LABEL_READING.test(label)),
    labelLength: label.length,
  };
}

function ofSurroundings({ link: { place } }: Candidate) {
  const { within } = place;
  return {
    nav: Number((within & IN.nav) > 0),
    footer: Number((within & IN.footer) > 0),
    header: Number((within & IN.header) > 0),
    aside: Number((within & IN.aside) > 0),
    form: Number((within & IN.form) > 0),
    main: Number((within & IN.main) > 0),
    article: Number((within & IN.article) > 0),
    inList: Number((within & IN.list) > 0),
    heading: Number((within & IN.heading) > 0),
    paragraph: Number((within & IN.paragraph) > 0),
    table: Number((within & IN.table) > 0),
  };
}

function ofPlace({ link, same }: Candidate, { headingAt, textLength, links, inText }: PageOfLinks) {
  const { place, profile, address } = link;
  let inMenus = 0;
  for (const each of same) if (each.place.within & (IN.nav | IN.footer)) inMenus++;
  return {
    nesting: place.depth,
    at: textLength ? profile.textStart / textLength : 0,
    afterHeading: textLength ? (profile.textStart - headingAt) / textLength : 0,
    pageLinks: links,
    inArticle: Number(inText.has(address.key)),
    times: same.length,
    inMenus,
    newTab: Number(profile.element.getAttribute('target') === '_blank'),
  };
}

const PICTURES = new Set(['img', 'picture', 'video']);

function hasPicture({ index, end }: ElementProfile, { list }: ElementProfiles): boolean {
  for (let i = index; i < end; i++) if (PICTURES.has(list[i]!.tag)) return true;
  return false;
}

function ofCard({ card, link: { profile } }: Candidate, profiles: ElementProfiles) {
  const plain = card.words - card.linkWords;
  return {
    cardWords: card.words,
    cardPlain: plain,
    cardPicture: Number(hasPicture(card, profiles)),
    cardTitle: Number(card.title !== null),
    linkWords: profile.words,
  };
}

const BLOCKS = new Set(
  'p li td th div section article h1 h2 h3 h4 h5 h6 blockquote dd dt figcaption aside main body'.split(' '),
);

/** The paragraph or the like that the link stands in: in a sentence or alone. */
function ofBlock({ link: { profile } }: Candidate, profiles: ElementProfiles) {
  let at = profile.element.parentElement;
  while (at && !BLOCKS.has(tagOf(at))) at = at.parentElement;
  const block = at ? profiles.of(at) : profile;
  return {
    blockWords: block.words,
    blockPlain: block.words - block.linkWords,
    blockShare: block.words ? profile.words / block.words : 1,
    blockBefore: profile.textStart - block.textStart,
    blockAfter: block.textEnd - profile.textEnd,
    blockKind:
      block.tag === 'p' ? 1 : block.tag === 'li' ? 2 : block.tag === 'div' ? 3 : /^h\d$/.test(block.tag) ? 4 : 5,
  };
}

function ofGroup({ group, card }: Candidate, { groups, bearing }: PageSums) {
  const sums = groups.get(group.index)!;
  const of = sums.candidates;
  return {
    groupLinks: group.links,
    groupWords: group.words,
    groupProse: group.proseWords,
    groupLinkShare: group.words ? group.linkWords / group.words : 0,
    groupCandidates: of,
    groupTitleWords: sums.titleWords / of,
    groupSlugWords: sums.slugWords / of,
    groupInSlug: sums.inSlug / of,
    groupOwnSite: sums.ownSite / of,
    groupDated: sums.dated / of,
    groupListed: sums.listed / of,
    groupBefore: card.textStart - group.textStart,
    groupOverPage: sums.bearing / of - bearing,
  };
}

const ofBearing = ({ score, withTitle, words }: Bearing) => ({
  bearing: score,
  bearingTitle: withTitle,
  bearingWords: words.length,
});
