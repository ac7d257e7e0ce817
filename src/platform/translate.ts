import type english from '../../public/_locales/en/messages.json';

export type MessageKey = keyof typeof english;

/** Keys that come in plural forms: `mentions` for `mentions_one` and `mentions_other`. */
export type PluralKey = MessageKey extends infer Key ? (Key extends `${infer Base}_other` ? Base : never) : never;

export interface Translator {
  /** A text of the interface. Numbers and dates in it come formatted. */
  t(key: MessageKey, ...substitutions: string[]): string;
  /** The form for a count; the formatted count is its first substitution. */
  plural(key: PluralKey, count: number, ...substitutions: string[]): string;
  formatNumber(value: number): string;
  /** ISO 8601 date or date and time, in long words; empty where it cannot be read. */
  formatDate(iso: string): string;
}

/** `getMessage` is the browser's; `language` is the interface's, for plural rules, numbers and dates. */
export function createTranslator(
  getMessage: (key: string, substitutions?: string[]) => string,
  language: string,
): Translator {
  const t: Translator['t'] = (key, ...substitutions) => getMessage(key, substitutions);
  const numbers = new Intl.NumberFormat(language);
  // The plural rules must be those of the language the messages are in, not of the browser's.
  const rules = new Intl.PluralRules(getMessage('localeCode') || language);
  return {
    t,
    plural(key, count, ...substitutions) {
      const form = `${key}_${rules.select(count)}`;
      const args = [numbers.format(count), ...substitutions];
      return getMessage(form, args) || getMessage(`${key}_other`, args);
    },
    formatNumber: (value) => numbers.format(value),
    formatDate(iso) {
      const date = new Date(iso);
      if (Number.isNaN(date.getTime())) return '';
      // A date without a time is a day of the calendar, not a moment: UTC keeps it from becoming the day before.
      const timeZone = /^\d{4}-\d{2}-\d{2}$/.test(iso) ? 'UTC' : undefined;
      return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone }).format(date);
    },
  };
}
