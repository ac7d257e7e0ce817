import { headingLevel } from '../../dom/heading-level.ts';
import type { ClutterRule } from '../clutter-rule.ts';
import type { ElementProfile } from '../element-profile.ts';
import { promoLabelOf } from '../promo-label.ts';

const MOST_WORDS = 45;
const INSERT_TAGS = new Set([
  'p',
  'div',
  'aside',
  'section',
  'blockquote',
  'ul',
  'ol',
  'li',
  'figure',
  'strong',
  'em',
  'b',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'span',
]);

/** Almost all that is said, besides the words of introduction, is links. */
function saysOnlyLinks(profile: ElementProfile, label: string): boolean {
  const plain = profile.words - profile.linkWords;
  const labelWords = label.split(/\s+/).filter(Boolean).length;
  return profile.links > 0 && plain <= labelWords + 2 && leadsElsewhere(profile);
}

/** A heading that links to its own place ("More on sails #") introduces its section. */
const leadsElsewhere = ({ tag, element }: ElementProfile): boolean =>
  !headingLevel(tag) || element.querySelector('a[href]:not([href^="#"])') !== null;

/** "See also: …", "Read more …" between the paragraphs: a short block of links introduced by known words. */
export const seeAlso: ClutterRule = {
  name: 'see-also',
  reason: 'see-also',
  removes: (profile) => {
    if (
      !INSERT_TAGS.has(profile.tag) ||
      profile.words > MOST_WORDS ||
      profile.words < 2 ||
      profile.links === 0 ||
      profile.links > 6
    )
      return false;
    const text = profile.text;
    const label = promoLabelOf(text);
    if (
      !label ||
      (label.kind !== 'see-also' && label.kind !== 'related' && label.kind !== 'series' && label.kind !== 'popular')
    )
      return false;
    // A sentence that only begins alike ("Related parties must file …") goes on outside its links.
    return saysOnlyLinks(profile, text.slice(0, label.end));
  },
};
