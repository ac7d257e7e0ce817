import { isElement, nextNode } from '../dom/node-kinds.ts';
import { permalinkOf } from '../dom/permalink.ts';
import { fromJsonLd } from './linked-data.ts';
import type { MetadataPage } from './metadata-page.ts';
import { propertyValue } from './microdata.ts';
import { findDate } from './parse-date.ts';
import { folded, plainText, plainValue } from './plain-value.ts';
import { beginsWithTheHost, namesASection, namesTheHost, slugWords } from './site-words.ts';
import { fromMeta, type Source } from './source.ts';
import { likeness, wordCount } from './title-likeness.ts';
import { type TitleCut, titleCuts } from './title-parts.ts';
import { visibleText } from './visible-text.ts';

/** Looked at before any link is: headings end with words. */
const ENDS_WITH_SIGN = /[^\w\s.,:;!?)'"”’]$/;

/** The heading's text, without the sign that links to its place: `Install¶`. */
function headingText(heading: Element): string {
  const text = visibleText(heading);
  if (!ENDS_WITH_SIGN.test(text)) return text;
  const sign = permalinkOf(heading);
  return sign && text.endsWith(sign) ? text.slice(0, -sign.length).trimEnd() : text;
}

/** The heading comes first where `headingNamesIt` holds, else last. */
const HEADING: Source = {
  name: 'the heading of the article',
  read: (page) => (page.heading ? [plainText(headingText(page.heading))] : []),
};

const GIVEN: readonly Source[] = [
  fromJsonLd('headline'),
  fromMeta('og:title'),
  fromMeta('citation_title', 'dc.title', 'dcterms.title', 'parsely-title', 'sailthru.title', 'twitter:title'),
  { name: 'microdata headline', read: (page) => page.microdata.all('headline').map(propertyValue) },
  { name: '<title>', read: (page) => [page.document.querySelector('title')?.textContent ?? ''] },
  fromJsonLd('name'),
];

export const TITLE_SOURCES: readonly Source[] = [HEADING, ...GIVEN];

/** What a title is compared with before anything is cut off it. */
export interface TitleEvidence {
  url: string;
  siteName: string;
  /** Every title the page gives of itself, folded. */
  titles: ReadonlySet<string>;
}

/** `paper.example A story` → `A story` */
function withoutHost(title: string, url: string): string {
  const host = URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';
  const [first, ...others] = title.split(' ');
  return others.length && first!.toLowerCase() === host ? others.join(' ') : title;
}

/**
 * The title without the site's name, at either end: `A story | Site`, `Site » A story`. Cut only when sure: another title of
 * the page says exactly what is left, or what is taken is the site's name, the address's own word, or a folder of the address.
 */
export function withoutSiteName(title: string, evidence: TitleEvidence): string {
  const site = folded(evidence.siteName);
  const isSite = (part: string): boolean =>
    folded(part) === site || (evidence.url !== '' && namesTheHost(part, evidence.url));
  const isAtEnd = (part: string): boolean =>
    isSite(part) || namesASection(part, evidence.url) || beginsWithTheHost(part, evidence.url);
  const isSure = ({ left, takenInFront, takenAtEnd }: TitleCut): boolean =>
    folded(left) !== '' &&
    !isSite(left) &&
    ((takenInFront.every(isSite) && takenAtEnd.every(isAtEnd)) || evidence.titles.has(folded(left)));
  // One part at a time: `A story | Science | Site`.
  let rest = withoutHost(title, evidence.url);
  for (let cut = titleCuts(rest).find(isSure); cut; cut = titleCuts(rest).find(isSure)) rest = cut.left;
  return rest;
}

const isNoTitle = (title: string): boolean =>
  folded(title) === '' || /^(?:untitled|home|index|null|undefined|loading…?)$/i.test(title);

/** Whether one node of the heading says just this: the rest of it (a date, a label, a count) is no part of the title. */
function standsAlone(title: string, heading: Element): boolean {
  let node: Node | null = heading.firstChild;
  for (let count = 0; node && count < 60; count++) {
    const text = isElement(node) ? visibleText(node) : (node.textContent ?? '');
    if (folded(text) === title) return true;
    node = nextNode(node, heading);
  }
  return false;
}

/** The heading's text without a date, label or count that stands in it beside the title that the page gives elsewhere. */
function headingTitle(text: string, heading: Element, given: readonly string[], now: number): string {
  const whole = folded(text);
  for (const title of given) {
    const part = folded(title);
    // The heading's letters may be set apart for show: `<span>W</span>INTER`.
    if (part !== whole && part.replaceAll(' ', '') === whole.replaceAll(' ', '')) return title;
    if (part === whole || part.length < whole.length * 0.4 || wordCount(title) < 2) continue;
    if (!whole.startsWith(`${part} `) && !whole.endsWith(` ${part}`)) continue;
    // `Blog: A story`
    const [label] = /^[^:：]{2,24}[:：]\s/.exec(text) ?? [''];
    if (label && folded(text.slice(label.length)) === part) return title;
    const rest = whole.startsWith(part) ? whole.slice(part.length) : whole.slice(0, -part.length);
    if (findDate(rest, { now }) || standsAlone(part, heading)) return title;
  }
  return text;
}

/** The article's title, one line of plain text, at most 300 UTF-16 code units; empty if the page gives none. */
export function titleOf(page: MetadataPage, siteName: string): string {
  const [text] = HEADING.read(page);
  const raw = [...new Set(GIVEN.flatMap((source) => source.read(page).map((value) => plainValue(value))))];
  const evidence = { url: page.url, siteName, titles: new Set([...raw, text ?? ''].map(folded)) };
  const given = raw.filter((title) => !isNoTitle(title)).map((title) => withoutSiteName(title, evidence));
  const heading = text && page.heading ? headingTitle(text, page.heading, given, page.now) : '';
  if (heading && headingNamesIt(heading, given, evidence)) return withoutSiteName(heading, evidence);
  return given[0] ?? heading;
}

/** No headline is as long: a paragraph that is marked as a heading. */
const LONGEST_HEADLINE = 160;

/**
 * A heading that is the site's name, a paragraph, or a word or two unlike every other title of the page, names something else.
 */
function headingNamesIt(heading: string, given: readonly string[], { url, siteName }: TitleEvidence): boolean {
  if (isNoTitle(heading) || folded(heading) === folded(siteName)) return given.length === 0;
  if (url !== '' && namesTheHost(heading, url)) return given.length === 0;
  if (given.length === 0 || given.some((title) => likeness(heading, title) >= 0.5)) return true;
  if (heading.length > LONGEST_HEADLINE) return false;
  if (likeness(heading, slugWords(url)) >= 0.6) return true;
  return wordCount(heading) >= 4 && given.some((title) => likeness(heading, title) >= 0.15);
}
