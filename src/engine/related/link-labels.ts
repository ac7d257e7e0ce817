import { leadingMarks } from '../characters.ts';
import { promoLabelOf } from '../clutter/promo-label.ts';
import type { PromoKind } from '../clutter/promo-phrases.ts';
import { isElement, tagOf } from '../dom/node-kinds.ts';
import { seenText } from '../dom/seen-text.ts';

/** The words that introduce a link on its page. */
export interface LinkLabel {
  label: string;
  kind: PromoKind | null;
}

export const NO_LABEL: LinkLabel = { label: '', kind: null };

const CLIMB = 9;
const LOOK_BACK = 60;
const LABEL_MOST_CHARACTERS = 60;
const HEADINGS = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const SMALL_TAGS = new Set(['p', 'strong', 'b', 'span', 'div', 'header', 'em', 'dt', 'legend', 'ul']);
const HEADING_LIKE = /(?:^|[\s_-])(?:title|heading|headline|header|label)(?:$|[\s_-])/i;

export const fold = (text: string | null | undefined): string => (text ?? '').replace(/[\s\u00a0]+/g, ' ').trim();
const trimLabel = (label: string): string => label.slice(leadingMarks(label)).replace(/[\s:：|–—»›>-]+$/u, '');

/** Finds labels by looking back and up from a link. What it learns of an element it keeps: sections hold many links. */
export class LinkLabels {
  private readonly headings = new Map<Element, string>();
  private readonly tabs = new Map<Element, LinkLabel[]>();

  /** Words in the link's own block first, then the heading of its section. */
  of(link: Element): LinkLabel {
    const own = ownLabel(link);
    if (own) return own;
    let at = link;
    let heading = '';
    for (let step = 0; step < CLIMB; step++) {
      let node: Node | null = at.previousSibling;
      for (let seen = 0; node && seen < LOOK_BACK; node = node.previousSibling, seen++) {
        if (!isElement(node)) {
          const known = node.nodeType === 3 ? leadIn(fold(node.nodeValue)) : null;
          if (known) return known;
          continue;
        }
        const known = this.tabOf(node, at) ?? this.known(node);
        if (known) return known;
        if (!HEADINGS.has(tagOf(node))) continue;
        heading ||= this.headingText(node);
        if (heading && step > 0) return { label: trimLabel(heading), kind: null };
      }
      const parent: Element | null = at.parentElement;
      if (!parent || ['body', 'main'].includes(tagOf(parent))) break;
      at = parent;
    }
    return { label: trimLabel(heading), kind: null };
  }

  /** "Latest results show …" is a headline, "Latest news" a label: little may follow the known words. */
  private known(element: Element): LinkLabel | null {
    const text = this.headingText(element);
    const label = text ? promoLabelOf(text) : null;
    return label && text.slice(label.end).split(' ').length <= 5 ? { label: trimLabel(text), kind: label.kind } : null;
  }

  /** The text of an element that can be a section's heading; headings that are card titles (they link) are not. */
  private headingText(element: Element): string {
    let text = this.headings.get(element);
    if (text === undefined) {
      text = readHeading(element);
      this.headings.set(element, text);
    }
    return text;
  }

  /** A heading that is a row of tabs ("Related | More from this author"): the label of the panel that holds the link. */
  private tabOf(heading: Element, panel: Element): LinkLabel | null {
    let tabs = this.tabs.get(heading);
    if (!tabs) {
      tabs = readTabs(heading);
      this.tabs.set(heading, tabs);
    }
    if (!tabs.length) return null;
    let index = -1;
    for (let at: Element | null = panel; at && at !== heading; at = at.previousElementSibling) index++;
    return tabs[Math.min(index, tabs.length - 1)]!;
  }
}

/** `See also: Halden doubles output` as the whole text of a link. */
function ownLabel(link: Element): LinkLabel | null {
  const text = seenText(link, 200);
  const known = promoLabelOf(text);
  const lead = known ? text.slice(0, known.end) : '';
  return known && known.end < text.length && /[:：]\s*$/.test(lead)
    ? { label: trimLabel(lead), kind: known.kind }
    : null;
}

/** Text right before a link that says nothing but the label. */
function leadIn(text: string): LinkLabel | null {
  const known = promoLabelOf(text);
  return known && text.length - known.end < 3 ? { label: trimLabel(text), kind: known.kind } : null;
}

function readHeading(element: Element): string {
  const isHeading = HEADINGS.has(tagOf(element));
  const looksLike = HEADING_LIKE.test(element.getAttribute('class') ?? '');
  if (!isHeading && !looksLike && !SMALL_TAGS.has(tagOf(element))) return '';
  // A container's heading stands at its top: what lies deeper belongs to a card in it.
  const inner = isHeading ? element : (firstHeading(element) ?? element);
  if (inner === element && !isHeading && element.childElementCount > 6) return '';
  const text = seenText(inner, 200);
  if (!text || text.length > LABEL_MOST_CHARACTERS) return '';
  const known = promoLabelOf(text) !== null;
  if (!known && (inner.querySelector('a[href]') || inner.closest('a[href]'))) return '';
  return isHeading || looksLike || known ? text : '';
}

function firstHeading(element: Element): Element | null {
  let at: Element | null = element.firstElementChild;
  for (let depth = 0; at && depth < 4; depth++) {
    if (HEADINGS.has(tagOf(at))) return at;
    at = at.firstElementChild;
  }
  return null;
}

function readTabs(heading: Element): LinkLabel[] {
  if (heading.childElementCount < 1 || heading.childElementCount > 6) return [];
  const tabs = [...heading.querySelectorAll('a, button, [role="tab"]')];
  if (tabs.length < 2 || tabs.length > 6) return [];
  const labels = tabs.map((tab): LinkLabel | null => {
    const text = seenText(tab, 200);
    const known = text.length <= LABEL_MOST_CHARACTERS ? promoLabelOf(text) : null;
    return known && { label: trimLabel(text), kind: known.kind };
  });
  return labels.every((label) => label !== null) ? labels : [];
}
