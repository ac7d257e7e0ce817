import { PAGE_WORDS } from './page-names.ts';

/** What stands between the two numbers of "Page 2 of 5". */
const OF = [
  'of',
  'von',
  'de',
  'di',
  'do',
  'van',
  'sur',
  'av',
  'af',
  'z',
  'ze',
  'din',
  'dari',
  'из',
  'з',
  'από',
  'من',
  'از',
  'מתוך',
  '/',
  '／',
  '∕',
];
const WORDS = PAGE_WORDS.join('|');
const SAID = new RegExp(`(?:${WORDS})\\s?:?\\s?(\\d{1,3})\\s?\\)?\\s?(?:${OF.join('|')})\\s?(\\d{1,3})(?!\\d)`);
/** "2 of 5", "(2/5)": as the whole of a text between other elements. */
const ALONE = new RegExp(`^[(\\s]*(\\d{1,3})\\s?(?:${OF.join('|')})\\s?(\\d{1,3})[)\\s]*$`);
/** "第2页 / 共5页" */
const CJK = /第?\s?(\d{1,3})\s?(?:ページ|页|頁)\s?[/／,，、（(]?\s?(?:共|全)\s?(\d{1,3})/;

/** "Page 2 of 5" in the texts of a pager (lower case, ASCII digits, one an element): its numbers, or null. */
export function pageCountIn(texts: readonly string[]): { current: number; total: number } | null {
  const whole = texts.join(' ');
  const matches = [SAID.exec(whole), CJK.exec(whole), ...texts.map((text) => ALONE.exec(text))];
  for (const match of matches) {
    const [current, total] = [Number(match?.[1]), Number(match?.[2])];
    if (current >= 1 && total >= current) return { current, total };
  }
  return null;
}
