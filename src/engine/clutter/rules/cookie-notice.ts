import { nameKind } from '../class-names.ts';
import type { ClutterRule } from '../clutter-rule.ts';

const CONSENT_NAMES = nameKind(
  'cookie cookies cookiebar cookienotice consent gdpr ccpa cmp onetrust cookiebot cookieyes didomi quantcast usercentrics cookielaw cookieconsent',
);
const CONSENT_WORDS = /cookie|consent|datenschutz|privacy|クッキー|隐私|個人資訊|ملفات تعريف/i;

/** Cookie and consent bars. */
export const cookieNotice: ClutterRule = {
  name: 'cookie-notice',
  reason: 'cookie-notice',
  removes: (profile) =>
    (profile.names & CONSENT_NAMES) !== 0 &&
    profile.words < 400 &&
    CONSENT_WORDS.test(profile.text) &&
    !profile.element.querySelector('h1, article, main'),
  explains: ({ names }) => (names & CONSENT_NAMES) !== 0,
};
