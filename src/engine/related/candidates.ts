import { countUnspaced, wordsOf } from '../characters.ts';
import { type Card, cardOf } from './link-cards.ts';
import { IN } from './link-places.ts';
import type { LinkOnPage, LinksOnPage } from './links-on-page.ts';

/** One page that the page links to, however often. */
export interface Candidate extends Card {
  /** The link that tells the most of it. */
  link: LinkOnPage;
  same: readonly LinkOnPage[];
  title: string;
  titleWords: number;
  /** Of its title, how many words stand in its address, 0 to 1. */
  inSlug: number;
}

export const wordsIn = (title: string): number => wordsOf(title).length + Math.floor(countUnspaced(title) / 3);

const MENU = IN.nav | IN.footer | IN.header;

/**
 * All pages that links lead to which are not refused outright, in page order.
 *
 * @param inText words of the links in the article's text, by the keys of their addresses
 */
export function candidatesOf({ links, profiles }: LinksOnPage, inText: ReadonlyMap<string, string>): Candidate[] {
  const byKey = new Map<string, LinkOnPage[]>();
  for (const link of links) {
    const same = byKey.get(link.address.key);
    if (same) same.push(link);
    else byKey.set(link.address.key, [link]);
  }
  const found: Candidate[] = [];
  for (const same of byKey.values()) {
    // A page that is paid for once is paid for.
    if (same.some(({ refusal }) => refusal === 'sponsored' || refusal === 'advertisement')) continue;
    const free = same.filter(({ refusal }) => !refusal);
    if (!free.length) continue;
    const ownWords = inText.get(same[0]!.address.key);
    const link =
      (ownWords !== undefined && free.find(({ profile }) => profile.text === ownWords)) ||
      free.reduce((best, next) => (tellsOf(next) > tellsOf(best) ? next : best));
    const { title } = link;
    const words = wordsOf(title.toLowerCase());
    let inSlug = 0;
    for (const word of words) if (link.address.slug.has(word)) inSlug++;
    found.push({
      ...cardOf(link, same, profiles),
      link,
      same,
      title,
      titleWords: wordsIn(title),
      inSlug: words.length ? inSlug / words.length : 0,
    });
  }
  return found;
}

/** A headline of more words is a teaser. */
const HEADLINE_MOST_WORDS = 20;

/** A link in a menu tells less than one with a label, and a picture or a teaser less than a headline. */
function tellsOf({ place, label, labelKind, title, profile }: LinkOnPage): number {
  const isMenu = place.within & MENU ? 0 : 40;
  const words = wordsIn(title);
  return (
    isMenu + (labelKind ? 30 : label ? 10 : 0) + (words > HEADLINE_MOST_WORDS ? 3 : words) + (profile.words ? 15 : 0)
  );
}
