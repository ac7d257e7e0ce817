import type { PageSeries } from '../article.ts';
import { type Numbering, numberingOf } from './numbering.ts';
import { isListingAddress, type PageAddress, pageAddress } from './page-address.ts';
import { pageCountIn } from './page-count.ts';
import type { SlotPair } from './page-slot.ts';
import { pagerTexts } from './pager-text.ts';
import { type TurnCandidate, turnCandidates } from './turn-candidates.ts';

export interface PagesInput {
  /** The address the page was read at. */
  url: string;
  /** The address it gives as its own: used where the first has parameters of which its pager knows nothing. */
  canonicalUrl: string;
}

/**
 * The other pages over which the site spread this article or thread, or null where there are none or it is not sure. An
 * address is taken for such a page only if it is on the page's own origin, differs from the page's own address in one number alone, and a
 * link says so: by a number, by words or by its relation, the more of them the less the address says. So the next *article* is
 * never taken: its address has other words in it.
 *
 * Reads, never changes the page. Addresses of the page's links must be absolute.
 */
export function findPages(page: Document, { url, canonicalUrl }: PagesInput): PageSeries | null {
  const own = pageAddress(url);
  if (!own || isListingAddress(own)) return null;
  const found = strongest(page, own);
  if (found) return found;
  const canonical = pageAddress(canonicalUrl, own);
  return canonical && canonical.path === own.path && canonical.url !== own.url ? strongest(page, canonical) : null;
}

function strongest(page: Document, own: PageAddress): PageSeries | null {
  let best: Weighed | null = null;
  for (const candidates of turnCandidates(page, own).values()) {
    const weighed = weigh(candidates);
    if (weighed && weighed.weight > (best?.weight ?? 0)) best = weighed;
  }
  return best?.series ?? null;
}

interface Weighed {
  series: PageSeries;
  weight: number;
}

/** What the links of one pager tell together. */
interface Evidence {
  pair: SlotPair;
  current: number;
  /** Different numbers that links show. */
  numbers: number;
  explicit: boolean;
  relation: boolean;
  plain: boolean;
  /** The number of this page stands among those of the links, or in "Page 2 of 5". */
  showsCurrent: boolean;
  /** This is the second page, and a link that turns back leads to the address without a number. */
  turnsBackToFirst: boolean;
}

function weigh(candidates: readonly TurnCandidate[]): Weighed | null {
  const numbering = numberingOf(candidates);
  const { pair } = candidates[0]!;
  const current = numbering?.(pair.own) ?? null;
  if (!numbering || current === null) return null;
  const pager = candidates.find(({ element, mark }) => element.localName === 'a' && (mark.turns || mark.number));
  const texts = pager ? pagerTexts(pager.element) : [];
  const count = pageCountIn(texts);
  const marked = pager ? markedCurrent(pager.element) : null;
  // The pager itself says that this is another page than its address tells.
  if ((count && count.current !== current) || (marked !== null && marked !== current)) return null;

  const by = new Set(candidates.map(({ mark }) => mark.turns?.by));
  const evidence: Evidence = {
    pair,
    current,
    numbers: new Set(candidates.flatMap(({ mark }) => mark.number ?? [])).size,
    explicit: by.has('explicit'),
    relation: by.has('rel'),
    plain: by.has('plain'),
    showsCurrent: count !== null || texts.some((text) => text === String(current)),
    turnsBackToFirst:
      current === 2 && candidates.some(({ mark, pair }) => mark.turns?.to === 'previous' && pair.other === null),
  };
  if (!isEnough(evidence)) return null;
  const { numbers, explicit, relation, plain } = evidence;
  const weight = 4 * Math.min(numbers, 3) + 3 * Number(explicit) + 2 * Number(relation) + Number(plain);
  return { series: seriesOf(candidates, numbering, current, texts, count?.total ?? null), weight };
}

/** The less the address says, the more the links must. */
function isEnough(evidence: Evidence): boolean {
  const { pair, numbers, explicit, relation, plain, showsCurrent, turnsBackToFirst } = evidence;
  const turns = explicit || relation || plain;
  if (pair.kind === 'said' || pair.isOffset) return numbers > 0 || turns;
  if (pair.kind === 'short') {
    if (pair.own === null) return numbers > 0 || turns;
    // `/comics/2000` → `/comics/2001` is another comic, whatever its relation.
    return explicit || (numbers > 0 && showsCurrent) || (turns && turnsBackToFirst);
  }
  // `weekly-roundup` → `weekly-roundup-2` is another post.
  return (numbers > 0 && showsCurrent) || (explicit && pair.own === null);
}

/** The number that a pager marks as the page one is on. */
function markedCurrent(link: Element): number | null {
  let at = link.parentElement;
  for (let step = 0; at && step < 3; step++, at = at.parentElement) {
    const text = at.querySelector('[aria-current]')?.textContent?.trim() ?? '';
    if (/^\d{1,3}$/.test(text)) return Number(text);
  }
  return null;
}

function seriesOf(
  candidates: readonly TurnCandidate[],
  numbering: Numbering,
  current: number,
  texts: readonly string[],
  counted: number | null,
): PageSeries {
  const known = new Map<number, string>();
  for (const { pair, url } of candidates) {
    const number = numbering(pair.other);
    if (number !== null && number !== current && !known.has(number) && number <= (counted ?? number))
      known.set(number, url);
  }
  const pages = [...known].map(([number, url]) => ({ number, url })).sort((a, b) => a.number - b.number);
  const next = known.get(current + 1) ?? null;
  const last = Math.max(current, pages.at(-1)?.number ?? 0);
  const showsNumbers = candidates.some(({ mark }) => mark.number !== undefined);
  // "1 2 3 … next" shows only the first of them.
  const goesOn = /(?:…|\.{3})\D*$/.test(texts.join(' '));
  const namesLast = showsNumbers || last > current + 1;
  const total = counted ?? (next === null || (namesLast && !goesOn) ? last : null);
  return { current, total, next, known: pages, read: [current] };
}
