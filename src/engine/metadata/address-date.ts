import { monthNamed } from './month-names.ts';

/** `/2025/03/14/story`, `/2025-03-14-story`, `/20250314/story` */
const NUMBERS = /\/(20\d{2})[/-]?([01]\d)[/-]?([0-3]\d)(?=[/-]|$)/;
/** `/2025/march/14/story`, `/2025/mar/3/story` */
const WORDS = /\/(20\d{2})\/([a-z]{3,9})\/([0-3]?\d)(?=[/-]|$)/i;

/** The day that an address names, `YYYY-MM-DD`, as a list of one or none. */
export function dateInAddress(url: string): string[] {
  const match = NUMBERS.exec(url);
  if (match) return [`${match[1]}-${match[2]}-${match[3]}`];
  const [, year, name, day] = WORDS.exec(url) ?? [];
  const month = name && monthNamed(name);
  return month ? [`${year}-${String(month).padStart(2, '0')}-${day!.padStart(2, '0')}`] : [];
}
