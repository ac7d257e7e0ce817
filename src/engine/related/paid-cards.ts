import { tagOf } from '../dom/node-kinds.ts';
import { fold } from './link-labels.ts';
import { isPaidLabel } from './paid-labels.ts';

/** Hearst's sites name the parts of a card in `data-theme-key`. */
const NAMED_FOR_WHO_PAID = '[class*="ponsor"],[id*="ponsor"],[data-theme-key*="ponsor"]';
const PAID_BY =
  /^(?:(?:presented|brought to you|made possible|supported) by\b|in partnership with\b|paid partnership\b|advertorial\b|branded content\b)/i;
const MOST_CHARACTERS = 50;
const CLIMB = 3;
const BOUNDS = new Set(['body', 'main', 'article', 'section', 'aside', 'td']);

/** Whether a card says by a line or a name inside it that somebody paid for it: "Sponsored by Kwill" under a headline. */
export function isPaidCard(link: Element): boolean {
  const card = cardAround(link);
  if (card.querySelector(NAMED_FOR_WHO_PAID)) return true;
  for (const part of card.querySelectorAll('*')) {
    if (part.childElementCount > 1) continue;
    const text = part.textContent ?? '';
    // Of two letters ("PR", "Ad") nobody knows whether it is a section's name.
    if (text.length < 3 || text.length > 3 * MOST_CHARACTERS) continue;
    const line = fold(text);
    if (line.length > 2 && line.length <= MOST_CHARACTERS && (PAID_BY.test(line) || isPaidLabel(line))) return true;
  }
  return false;
}

/** As far around the link as nothing leads elsewhere. */
function cardAround(link: Element): Element {
  const href = link.getAttribute('href');
  const leadsElsewhere = (other: Element): boolean => other.getAttribute('href') !== href;
  let card = link;
  for (let step = 0; step < CLIMB; step++) {
    const parent: Element | null = card.parentElement;
    if (!parent || BOUNDS.has(tagOf(parent)) || [...parent.querySelectorAll('a[href]')].some(leadsElsewhere)) break;
    card = parent;
  }
  return card;
}
