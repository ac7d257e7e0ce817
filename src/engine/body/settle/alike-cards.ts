import { looksOf } from '../box.ts';
import type { Box, PageBlock } from '../page-block.ts';
import { APART, IN } from '../within.ts';
import type { Settlement, Settling } from './settlement.ts';

const LEAST_CARDS = 4;
/** Tags that say by themselves that they are one of several; others must have a class. */
const CARD_TAGS = new Set(['li', 'article']);
/** What has more blocks is no card but a part of the page. */
const MOST_BLOCKS = 100;
/** Boxes between a card and its block: what lies deeper is not compared, or pages that nest by the thousand would take long. */
const MOST_STEPS = 20;
/** Words that stand in one place of a card, in the mean: what tells of something, not what labels it. */
const LEAST_WORDS = 10;
/** Of the words in the same place of all cards, how many must be kept, and in how many cards, for the others to be kept with them. */
const LEAST_KEPT = 0.35;
const LEAST_KEPT_CARDS = 2;

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
      const told = placesIn(cards, page).filter((place) => isTold(place, page));
      for (const place of told)
        for (const { card, blocks: same } of place) {
          same.forEach(keep);
          // What it tells of.
          for (let i = card.first; i < card.end; i++) if (blocks[i]!.box.within & IN.heading) keep(i);
        }
    }
  },
};

/** Boxes of several blocks that stand side by side and look the same. */
function cardsOf({ read: { boxes } }: Settling): Box[][] {
  const groups = new Map<string, Box[]>();
  for (const box of boxes) {
    const size = box.end - box.first;
    if (box.alike < LEAST_CARDS || !box.parent || size < 2 || size > MOST_BLOCKS || box.within & APART) continue;
    if (!box.tokens.length && !CARD_TAGS.has(box.tag)) continue;
    add(groups, `${box.parent.index} ${looksOf(box)}`, box);
  }
  return many(groups);
}

/** The same place in several cards: of each that has it, the blocks that stand there. */
type Place = { card: Box; blocks: number[] }[];

function placesIn(cards: readonly Box[], { read: { blocks } }: Settling): Place[] {
  const places = new Map<string, Place>();
  for (const card of cards)
    for (let i = card.first; i < card.end; i++) {
      const name = placeIn(card, blocks[i]!);
      if (!name) continue;
      const last = places.get(name)?.at(-1);
      if (last?.card === card) last.blocks.push(i);
      else add(places, name, { card, blocks: [i] });
    }
  return many(places);
}

/** Empty where it lies too deep. */
function placeIn(card: Box, { box }: PageBlock): string {
  let place = ' ';
  let steps = 0;
  for (let at: Box | null = box; at && at !== card; at = at.parent) {
    if (++steps > MOST_STEPS) return '';
    place += `${looksOf(at)} `;
  }
  return place;
}

function isTold(place: Place, { facts, kept }: Settling): boolean {
  let words = 0;
  let left = 0;
  let blocks = 0;
  let keptCards = 0;
  for (const { blocks: same } of place) {
    let leftHere = 0;
    for (const i of same) {
      words += facts.texts[i]!.words;
      if (kept[i]) leftHere += facts.texts[i]!.words;
    }
    blocks += same.length;
    left += leftHere;
    if (leftHere) keptCards++;
  }
  return words >= blocks * LEAST_WORDS && left >= words * LEAST_KEPT && keptCards >= LEAST_KEPT_CARDS;
}

function add<T>(groups: Map<string, T[]>, key: string, one: T): void {
  const group = groups.get(key);
  if (group) group.push(one);
  else groups.set(key, [one]);
}

const many = <T>(groups: ReadonlyMap<string, T[]>): T[][] =>
  [...groups.values()].filter(({ length }) => length >= LEAST_CARDS);
