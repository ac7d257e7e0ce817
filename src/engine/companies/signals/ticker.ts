import type { Signal } from './signal.ts';

/** "(NYSE: PLTR)", "(NASDAQ:NVDA)", "(PLTR)" or "$PLTR" right after the name. */
const TICKER =
  /^\s?\((?:(?:NYSE|NASDAQ|Nasdaq|LSE|TSX|ASX|AMEX|OTC|ETR|FRA|XETRA|EPA|SWX|TYO|HKG)[: ]\s?[A-Z0-9.]{1,6}|\$[A-Z]{1,5})\b/;

export const ticker: Signal = {
  name: 'ticker',
  points: ({ mentions }, { article }) =>
    mentions.some(({ end }) => TICKER.test(article.text.slice(end, end + 24))) ? 5 : 0,
};
