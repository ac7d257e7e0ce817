import { nameKind } from '../class-names.ts';
import type { ClutterRule } from '../clutter-rule.ts';
import type { ElementProfile } from '../element-profile.ts';
import { promoLabelOf } from '../promo-label.ts';

const RELATED_NAMES = nameKind(
  'related recommended recommendation recommendations recirculation recirc jp-relatedposts yarpp readnext upnext morestories popular trending latest mostread mustread crp',
);
const MOST_WORDS = 600;
/** A related block is cards of a title and perhaps a teaser: prose between its links gives an article away. */
const MOST_PROSE_SHARE = 0.35;

/** The block's own heading, if it is one of the known ways to offer more reading: "You might also like". */
export function offersMoreReading({ title }: ElementProfile): boolean {
  const text = title?.text ?? '';
  if (!text || text.length > 70) return false;
  const label = promoLabelOf(text);
  // "Latest results show …" is a headline, "Latest news" a label: little may follow the known words.
  return label !== null && text.slice(label.end).split(/\s+/).filter(Boolean).length <= 4;
}

const isMostlyLinks = (profile: ElementProfile): boolean =>
  profile.links >= 2 && profile.linkWords >= (profile.words - profile.linkWords) * 0.6;

/** "You might also like", "Latest news", "Must read", "More from this author": a headed block of links. */
export const relatedBlock: ClutterRule = {
  name: 'related-block',
  reason: 'related',
  removes: (profile) =>
    profile.words <= MOST_WORDS &&
    profile.links >= 2 &&
    profile.proseWords <= profile.words * MOST_PROSE_SHARE &&
    isMostlyLinks(profile) &&
    (((profile.names & RELATED_NAMES) !== 0 && profile.words <= 200) || offersMoreReading(profile)),
  explains: (profile) => profile.links >= 1 && ((profile.names & RELATED_NAMES) !== 0 || offersMoreReading(profile)),
};
