import type { Signal } from './signal.ts';

// "(NYSE: PLTR)", "(NASDAQ:NVDA)", "($PLTR)".
const TICKER =
  /^\s?\((?:(?:NYSE|NASDAQ|Nasdaq|LSE|LON|TSX|ASX|AMEX|OTC|ETR|FRA|XETRA|EPA|SWX|TYO|HKG|NSE|BSE)(?:: ?| )|\$)([A-Z0-9.]{1,6})\b/;

/** The ticker symbol that begins what follows a name, or null. */
export const tickerAfter = (after: string): string | null => TICKER.exec(after)?.[1] ?? null;

/** A ticker stands right after the name. */
export const ticker: Signal = {
  name: 'ticker',
  points: ({ mentions }, { article }) =>
    mentions.some(({ end }) => tickerAfter(article.text.slice(end, end + 24))) ? 5 : 0,
};
