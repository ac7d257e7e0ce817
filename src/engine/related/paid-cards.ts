import { tagOf } from '../dom/node-kinds.ts';
import { fold } from './link-labels.ts';
import { isPaidLabel } from './paid-labels.ts';

/** Parts of a card that are named for who paid. Sites with made-up class names tell in `data-theme-key`. */
const NAMED_FOR_WHO_PAID = ['class', 'id', 'data-theme-key']
  .map((name) => `[${name}*="sponsor" i]:not([${name}*="no-sponsor" i])`)
  .join();
/** In a card these may be the name of a section. */
const DOUBTFUL = /^(?:pr|ads?)$/i;
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
    if (text.length > 3 * MOST_CHARACTERS) continue;
    const line = fold(text);
    if (line && line.length <= MOST_CHARACTERS && !DOUBTFUL.test(line) && isPaidLabel(line)) return true;
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
