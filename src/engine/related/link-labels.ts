import { foldSpace, leadingMarks } from '../characters.ts';
import type { ElementProfile } from '../clutter/element-profile.ts';
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
const OWN_MOST_CHARACTERS = 200;
const HEADINGS = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const SMALL_TAGS = new Set(['p', 'strong', 'b', 'span', 'div', 'header', 'em', 'dt', 'legend', 'ul']);
const NOT_BLANK = /[^\s\u00a0]/;
const HEADING_LIKE = /(?:^|[\s_-])(?:title|heading|headline|header|label)(?:$|[\s_-])/i;

export const fold = (text: string | null | undefined): string => foldSpace(text ?? '').trim();
const trimLabel = (label: string): string => label.slice(leadingMarks(label)).replace(/[\s:：|–—»›>-]+$/u, '');

/** What an element says of the links after it. */
interface Sign {
  /** Where it is a row of tabs ("Related | More from this author"): the label of each panel. */
  tabs: readonly LinkLabel[];
  /** Words that are known to introduce reading. */
  known: LinkLabel | null;
  /** Null for what is no heading. */
  heading: string | null;
}

/** Finds labels by looking back and up from a link. What it learns of an element it keeps: sections hold many links. */
export class LinkLabels {
  private readonly signs = new Map<Element, Sign | null>();
  private readonly title: string;

  /** @param title of the page: "Recent trends in cranes" over an article introduces no links */
  constructor(title = '') {
    this.title = trimLabel(title).toLowerCase();
  }

  /** Words in the link's own block first, then the heading of its section. */
  of(link: ElementProfile): LinkLabel {
    const own = ownLabel(link.firstText(OWN_MOST_CHARACTERS));
    if (own) return own;
    let at = link.element;
    let heading = '';
    for (let step = 0; step < CLIMB; step++) {
      let node: Node | null = at.previousSibling;
      for (let seen = 0; node && seen < LOOK_BACK; node = node.previousSibling, seen++) {
        if (!isElement(node)) {
          const known = node.nodeType === 3 ? leadIn(node.nodeValue) : null;
          if (known) return known;
          continue;
        }
        const sign = this.signOf(node);
        if (!sign) continue;
        if (sign.tabs.length) return panelLabel(sign.tabs, node, at);
        if (sign.known) return sign.known;
        heading ||= sign.heading ?? '';
        if (heading && step > 0) return { label: trimLabel(heading), kind: null };
      }
      const parent: Element | null = at.parentElement;
      if (!parent || ['body', 'main'].includes(tagOf(parent))) break;
      at = parent;
    }
    return { label: trimLabel(heading), kind: null };
  }

  private signOf(element: Element): Sign | null {
    let sign = this.signs.get(element);
    if (sign === undefined) {
      sign = readSign(element);
      const words = sign?.known?.label ?? sign?.heading;
      if (words && this.title && trimLabel(words).toLowerCase() === this.title) sign = null;
      this.signs.set(element, sign);
    }
    return sign;
  }
}

/** Of a heading that is a row of tabs: the label of the panel that holds the link. */
function panelLabel(tabs: readonly LinkLabel[], heading: Element, panel: Element): LinkLabel {
  let index = -1;
  for (let at: Element | null = panel; at && at !== heading; at = at.previousElementSibling) index++;
  return tabs[Math.min(index, tabs.length - 1)]!;
}

function readSign(element: Element): Sign | null {
  const tabs = readTabs(element);
  const text = readHeading(element);
  const label = text ? promoLabelOf(text) : null;
  // "Latest results show …" is a headline, "Latest news" a label: little may follow the known words.
  const isKnown = label !== null && text.slice(label.end).split(' ').length <= 5;
  const known = isKnown ? { label: trimLabel(text), kind: label.kind } : null;
  // The text of an element that can be a section's heading; headings that are card titles (they link) are not.
  const heading = HEADINGS.has(tagOf(element)) ? text : null;
  return tabs.length || known || heading !== null ? { tabs, known, heading } : null;
}

/** `See also: Halden doubles output` as the whole text of a link. */
function ownLabel(text: string): LinkLabel | null {
  const known = promoLabelOf(text);
  const lead = known ? text.slice(0, known.end) : '';
  return known && known.end < text.length && /[:：]\s*$/.test(lead)
    ? { label: trimLabel(lead), kind: known.kind }
    : null;
}

/** Text right before a link that says nothing but the label. */
function leadIn(value: string | null): LinkLabel | null {
  const text = value && NOT_BLANK.test(value) ? fold(value) : '';
  if (!text) return null;
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
  const tabs = heading.querySelectorAll('a, button, [role="tab"]');
  if (tabs.length < 2 || tabs.length > 6) return [];
  const labels: LinkLabel[] = [];
  for (const tab of tabs) {
    const text = seenText(tab, 200);
    const known = text.length <= LABEL_MOST_CHARACTERS ? promoLabelOf(text) : null;
    if (!known) return [];
    labels.push({ label: trimLabel(text), kind: known.kind });
  }
  return labels;
}
