import { isElement, tagOf } from '../dom/node-kinds.ts';
import type { MetadataPage } from './metadata-page.ts';
import type { NearbyText } from './near-heading.ts';
import { looksPersonal } from './person-names.ts';
import { visibleText } from './visible-text.ts';
import { httpUrl, siteOf } from './web-address.ts';

/** What a page calls the element that holds its author. */
const AUTHOR_WORD =
  /(?:^|[^a-z])(?:author|byline|by-line|writer|contributor|written-?by|posted-?by|autor|auteur|reporter|journalist)/i;
const NOT_THE_NAME =
  /(?:bio|description|avatar|image|photo|img|social|count|email|role|title|job|position|label|links?$|excerpt|comment|quote)/i;
const AUTHOR_ADDRESS =
  /\/(?:authors?|writers?|contributors?|people|staff|profiles?|team|by|user|users|autor|auteur|journalist)\/[^/]+\/?$|\/@[^/]+\/?$/i;
const MAY_BE_AUTHOR_ADDRESS =
  /(?:^|\/)(?:authors?|writers?|contributors?|people|staff|profiles?|team|by|users?|autor|auteur|journalist)\/|@/i;
const BY_LINE =
  /^(?:(?:written|posted|published|words|story|text|article)\s+)?by:?\s+\S|^(?:von|par|por|door|av|af)\s+\S{2,}\s+\S|^(?:author|autor|auteur|autore)s?\s*:\s*\S|^(?:文|作者|記者|著者|撰文|글)\s*[:：]/i;

const BY_LABEL =
  /^(?:(?:written|posted|published|words|article)\s+)?by:?$|^(?:author|autor|auteur|autore|written by)s?:?$/i;

const hintOf = (element: Element): string =>
  ['class', 'id', 'data-testid', 'data-component', 'aria-label']
    .map((name) => element.getAttribute(name) ?? '')
    .join(' ');

/** A heading, its standfirst and the byline are this many characters at most. */
const UNDER = 400;
/** Both cases spelt out: browsers take five times as long over `i`. */
const CALLED_AUTHOR = `${['author', 'Author', 'byline', 'Byline', 'byLine', 'ByLine'].map((word) => `[class*="${word}"]`)},.writer,[data-testid*="author"],[data-testid*="Author"],a[href*="/author/"]`;
const LONGEST_BYLINE = 160;
const MAX_ELEMENTS = 120;
const MOST_LINKS = 6;
const BESIDE = 'aside,nav,[class*="comment" i],[class*="related" i],[class*="sidebar" i],[id*="comment" i]';

const COMMENTS = '[class*="comment" i],[id*="comment" i]';

function holder(element: Element, within: number): Element | null {
  let current: Element | null = element;
  for (let depth = 0; current && depth < within; depth++) {
    const hint = hintOf(current);
    if (AUTHOR_WORD.test(hint) && visibleText(current, LONGEST_BYLINE + 1).length <= LONGEST_BYLINE) return current;
    current = current.parentElement;
  }
  return null;
}

/** Lines near the heading that begin with "By". */
export const bylinesNearHeading = (page: MetadataPage): string[] => bylinesIn(page.nearby);

/** Lines right under the heading that begin with "By". */
export const bylinesUnderHeading = (page: MetadataPage): string[] =>
  page.heading ? bylinesIn(page.nearby.filter((line) => line.distance >= 0 && line.distance < UNDER)) : [];

function bylinesIn(nearby: readonly NearbyText[]): string[] {
  const lines = [...nearby].sort((a, b) => a.distance - b.distance);
  const isOfArticle = (line: NearbyText): boolean => !line.element.closest(COMMENTS);
  return lines.flatMap((line, index) => {
    if (line.text.length > LONGEST_BYLINE) return [];
    if (BY_LINE.test(line.text)) return isOfArticle(line) ? [partedAtLinks(line)] : [];
    if (!BY_LABEL.test(line.text) || !isOfArticle(line)) return [];
    // "By" may be all that its element says, and the name be the next one's.
    const next = lines.slice(index + 1).find(isOfArticle);
    return next && looksPersonal(next.text) ? [next.text] : [];
  });
}

/** A list of links to authors has its commas from the page's style. */
function partedAtLinks({ text, element }: NearbyText): string {
  const names = [...element.querySelectorAll('a[href]')]
    .slice(0, MOST_LINKS)
    .map((link) => visibleText(link, LONGEST_BYLINE))
    .filter(looksPersonal);
  let parted = text;
  for (let i = 0; i + 1 < names.length; i++)
    parted = parted.replace(`${names[i]} ${names[i + 1]}`, () => `${names[i]}, ${names[i + 1]}`);
  return parted;
}

/** Names near the heading that link to an author's page. */
export function authorLinksNearHeading(page: MetadataPage): string[] {
  const links = new Set<Element>();
  const seen = new Set<Element>();
  for (const line of page.nearby) {
    for (const node of [...line.nodes, line.element]) {
      if (!isElement(node) || seen.has(node)) continue;
      seen.add(node);
      if (tagOf(node) === 'a') links.add(node);
      else for (const link of [...node.querySelectorAll('a[href]')].slice(0, MOST_LINKS)) links.add(link);
    }
  }
  return [...links].filter((link) => isAuthorLink(link, page)).map((link) => visibleText(link, LONGEST_BYLINE));
}

/** A profile on another site is a place to follow somebody, whoever that is. */
function isAuthorLink(link: Element, page: MetadataPage): boolean {
  if (/(?:^|\s)author(?:\s|$)/i.test(link.getAttribute('rel') ?? '')) return true;
  const href = link.getAttribute('href') ?? '';
  // Before the slower parsing: most links have no such word at all.
  if (!MAY_BE_AUTHOR_ADDRESS.test(href)) return false;
  const address = httpUrl(href, page.baseUrl);
  return address !== '' && siteOf(address) === siteOf(page.url) && AUTHOR_ADDRESS.test(new URL(address).pathname);
}

/** Names near the heading in elements that are called author or byline. */
export const authorElementsNearHeading = (page: MetadataPage): string[] => {
  const seen = new Set<Element>();
  return page.nearby.flatMap((line) => {
    const found = holder(line.element, 4);
    if (!found || seen.has(found) || NOT_THE_NAME.test(hintOf(line.element))) return [];
    seen.add(found);
    return [line.text.length <= LONGEST_BYLINE ? line.text : ''];
  });
};

/** A footer or aside of the article may name its author; the page's own does not. */
const isBeside = (element: Element): boolean =>
  element.closest(BESIDE) !== null ||
  (element.closest('footer') !== null && !element.closest('article,main,[role="main"]'));

const readAll = (page: MetadataPage, selector: string): string[] => {
  const texts: string[] = [];
  for (const element of [...page.document.querySelectorAll(selector)].slice(0, MAX_ELEMENTS)) {
    if (texts.length >= 10 || isBeside(element) || NOT_THE_NAME.test(element.getAttribute('class') ?? '')) continue;
    const text = visibleText(element, LONGEST_BYLINE + 1);
    if (text !== '' && text.length <= LONGEST_BYLINE) texts.push(text);
  }
  return texts;
};

/** `rel=author` links anywhere in the article. */
export const authorLinksElsewhere = (page: MetadataPage): string[] => readAll(page, '[rel~="author"]');

/** Elements anywhere in the article that are called the author's name or the byline. */
export const authorElementsElsewhere = (page: MetadataPage): string[] => readAll(page, CALLED_AUTHOR);
