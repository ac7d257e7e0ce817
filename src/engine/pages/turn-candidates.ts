import { baseUrlOf } from '../dom/absolute-urls.ts';
import { seenText } from '../dom/seen-text.ts';
import { withAsciiDigits } from './digits.ts';
import { type PageAddress, pageAddress, plainPath } from './page-address.ts';
import { type SlotPair, slotBetween } from './page-slot.ts';
import { leadsToComments, turnsSomethingElse } from './refused-places.ts';
import { markOfLink, type PageMark } from './signals/index.ts';

/** A link to what may be another page of the same article. */
export interface TurnCandidate {
  element: Element;
  /** Absolute, on the page's own origin. */
  url: string;
  pair: SlotPair;
  mark: PageMark;
}

/** Characters in which the address of another page differs at most: `/komplettansicht/seite-12.html` */
const MOST_DIFFERENT = 32;
const TEXT_MOST_CHARACTERS = 80;

/** Every link whose address differs from the page's own in nothing but a number, by the place of that number. */
export function turnCandidates(page: Document, own: PageAddress): Map<string, TurnCandidate[]> {
  const bySlot = new Map<string, TurnCandidate[]>();
  const base = baseUrlOf(page, own.url);
  for (const element of page.querySelectorAll('a[href], link[rel~="next" i][href], link[rel~="prev" i][href]')) {
    const href = element.getAttribute('href') ?? '';
    // A page has thousands of links: most are told apart without being parsed.
    if (!isNear(href, own) || leadsToComments(href)) continue;
    const address = URL.canParse(href, base || undefined)
      ? pageAddress(new URL(href, base || undefined).href, own)
      : null;
    const pair = address && slotBetween(own, address);
    if (!pair || pair.own === pair.other || turnsSomethingElse(element, own)) continue;
    const candidate = { element, url: address.url, pair, mark: markOfLink({ element, texts: textsOf(element) }) };
    const known = bySlot.get(pair.slot);
    if (known) known.push(candidate);
    else bySlot.set(pair.slot, [candidate]);
  }
  return bySlot;
}

/**
 * Whether an address is like the page's own but for something with a digit in it, or for its query. Relative ones, as in
 * `<link>`, are always looked at.
 */
function isNear(href: string, { origin, path, parameters }: PageAddress): boolean {
  if (!/^https?:/i.test(href)) return href !== '' && !href.startsWith('#');
  const from = href.indexOf('/', 8);
  if (from < 0) return false;
  if (href.slice(href.indexOf(':'), from).toLowerCase() !== origin.slice(origin.indexOf(':'))) return false;
  const end = href.slice(from).search(/[?#]/);
  const other = plainPath(end < 0 ? href.slice(from) : href.slice(from, from + end));
  if (other === path) return parameters.size > 0 || href.includes('?');
  let same = 0;
  while (same < path.length && same < other.length && path[same] === other[same]) same++;
  let last = 0;
  const most = Math.min(path.length, other.length) - same;
  while (last < most && path.at(-1 - last) === other.at(-1 - last)) last++;
  const middles = path.slice(same, path.length - last) + other.slice(same, other.length - last);
  return middles.length <= MOST_DIFFERENT && /\d/.test(middles);
}

function textsOf(element: Element): string[] {
  const texts = [
    seenText(element, TEXT_MOST_CHARACTERS),
    element.getAttribute('aria-label'),
    element.getAttribute('title'),
    element.querySelector('img[alt]')?.getAttribute('alt'),
  ];
  return texts.flatMap((text) => {
    const folded = withAsciiDigits(text ?? '')
      .replace(/[\s\u00a0]+/g, ' ')
      .trim();
    return folded ? [folded] : [];
  });
}
