import { nameKind } from '../class-names.ts';
import type { ClutterRule } from '../clutter-rule.ts';
import type { ElementProfile } from '../element-profile.ts';

const NEWSLETTER_NAMES = nameKind(
  'newsletter newsletters subscribe subscription signup optin mailchimp mc4wp convertkit klaviyo mailerlite mailpoet hustle sumome paywall regwall piano inscription abonnement',
);
const ASKS =
  /\b(?:newsletter|subscribe|sign ?up|sign me up|inbox|mailing list|e-?mail (?:address|updates|alerts)|join (?:our|over|the|thousands)|get (?:our|the) (?:daily|weekly|latest|best|free))\b|abonnieren|anmelden|posteingang|abonnez|inscrivez|boîte mail|suscríb|boletín|iscriviti|assine|inscreva|nieuwsbrief|aanmelden|biuletyn|zapisz się|рассылк|подпис|メルマガ|ニュースレター|登録|订阅|訂閱|구독|اشترك|النشرة/;
const MOST_WORDS = 120;

const takesAddress = ({ element, tag, fields }: ElementProfile): boolean =>
  fields > 0 &&
  (Boolean(element.querySelector('input[type="email"], input[data-name*="email" i], input[placeholder*="mail" i]')) ||
    (tag === 'form' && Boolean(element.querySelector('input:not([type="hidden"])'))));

const says = ({ element, text, fields }: ElementProfile): boolean =>
  ASKS.test(text.toLowerCase()) ||
  (!text && fields > 0 && ASKS.test((element.querySelector('input')?.getAttribute('placeholder') ?? '').toLowerCase()));

/** "Sign up for our daily news": newsletter, subscription and account forms and boxes. */
export const newsletter: ClutterRule = {
  name: 'newsletter',
  reason: 'newsletter',
  removes: (profile) =>
    profile.words <= MOST_WORDS &&
    profile.proseWords <= 60 &&
    ((takesAddress(profile) && says(profile)) ||
      ((profile.names & NEWSLETTER_NAMES) !== 0 && says(profile) && !profile.element.querySelector('h1'))),
  explains: (profile) =>
    (profile.names & NEWSLETTER_NAMES) !== 0 || (profile.words <= MOST_WORDS && profile.links <= 3 && says(profile)),
};
