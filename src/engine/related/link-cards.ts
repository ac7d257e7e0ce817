import type { ElementProfile, ElementProfiles } from '../clutter/element-profile.ts';
import type { LinkOnPage } from './links-on-page.ts';

/** What a link is shown in. */
export interface Card {
  /** The largest element around the link that leads to its page only, or to hardly anything else. */
  card: ElementProfile;
  /** The next larger element with several links in it: the row, list or section that the card is one of. */
  group: ElementProfile;
}

const CARD_TAGS = new Set(['li', 'article']);
/** A card may hold links to its author and section besides. */
const CARD_MOST_LINKS = 5;
const CARD_MOST_WORDS = 120;
const GROUP_LEAST_OTHERS = 2;

/** @param same the links of the page that lead where this one does, in page order */
export function cardOf(link: LinkOnPage, same: readonly LinkOnPage[], profiles: ElementProfiles): Card {
  let card = link.profile;
  let at: Element | null = card.element.parentElement;
  let own = card.links;
  while (at) {
    const around = profiles.of(at);
    if (around.index <= 0) break;
    own = same.length === 1 ? 1 : countWithin(around, same);
    const isCard = around.links <= own;
    const isLooseCard = CARD_TAGS.has(around.tag) && around.links <= CARD_MOST_LINKS && around.words <= CARD_MOST_WORDS;
    if (!isCard && !isLooseCard) break;
    card = around;
    at = at.parentElement;
  }
  let group = card;
  while (at) {
    group = profiles.of(at);
    if (group.links - card.links >= GROUP_LEAST_OTHERS) break;
    at = at.parentElement;
  }
  return { card, group };
}

function countWithin({ index, end }: ElementProfile, same: readonly LinkOnPage[]): number {
  let count = 0;
  for (const { profile } of same) if (profile.index >= index && profile.index < end) count++;
  return count;
}
