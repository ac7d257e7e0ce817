import { COMMON_CAPITALS, OPENERS } from '../names/common-capitals.ts';
import { FIRST_NAMES } from '../names/first-names.ts';
import { PLACES } from '../names/places.ts';
import { TRADE_WORDS } from '../names/trade-words.ts';
import { BELONGINGS, DEEDS, KINDS_OF_FIRM, LINKS } from '../signals/firm-words.ts';
import { HONORIFICS, ORGANISATION_WORDS } from '../signals/other-words.ts';

let classes: Map<string, number> | undefined;

/** In this order; a word of two lists belongs to the first. */
const LISTS: readonly ReadonlySet<string>[] = [
  KINDS_OF_FIRM,
  DEEDS,
  BELONGINGS,
  LINKS,
  ORGANISATION_WORDS,
  HONORIFICS,
  PLACES,
  FIRST_NAMES,
  OPENERS,
  COMMON_CAPITALS,
  TRADE_WORDS,
];

/** Which of our short lists a word in lower case stands on, from 1; 0 for none. */
export function wordClass(lower: string): number {
  if (!classes) {
    classes = new Map();
    for (const [i, list] of LISTS.entries()) for (const word of list) if (!classes.has(word)) classes.set(word, i + 1);
  }
  return classes.get(lower) ?? 0;
}
