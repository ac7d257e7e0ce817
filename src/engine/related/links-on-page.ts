import { type PromoKind, promoLabelOf } from '../clutter/promo-phrases.ts';
import { isElement, tagOf } from '../dom/node-kinds.ts';
import { markOf } from '../page-copy.ts';
import { cleanUrl } from './clean-url.ts';

/** A link of the page with the words around it, read before anything is taken away. */
export interface LinkOnPage {
  element: Element;
  /** Number of the element in the page. */
  mark: number;
  /** Absolute and without tracking. */
  url: string;
  /** The best of its texts. */
  title: string;
  /** The heading or words that introduce it, empty where there are none. */
  label: string;
  /** What the label says it is, null for words that are not known. */
  labelKind: PromoKind | null;
}

const CLIMB = 9;
const HEADING = 'h1, h2, h3, h4, h5, h6';
const HEADING_LIKE =
  /(?:^|[\s_-])(?:title|heading|headline|header|label|widget-title|block-title|section-title)(?:$|[\s_-])/i;
const LABEL_MOST_CHARACTERS = 60;
const TITLE_MOST_CHARACTERS = 250;

const fold = (text: string | null | undefined): string => (text ?? '').replace(/[\s\u00a0]+/g, ' ').trim();

/** All links to http(s) pages, in page order. */
export function linksOnPage(page: Document, baseUrl: string): LinkOnPage[] {
  const links: LinkOnPage[] = [];
  for (const element of page.body?.querySelectorAll('a[href]') ?? []) {
    const href = element.getAttribute('href')!;
    const url = href.startsWith('#') ? null : cleanUrl(href, baseUrl);
    if (!url) continue;
    const { label, kind } = labelOf(element);
    links.push({ element, mark: markOf(element), url, title: titleOf(element), label, labelKind: kind });
  }
  return links;
}

/** A heading inside the link, its text, its picture's alternative, its `title`: the first that says something. */
function titleOf(link: Element): string {
  const heading = link.querySelector(`${HEADING}, [class*="title" i], [class*="headline" i]`);
  const candidates = [
    fold(heading?.textContent),
    withoutLabel(fold(link.textContent)),
    fold(link.querySelector('img[alt]')?.getAttribute('alt')),
    fold(link.getAttribute('title')),
    fold(link.getAttribute('aria-label')),
  ];
  const title = candidates.find((text) => text.length >= 12) ?? candidates.find(Boolean) ?? '';
  return title.length > TITLE_MOST_CHARACTERS ? `${title.slice(0, TITLE_MOST_CHARACTERS - 1).trimEnd()}…` : title;
}

/** `See also: Halden doubles output` as a link's whole text: the title is what follows the label. */
function withoutLabel(text: string): string {
  const label = promoLabelOf(text);
  return label && /[:：|–—-]\s*$/.test(text.slice(0, label.end)) ? text.slice(label.end) : text;
}

/** Looks back and up from a link for what introduces it: words in its own block first, then the heading of its section. */
function labelOf(link: Element): { label: string; kind: PromoKind | null } {
  const own = promoLabelOf(fold(link.textContent).slice(0, 100));
  if (own && own.end < fold(link.textContent).length && /[:：]\s*$/.test(fold(link.textContent).slice(0, own.end)))
    return { label: trimLabel(fold(link.textContent).slice(0, own.end)), kind: own.kind };
  let at: Element = link;
  let firstHeading = '';
  for (let step = 0; step < CLIMB; step++) {
    let lead = '';
    for (
      let before: Node | null = at.previousSibling, seen = 0;
      before && seen < 60;
      before = before.previousSibling, seen++
    ) {
      if (!isElement(before)) {
        lead = fold(before.nodeValue) || lead;
        const known = before.nodeType === 3 ? promoLabelOf(lead) : null;
        if (known && lead.length - known.end < 3) return { label: trimLabel(lead), kind: known.kind };
        continue;
      }
      const text = headingText(before);
      if (!text) continue;
      const known = promoLabelOf(text);
      if (known && text.slice(known.end).split(' ').length <= 5) return { label: trimLabel(text), kind: known.kind };
      if (!firstHeading && before.matches(HEADING)) firstHeading = text;
      if (before.matches(HEADING) && step > 0) return { label: trimLabel(firstHeading), kind: null };
    }
    const parent = at.parentElement;
    if (!parent || ['body', 'main'].includes(tagOf(parent))) break;
    at = parent;
  }
  return { label: trimLabel(firstHeading), kind: null };
}

/** The text of an element that can be a section's heading; headings that are card titles (they link) are not. */
function headingText(element: Element): string {
  const isHeading = element.matches(HEADING);
  const looksLike = HEADING_LIKE.test(element.getAttribute('class') ?? '');
  const small =
    isHeading ||
    looksLike ||
    ['p', 'strong', 'b', 'span', 'div', 'header', 'em', 'dt', 'legend', 'ul'].includes(tagOf(element));
  if (!small) return '';
  const inner = isHeading ? element : (element.querySelector(HEADING) ?? element);
  const text = fold(inner.textContent?.slice(0, 400));
  if (!text || text.length > LABEL_MOST_CHARACTERS) return '';
  const linked = Boolean(inner.querySelector('a[href]')) || inner.closest('a[href]') !== null;
  if (linked && !promoLabelOf(text)) return '';
  return isHeading || looksLike || promoLabelOf(text) ? text : '';
}

const trimLabel = (label: string): string => label.replace(/^[\s\p{P}\p{S}]+/u, '').replace(/[\s:：|–—»›>-]+$/u, '');
