import { nameKind } from '../class-names.ts';
import type { ClutterRule } from '../clutter-rule.ts';

const PROMO_NAMES = nameKind(
  'promo promos promobox promotion promotional cta calltoaction callout-cta upsell donate donation membership appstore download-app popup modal overlay lightbox interstitial',
);
const ASKS =
  /\b(?:(?:download|get|try) (?:our|the)(?: \S+){0,4} app|listen to (?:our|the)(?: \S+){0,3} podcast|follow us on|like us on|join us on|support (?:our|us|independent)|become a (?:member|supporter|patron)|donate|free trial|start your trial|shop now|buy now|book a (?:demo|call)|get started|contact us|add us (?:as|on)|google news|whatsapp channel|telegram channel)\b|unsere app|notre application|nuestra app/;
const MOST_WORDS = 60;

/** The site's own promotion: its app, podcast, channels, membership and calls to action. */
export const promotion: ClutterRule = {
  name: 'promotion',
  reason: 'promotion',
  removes: (profile) =>
    profile.words > 0 &&
    profile.words <= MOST_WORDS &&
    profile.links > 0 &&
    (profile.names & PROMO_NAMES) !== 0 &&
    !profile.element.querySelector('h1') &&
    ASKS.test(profile.text.toLowerCase()),
  explains: (profile) =>
    (profile.names & PROMO_NAMES) !== 0 || (profile.words <= MOST_WORDS && ASKS.test(profile.text.toLowerCase())),
};
