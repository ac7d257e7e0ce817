import { monthNamed, unaccented } from './month-names.ts';

export interface DateContext {
  /** Milliseconds since 1970. A date more than two days after it (time zones, clocks) is refused. */
  now: number;
  /** BCP 47 language of the page: tells `3/4/2025` in the United States from the rest of the world. */
  lang?: string;
  /** A day that the page is sure of, `YYYY-MM-DD`: it tells which of two readings of `3/4/2025` is meant. */
  known?: string | undefined;
  /** The earliest year that makes sense here; 1600 if not said. */
  earliest?: number;
}

const TWO_DAYS = 2 * 86_400_000;
const pad = (number: number, length = 2): string => String(number).padStart(length, '0');

/** `YYYY-MM-DD` if there is such a day and it is neither absurd nor still to come; else empty. */
function dayOf(year: number, month: number, day: number, context: DateContext): string {
  const time = Date.UTC(year, month - 1, day);
  const exists = new Date(time).getUTCMonth() === month - 1 && day >= 1 && month >= 1 && month <= 12;
  if (!exists || year < (context.earliest ?? 1600) || time > context.now + TWO_DAYS) return '';
  // The zero of Unix clocks: an empty field, not a day.
  if (year === 1970 && month === 1 && day === 1) return '';
  return `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
}

/** The time of day as ISO 8601 writes it, with `offset` as given (`Z`, `+02:00`, or nothing); empty if it is none. */
function timeOf(
  hour: string | undefined,
  minute: string | undefined,
  second: string | undefined,
  offset: string,
): string {
  if (hour === undefined || minute === undefined) return '';
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second ?? 0) > 59) return '';
  const sign = /^([+-])(\d{2}):?(\d{2})?$/.exec(offset);
  const zone = sign ? `${sign[1]}${sign[2]}:${sign[3] ?? '00'}` : /^(?:z|utc|gmt)$/i.test(offset) ? 'Z' : '';
  return `T${pad(Number(hour))}:${minute}:${pad(Number(second ?? 0))}${zone}`;
}

interface Pattern {
  example: string;
  pattern: RegExp;
  read(match: RegExpExecArray, context: DateContext): string;
}

const OFFSET = String.raw`(z\b|utc\b|gmt\b|[+-]\d{2}:?(?:\d{2})?(?!\d))?`;
const CLOCK = String.raw`(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?\s*${OFFSET}`;
/** A word; whether it is a month's name is looked up. */
const MONTH = String.raw`([a-z\u0370-\u03ff\u0400-\u04ff]{3,14})\.?`;
const YEAR = String.raw`((?:1[6-9]|20)\d{2})(?!\d)`;

/** Day before month, except where the United States' habit is known or the numbers leave no choice. */
function numericDay(first: number, second: number, year: number, separator: string, context: DateContext): string {
  const american = separator === '/' && /^en(?:-(?:us|ph|fm))?$/i.test(context.lang ?? 'en');
  const [day, month] = american ? [second, first] : [first, second];
  const otherWay = dayOf(year, day, month, context);
  if (otherWay && otherWay === context.known) return otherWay;
  return dayOf(year, month, day, context) || (month > 12 ? otherWay : '');
}

/** Every way of writing a day that is read. All are tried; the one that starts first in the text wins. */
const PATTERNS: Pattern[] = [
  {
    example: '2025-03-14T09:30:00+01:00',
    pattern: new RegExp(String.raw`(?<!\d)(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)(?:(?:t|\s+)${CLOCK})?`),
    read: (m, context) => withTime(dayOf(+m[1]!, +m[2]!, +m[3]!, context), timeOf(m[4], m[5], m[6], m[7] ?? '')),
  },
  {
    example: '2025年3月14日, 2025. 3. 14., 2025/03/14, 2025년 3월 14일',
    pattern: new RegExp(
      String.raw`(?<!\d)${YEAR}\s*[年년./]\s*(\d{1,2})\s*[月월./]\s*(\d{1,2})(?!\d)`.normalize('NFC'),
    ),
    read: (m, context) => dayOf(+m[1]!, +m[2]!, +m[3]!, context),
  },
  {
    example: 'Fri, 14 Mar 2025 09:30:00 GMT, 14. März 2025, 14 de marzo de 2025, 14th of March, 2025',
    pattern: new RegExp(
      String.raw`(?<!\d)(\d{1,2})\s*(?:st|nd|rd|th|er|º|ª|\.)?[\s-]+(?:of\s+|de\s+|d')?${MONTH},?[\s-]+(?:de\s+|del\s+)?${YEAR}(?:\s+${CLOCK})?`,
    ),
    read: (m, context) =>
      withTime(dayOf(+m[3]!, monthNamed(m[2]!) ?? 0, +m[1]!, context), m[7] ? timeOf(m[4], m[5], m[6], m[7]) : ''),
  },
  {
    example: 'March 14, 2025; Mar. 14th 2025',
    pattern: new RegExp(
      String.raw`(?<![a-z\u0370-\u04ff\d])${MONTH}\s*(\d{1,2})(?!\d)\s*(?:st|nd|rd|th)?[\s,.]+${YEAR}`,
    ),
    read: (m, context) => dayOf(+m[3]!, monthNamed(m[1]!) ?? 0, +m[2]!, context),
  },
  {
    example: '2025. március 14.; 2025 Mar 14',
    pattern: new RegExp(String.raw`(?<!\d)${YEAR}[.,]?\s+${MONTH}\s+(\d{1,2})(?!\d)`),
    read: (m, context) => dayOf(+m[1]!, monthNamed(m[2]!) ?? 0, +m[3]!, context),
  },
  {
    example: '14.3.2025, 14/03/2025, 3/14/2025, 14-03-2025',
    pattern: /(?<![\d.,/])(\d{1,2})([./-])\s?(\d{1,2})\2\s?((?:19|20)\d{2})(?![\d/]|\.\d)/,
    read: (m, context) => numericDay(+m[1]!, +m[3]!, +m[4]!, m[2]!, context),
  },
  {
    example: '20250314',
    pattern: /^((?:19|20)\d{2})(\d{2})(\d{2})$/,
    read: (m, context) => dayOf(+m[1]!, +m[2]!, +m[3]!, context),
  },
  {
    example: '1741944600 and 1741944600000, as clocks count',
    pattern: /^(\d{10})(\d{3})?$/,
    read: (m, context) => {
      const date = new Date(Number(m[1]) * 1000);
      const day = dayOf(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate(), context);
      return withTime(day, date.toISOString().slice(10, 19).concat('Z'));
    },
  },
];

const withTime = (day: string, time: string): string => day && day + time;

const SEARCHES = PATTERNS.map(({ pattern, read }) => ({ search: new RegExp(pattern.source, 'g'), read }));

/** Of every script whose digits are read. */
const DIGIT = /[\d\u0660-\u0669\u06f0-\u06f9\uff10-\uff19]/;
/** Look-alikes passed over, at most, for each way of writing. */
const MOST_TRIES = 12;

export interface FoundDate {
  /** ISO 8601: a day, or a day and a time with its offset as given. */
  iso: string;
  /** Where it begins in the text, near enough: accents may shift it. */
  index: number;
  length: number;
}

/** The first date that is written out in the text with day, month and year; null if there is none. Never throws. */
export function findDate(text: string, context: DateContext): FoundDate | null {
  if (!DIGIT.test(text)) return null;
  // Arabic and fullwidth digits are digits too.
  const plain = unaccented(text.slice(0, 500))
    .normalize('NFKC')
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 15))
    .trim();
  let best: FoundDate | null = null;
  for (const { search, read } of SEARCHES) {
    search.lastIndex = 0;
    for (let tries = 0; tries < MOST_TRIES; tries++) {
      const match = search.exec(plain);
      if (!match || (best && match.index >= best.index)) break;
      const iso = read(match, context);
      if (iso) best = { iso, index: match.index, length: match[0].length };
      // "14 ships 2025, 3 March 2025": what looked like a date may hide the next one.
      search.lastIndex = match.index + 1;
    }
  }
  return best;
}

/** The text with a bar in place of each of its dates, up to five. */
export function withoutDates(text: string, context: DateContext): string {
  let rest = text;
  for (let count = 0; count < 5; count++) {
    const found = findDate(rest, context);
    if (!found) break;
    rest = `${rest.slice(0, found.index)} | ${rest.slice(found.index + found.length)}`;
  }
  return rest;
}
