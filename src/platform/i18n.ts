import browser from 'webextension-polyfill';
import { createTranslator } from './translate.ts';

export type { MessageKey, PluralKey } from './translate.ts';

export const { t, plural, formatNumber, formatDate } = createTranslator(
  (key, substitutions) => browser.i18n.getMessage(key, substitutions),
  browser.i18n.getUILanguage(),
);
