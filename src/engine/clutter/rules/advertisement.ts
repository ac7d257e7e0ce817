import { headingLevel } from '../../dom/heading-level.ts';
import { nameKind } from '../class-names.ts';
import type { ClutterRule } from '../clutter-rule.ts';
import type { ElementProfile } from '../element-profile.ts';

const AD_NAMES = nameKind(
  'ad ads advert adverts advertisement advertisements advertising adsbygoogle adslot adunit adbox adsense adwrapper adcontainer adinserter ' +
    'adhesion admanager adtext adlabel banner-ad dfp gpt googlead googleads doubleclick taboola outbrain revcontent mgid zergnet teads anzeige werbung ' +
    'publicidad publicite pubblicita reklama reklam annons ezoic mediavine adthrive raptive sponsored sponsor promoted',
);
const AD_LABEL =
  /^(?:advertisements?|advertising|ads?|adverts?|sponsored(?: content| by .{1,30})?|promoted(?: content)?|paid (?:content|post)|story continues below(?: advertisement)?|article continues below(?: advertisement)?|(?:article|story) continues after (?:advertisement|ad)|continue reading below|scroll to continue(?: reading)?|ads? by .{1,30}|anzeige|werbung|publicité|publicidad|pubblicità|publicidade|advertentie|reklama|reklame|annons|реклама|広告|スポンサーリンク|广告|廣告|광고|إعلان|reklam)$/;
const AD_FRAME =
  /(?:doubleclick\.net|googlesyndication|adservice|amazon-adsystem|adnxs\.com|taboola\.com|outbrain\.com|criteo\.|\/ads?\/|[?&]ad(?:id|unit)=)/i;
const LABEL_MOST_WORDS = 8;
const SPOT_MOST_WORDS = 60;

const isAdFrame = ({ element, tag }: ElementProfile): boolean =>
  tag === 'iframe' && AD_FRAME.test(element.getAttribute('src') ?? '');

/** Only ad labels, frames and pictures: nothing said. */
const isOnlyLabel = (profile: ElementProfile): boolean =>
  profile.tag !== 'code' && profile.words > 0 && profile.words <= LABEL_MOST_WORDS && AD_LABEL.test(profile.bareText);

const HEADING = 'h1, h2, h3, h4';
const saysSponsored = (link: Element): boolean => /\bsponsored\b/i.test(link.getAttribute('rel') ?? '');

/** Reviews link their headings to shops: "2. Halvern boots" is the text's all the same, and so is what it stands in. */
const hasSponsoredLinksOnly = (profile: ElementProfile): boolean => {
  if (!profile.links || profile.linkWords < profile.words * 0.5) return false;
  const { element } = profile;
  const first = element.querySelector('a[href]');
  // On most pages none is: that is told by the first.
  const isSponsored = first !== null && saysSponsored(first);
  if (!isSponsored || element.closest(HEADING) || element.querySelector(HEADING)) return false;
  return [...element.querySelectorAll('a[href]')].every(saysSponsored);
};

/** A label that stands by itself takes the box around it along: "- Advertisement -" and the slot below. */
const wrapsLabel = (profile: ElementProfile): boolean =>
  profile.words > 0 && profile.words <= LABEL_MOST_WORDS && profile.tag !== 'body' && profile.hasChild(isOnlyLabel);

/** Advertisements: their labels, slots, frames and sponsored grids. */
export const advertisement: ClutterRule = {
  name: 'advertisement',
  reason: 'advertisement',
  removes: (profile) =>
    isAdFrame(profile) ||
    isOnlyLabel(profile) ||
    wrapsLabel(profile) ||
    ((profile.names & AD_NAMES) !== 0 &&
      // A heading is named for what it says: `<h2 id="sharing-data">`, `<h3 id="gpt-partitions">`.
      !headingLevel(profile.tag) &&
      profile.words <= SPOT_MOST_WORDS &&
      profile.proseWords === 0 &&
      !profile.element.querySelector('h1')) ||
    (profile.words <= 200 && hasSponsoredLinksOnly(profile)),
  explains: ({ names }) => (names & AD_NAMES) !== 0,
};
