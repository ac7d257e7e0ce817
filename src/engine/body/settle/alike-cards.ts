import { looksOf } from '../box.ts';
import type { Box, PageBlock } from '../page-block.ts';
import { IN } from '../within.ts';
import type { Settlement, Settling } from './settlement.ts';

const LEAST_CARDS = 4;
/** What has more blocks is no card but a part of the page. It also bounds how many cards lie in one another. */
const MOST_BLOCKS = 100;
/** Words that stand in one place of a card, in the mean: what tells of something, not what labels it. */
const LEAST_WORDS = 10;
/** Of the words in the same place of all cards, how many must be kept for the others to be kept with them. */
const LEAST_KEPT = 0.35;
const ASIDE = IN.nav | IN.aside | IN.footer | IN.form | IN.hidden | IN.dialog;

/**
 * Cards that are built alike are the article's together: of a list of places to eat not every second one is told of, nor without its name, and
 * of a thread not every second post.
 */
export const alikeCards: Settlement = {
  name: 'alike-cards',
  settle(page, decide) {
    const { blocks } = page.read;
    const keep = (i: number): void => {
      if (!blocks[i]!.rule) decide(i, true);
    };
    for (const cards of cardsOf(page)) {
      const told = placesIn(cards, page).filter((same) => isTold(same, page));
      if (!told.length) continue;
      for (const i of told.flat()) keep(i);
      for (const { first, end } of cards)
        for (let i = first; i < end; i++) if (blocks[i]!.box.within & IN.heading) keep(i);
    }
  },
};

/** Boxes of several blocks that stand side by side and look the same. */
function cardsOf({ read: { boxes } }: Settling): Box[][] {
  const groups = new Map<string, Box[]>();
  for (const box of boxes) {
    const size = box.end - box.first;
    if (box.alike < LEAST_CARDS || !box.parent || size < 2 || size > MOST_BLOCKS || box.within & ASIDE) continue;
    add(groups, `${box.parent.index} ${looksOf(box)}`, box);
  }
  return many(groups);
}

/** Blocks that stand in the same place of their cards. */
function placesIn(cards: readonly Box[], { read: { blocks } }: Settling): number[][] {
  const places = new Map<string, number[]>();
  for (const card of cards) for (let i = card.first; i < card.end; i++) add(places, placeIn(card, blocks[i]!), i);
  return many(places);
}

function placeIn(card: Box, { box }: PageBlock): string {
  let place = '';
  for (let at: Box | null = box; at && at !== card; at = at.parent) place += ` ${looksOf(at)}`;
  return place;
}

function isTold(same: readonly number[], { facts, kept }: Settling): boolean {
  let words = 0;
  let left = 0;
  for (const i of same) {
    words += facts.texts[i]!.words;
    if (kept[i]) left += facts.texts[i]!.words;
  }
  return words >= same.length * LEAST_WORDS && left >= words * LEAST_KEPT && left < words;
}

function add<T>(groups: Map<string, T[]>, key: string, one: T): void {
  const group = groups.get(key);
  if (group) group.push(one);
  else groups.set(key, [one]);
}

const many = <T>(groups: ReadonlyMap<string, T[]>): T[][] =>
  [...groups.values()].filter(({ length }) => length >= LEAST_CARDS);
