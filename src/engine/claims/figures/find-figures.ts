import type { ClaimFigure, FigureKind } from '../../article.ts';
import { OPENERS } from '../../companies/names/common-capitals.ts';
import { LOWER, UPPER, WORD } from '../letters.ts';
import { changeAround } from './change.ts';
import { evenRanges } from './ranges.ts';
import { readNumber } from './read-number.ts';
import { CURRENCIES, LENGTHS, SCALES, UNITS } from './units.ts';

const CURRENCY_BEFORE =
  '(?:US|AU|CA|NZ|HK|S|A|C|R)?\\$|[€£¥₹₩₽₺฿]|(?:USD|EUR|GBP|CHF|JPY|CNY|INR|CAD|AUD|SEK|NOK|DKK|Rs\\.?)\\s?';
const NUMBER = '\\d+(?:[.,’\\u00a0\\u202f]\\d{3}(?!\\d))*(?:[.,]\\d+)?';
const SCALE_WORDS = Object.keys(SCALES)
  .sort((a, b) => b.length - a.length)
  .join('|');
const UNIT_WORDS = Object.keys(UNITS)
  .sort((a, b) => b.length - a.length)
  .map((unit) => unit.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'))
  .join('|');
const FIGURE = new RegExp(
  `(?<![${WORD}.,_/#-]|[${WORD}][-‑]|\\d:)([-−+±]?)(${CURRENCY_BEFORE})?(${NUMBER})(?:[ \\u00a0\\u202f\\u2011-]?(${SCALE_WORDS})(?![${WORD}])(?:\\.(?= (?:${UNIT_WORDS})(?![${WORD}])))?)?(?:(?:[ \\u00a0\\u202f\\u2011-]?| d['’]| de )(${UNIT_WORDS})(?![${WORD}]))?`,
  'g',
);
const YEAR = /^(?:1[5-9]|20)\d\d$/;
/** A number after these counts pages, not things: "Chapter 3", "#4", "iPhone 15". */
const NUMBERED_THING =
  /(?:^|[\s(])(?:step|chapter|section|part|figure|table|page|tip|day|week|level|version|volume|no|number|rule|episode|season|grade|phase|tier|item|method|option|round|form|article|top|windows|type|usdot|isbn|id|sku)\.?:?\s?$|#\s?$/i;
const NAME_BEFORE = new RegExp(
  `(?:(?:^|[^.!?…:]\\s)(?=[${UPPER}])|(?:^|\\s)(?=[${LOWER}]{1,2}[${UPPER}]))([${WORD}&’'-]+)\\s$`,
);
/** "Nearly 70 trucks", "Spending 6 hours": words that begin a sentence and name nothing. */
const COUNTS_AFTER = /^(?:nearly|roughly|approximately|almost|barely|exactly|fully|circa|ca|plus|.{2,}(?:ing|ed|ly))$/i;
/** "$10-$20", "3-4 million": the hyphen of a range, not of "555-1234" or "2024-05". */
const RANGE = new RegExp(
  `(\\d)-(?=[$€£¥₹]|\\d{1,3}(?:[.,]\\d+)?(?:[ \\u00a0-]?(?:${SCALE_WORDS}|${UNIT_WORDS})(?![${WORD}])|%))`,
  'g',
);
/** "$3-5": with the sign of the money in front, no number to call. */
const MONEY_RANGE = /(?<=[$€£¥₹]\d[\d.,]{0,9})-(?=\d)/g;
/** "20 to 30 miles" is counted, whatever word stands before it. */
const GOES_ON_AS_RANGE = /^(?: to |\s?[–-]\s?)\d/;
/** The year before the end of "1820–30". */
const YEARS_END = /(?:1[5-9]|20)\d\d[–-]$/;
/** "2570 BC": a year. */
const OF_AN_ERA = /^ (?:BCE?|AD|CE|v\. ?Chr|n\. ?Chr|av\. J)(?![\p{L}])/u;
/** "3 times a week" says how often, "3 times as many" how much. */
const HOW_OFTEN = /^ (?:per|an?|each|every|daily|weekly|monthly|yearly|annually)(?![\p{L}])/u;
/** "3.2m viewers": what is counted by the million. */
const COUNTED = /^ (?:more |new )?[a-z]{3,}s\b/;
const LETTER_AFTER = new RegExp(`^(?:[:/\\]@]|[-‑]?(?!\\d)[${WORD}]|-\\d{4})`);

/** The figures of a text: money, shares, amounts with their unit; not years, list numbers or model names. */
export function findFigures(text: string, offset = 0, lang = 'en'): ClaimFigure[] {
  const figures: ClaimFigure[] = [];
  const factors: number[] = [];
  // Most sentences have none, and the expression is long.
  if (!/\d/.test(text)) return figures;
  // Of the same length, so that places stay.
  for (const match of text.replace(RANGE, '$1–').replace(MONEY_RANGE, '–').matchAll(FIGURE)) {
    const [written, sign = '', currencyBefore, number = '', scale, unitWritten] = match;
    const before = text.slice(Math.max(0, match.index - 24), match.index);
    const rest = text.slice(match.index + written.length, match.index + written.length + 24);
    const after = rest.slice(0, 5);
    const bare = !currencyBefore && !scale && !unitWritten;
    if (bare && (YEAR.test(number) || NUMBERED_THING.test(before))) continue;
    if (
      bare &&
      (/^(?:\.\d| \d\/\d)/.test(rest) || OF_AN_ERA.test(rest) || (YEARS_END.test(before) && number.length === 2))
    )
      continue;
    if (scale === 'K' && !currencyBefore && /^[2458]K$/.test(written)) continue;
    if (bare && !number.includes(',') && endsWithName(before) && !GOES_ON_AS_RANGE.test(rest)) continue;
    // "5G", "3D", "1st", "[3]", "10:30", "24/7", "555-1234", "15-inch" without a known unit.
    if (bare && LETTER_AFTER.test(after)) continue;
    if (bare && /^\d{1,2}$/.test(number) && isDate(before, rest.slice(0, 14))) continue;
    const worth = readNumber(number, lang);
    const length =
      scale && !currencyBefore && !unitWritten && (scale === 'mm' || !COUNTED.test(rest)) ? LENGTHS[scale] : undefined;
    // "2700K" is the colour of a lamp.
    const isKelvin = scale === 'K' && !currencyBefore && (worth ?? 0) >= 1000;
    const factor = scale && !length && !isKelvin ? (SCALES[scale] ?? 1) : 1;
    const signed = sign === '-' || sign === '−' ? -1 : 1;
    const currency = currencyBefore ? (CURRENCIES[currencyBefore.trim()] ?? currencyBefore.trim()) : null;
    const isHowOften = unitWritten === 'times' && HOW_OFTEN.test(rest);
    const unit = isHowOften ? null : unitWritten ? (UNITS[unitWritten] ?? null) : (length ?? (isKelvin ? 'K' : null));
    factors.push(factor);
    figures.push({
      start: offset + match.index,
      end: offset + match.index + written.length,
      text: written,
      kind: kindOf(currency ?? unit),
      value: worth === null ? null : signed * Number((worth * factor).toPrecision(12)),
      unit: currency ?? unit,
      date: null,
      change: changeAround(text, match.index, match.index + written.length),
    });
  }
  return evenRanges(figures, factors, text, offset);
}

/** Whether a text ends with a name that a number goes on: "Django 6", "iPhone 15". */
function endsWithName(before: string): boolean {
  const word = NAME_BEFORE.exec(before)?.[1];
  return word !== undefined && !OPENERS.has(word.toLowerCase()) && !COUNTS_AFTER.test(word);
}

const kindOf = (unit: string | null): FigureKind => {
  if (unit === '%' || unit === 'pp' || unit === 'bp') return 'percent';
  return unit !== null && /^[A-Z]{3}$/.test(unit) ? 'money' : 'amount';
};

const MONTH =
  '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|januar|februar|märz|mai|juni|juli|okt|dez|janv|févr|mars|avril|juin|juil|août|enero|febrero|abril|mayo|junio|agosto)';
const MONTH_BEFORE = new RegExp(`${MONTH}[a-zé]{0,7}\\.?\\s$`, 'i');
const MONTH_AFTER = new RegExp(`^\\.?\\s${MONTH}`, 'i');

const isDate = (before: string, after: string): boolean => MONTH_BEFORE.test(before) || MONTH_AFTER.test(after);
