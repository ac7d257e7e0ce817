import { type ClutterRule, hasAny, words } from '../clutter-rule.ts';

const CONSENT_TOKENS = words(
  'cookie cookies cookiebar cookienotice consent gdpr ccpa cmp onetrust cookiebot cookieyes didomi quantcast usercentrics cookielaw cookieconsent',
);
const CONSENT_WORDS = /cookie|consent|datenschutz|privacy|クッキー|隐私|個人資訊|ملفات تعريف/i;

/** Cookie and consent bars. */
export const cookieNotice: ClutterRule = {
  name: 'cookie-notice',
  reason: 'cookie-notice',
  removes: ({ tokens, words: count, element, text }) =>
    hasAny(tokens, CONSENT_TOKENS) &&
    count < 400 &&
    CONSENT_WORDS.test(text) &&
    !element.querySelector('h1, article, main'),
  explains: ({ tokens }) => hasAny(tokens, CONSENT_TOKENS),
};
