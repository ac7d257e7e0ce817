import type { ClaimFigure } from '../article.ts';
import { CURRENCIES, SCALES, UNITS } from './units.ts';

const CURRENCY_BEFORE =
  '(?:US|AU|CA|NZ|HK|S|A|C|R)?\\$|[€£¥₹₩₽₺฿]|(?:USD|EUR|GBP|CHF|JPY|CNY|INR|CAD|AUD|SEK|NOK|DKK|Rs\\.?)\\s?';
const NUMBER = '\\d+(?:[.,’\\u00a0\\u202f]\\d{3}(?!\\d))*(?:[.,]\\d+)?';
const SCALE_WORDS = Object.keys(SCALES).join('|');
const UNIT_WORDS = Object.keys(UNITS)
  .sort((a, b) => b.length - a.length)
  .map((unit) => unit.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'))
  .join('|');
const FIGURE = new RegExp(
  `(?<![\\p{L}\\p{N}.,_/#-]|\\p{L}-)([-−+±]?)(${CURRENCY_BEFORE})?(${NUMBER})(?:[ \\u00a0-]?(${SCALE_WORDS})(?![\\p{L}\\p{N}]))?(?:[ \\u00a0-]?(${UNIT_WORDS})(?![\\p{L}\\p{N}]))?`,
  'gu',
);
const YEAR = /^(?:1[5-9]|20)\d\d$/;
/** A number after these counts pages, not things: "Chapter 3", "#4", "iPhone 15". */
const NUMBERED_THING =
  /(?:^|[\s(])(?:step|chapter|section|part|figure|table|page|tip|day|week|level|version|volume|no|number|rule|episode|season|grade|phase|tier|item|method|option|round|form|article|top|windows|type)\.?\s?$/i;
const NAME_BEFORE = /(?:(?:^|[^.!?…:]\s)\p{Lu}|(?:^|\s)\p{Ll}{1,2}\p{Lu})[\p{L}\p{N}&’'-]*\s$/u;

/** Reads a written number by the custom of the language: "1.234,5" is 1234.5 in German. */
export function readNumber(written: string, lang: string): number | null {
  const comma = /^(?:de|fr|es|it|pt|nl|da|sv|nb|no|nn|fi|pl|cs|sk|ru|uk|tr|el|hu|ro|bg|hr|sl|id|vi)\b/i.test(lang);
  const lastMark = /[.,](\d+)$/.exec(written);
  const marks = written.match(/[.,]/g) ?? [];
  const last = lastMark?.[0][0];
  let decimal = last;
  if (last && lastMark[1]?.length === 3) {
    const repeated = marks.filter((mark) => mark === last).length > 1;
    const isThousands = repeated || (marks.length === 1 && last === (comma ? '.' : ','));
    if (isThousands) decimal = undefined;
  }
  let plain = written.replace(/[’\u00a0\u202f]/g, '');
  plain = decimal
    ? plain.replaceAll(decimal === '.' ? ',' : '.', '').replace(decimal, '.')
    : plain.replace(/[.,]/g, '');
  const value = Number(plain);
  return Number.isFinite(value) ? value : null;
}

/** The figures of a text: money, shares, amounts with their unit; not years, list numbers or model names. */
export function findFigures(text: string, offset = 0, lang = 'en'): ClaimFigure[] {
  const figures: ClaimFigure[] = [];
  for (const match of text.matchAll(FIGURE)) {
    const [written, sign = '', currencyBefore, number = '', scale, unitWritten] = match;
    const before = text.slice(Math.max(0, match.index - 24), match.index);
    const after = text.slice(match.index + written.length, match.index + written.length + 2);
    const bare = !currencyBefore && !scale && !unitWritten;
    if (bare && (YEAR.test(number) || NUMBERED_THING.test(before))) continue;
    if (bare && !/[.,]/.test(number) && NAME_BEFORE.test(before)) continue;
    // "5G", "3D", "1st", "[3]", "10:30", "24/7", "15-inch" without a known unit.
    if (bare && (/^[\p{L}:/\]]/u.test(after) || /^-\p{L}/u.test(after))) continue;
    if (
      bare &&
      /^\d{1,2}$/.test(number) &&
      isDate(before, text.slice(match.index + written.length, match.index + written.length + 14))
    )
      continue;
    const worth = readNumber(number, lang);
    const factor = scale ? (SCALES[scale] ?? 1) : 1;
    const signed = sign === '-' || sign === '−' ? -1 : 1;
    const currency = currencyBefore ? (CURRENCIES[currencyBefore.trim()] ?? currencyBefore.trim()) : null;
    const unit = unitWritten ? (UNITS[unitWritten] ?? null) : null;
    figures.push({
      start: offset + match.index,
      end: offset + match.index + written.length,
      text: written,
      value: worth === null ? null : signed * Number((worth * factor).toPrecision(12)),
      unit: currency ?? unit,
    });
  }
  return figures;
}

const MONTH =
  '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|januar|februar|märz|mai|juni|juli|okt|dez|janv|févr|mars|avril|juin|juil|août|enero|febrero|abril|mayo|junio|agosto)';
const MONTH_BEFORE = new RegExp(`${MONTH}[a-zé]{0,7}\\.?\\s$`, 'i');
const MONTH_AFTER = new RegExp(`^\\.?\\s${MONTH}`, 'i');

const isDate = (before: string, after: string): boolean => MONTH_BEFORE.test(before) || MONTH_AFTER.test(after);
