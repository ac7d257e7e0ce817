import type { ClaimFigure } from '../../article.ts';
import { monthNamed } from '../../metadata/month-names.ts';
import { WORD } from '../letters.ts';

const LETTERS = `(?!\\d)[${WORD}]{3,13}`;
const YEAR = '(?:1[5-9]|20)\\d\\d';
const NOT_IN_NUMBER = `(?<![${WORD}.,/$€£¥-])`;
const ENDS = `(?![${WORD}%]|[.,]\\d|-[${WORD}])`;

/** Months that are other words in small letters: "may", "march", "out". */
const OTHER_WORDS = new Set('may march mar set out ago gen mag ene dic dec mei des'.split(' '));

interface Found {
  day?: string | undefined;
  month?: string | undefined;
  year?: string | undefined;
  quarter?: string | undefined;
}

/** Ways of writing a date, the fuller ones first: "5 March 2024", "March 5, 2024", "March 2024", "Q2 2024", "2024". */
const WAYS: readonly RegExp[] = [
  `(?<year>${YEAR})-(?<month>[01]\\d)-(?<day>[0-3]\\d)`,
  `(?<day>[0-3]?\\d)(?:st|nd|rd|th|er|º|ª|\\.)?(?: of| de| d['’])? ?(?<month>${LETTERS})\\.?(?:,? (?:de |del )?(?<year>${YEAR}))?`,
  `(?<month>${LETTERS})\\.? (?<day>[0-3]?\\d)(?:st|nd|rd|th)?(?:,? (?<year>${YEAR}))?`,
  `(?<month>${LETTERS})\\.?,?(?: of| de)? (?<year>${YEAR})`,
  `Q(?<quarter>[1-4])(?: of)? (?<year>${YEAR})`,
  `(?<year>${YEAR})`,
].map((way) => new RegExp(`${NOT_IN_NUMBER}${way}${ENDS}`, 'g'));

/** The dates of a text, in its order; none overlaps another. */
export function findDates(text: string, offset = 0): ClaimFigure[] {
  const dates: ClaimFigure[] = [];
  for (const way of WAYS) {
    for (const match of text.matchAll(way)) {
      const start = offset + match.index;
      const end = start + match[0].length;
      const date = isoOf(match.groups ?? {});
      if (date === null || dates.some((known) => known.start < end && known.end > start)) continue;
      dates.push({ start, end, text: match[0], kind: 'date', value: null, unit: null, date, change: null });
    }
  }
  return dates.sort((a, b) => a.start - b.start);
}

/** As much of an ISO date as is said, or null where the month is none. */
function isoOf({ day, month, year, quarter }: Found): string | null {
  if (quarter) return `${year}-Q${quarter}`;
  if (!month) return year ?? null;
  if (OTHER_WORDS.has(month)) return null;
  const number = /^\d/.test(month) ? Number(month) : monthNamed(month);
  if (!number || number > 12) return null;
  const parts = [year ?? '-', String(number).padStart(2, '0')];
  if (day) {
    if (Number(day) < 1 || Number(day) > 31) return null;
    parts.push(day.padStart(2, '0'));
  }
  return parts.join('-');
}
