/**
 * Classes of characters by plain ranges. `\p{L}` and its kin say the same more exactly, but V8 takes 5 to 18 ms to compile each
 * expression that holds one (more with the flag `i`): with dozens of rules that is longer than reading the whole page.
 */

/** Spaces, punctuation, symbols and unseen marks of ASCII, Latin 1, Arabic, the general and the CJK blocks. */
const MARKS =
  '\\s\\u0000-\\u002f\\u003a-\\u0040\\u005b-\\u0060\\u007b-\\u00a9\\u00ab-\\u00b4\\u00b6-\\u00b9\\u00bb-\\u00bf\\u00d7\\u00f7\\u060c\\u061b\\u061f\\u066a-\\u066d\\u2000-\\u206f\\u20a0-\\u20cf\\u2190-\\u2bff\\u2e00-\\u2e7f\\u3000-\\u3004\\u3008-\\u3020\\u3030\\u30fb\\ufe00-\\ufe0f\\ufeff\\uff01-\\uff0f\\uff1a-\\uff20\\uff3b-\\uff40\\uff5b-\\uff65';

/** Hiragana, Katakana, Han, Thai, Lao, Burmese and Khmer: written without spaces between words. */
const UNSPACED_RANGES =
  '\\u3041-\\u30fa\\u30fc-\\u30ff\\u3400-\\u4dbf\\u4e00-\\u9fff\\uf900-\\ufaff\\u0e01-\\u0eff\\u1000-\\u109f\\u1780-\\u17ff';

/** Runs of letters and digits. */
const WORDS = new RegExp(`[^${MARKS}]+`, 'g');
/** `It’s`, `11.4` and `well-known` are one word each. */
const WORDS_AS_READ = new RegExp(`[^${MARKS}]+(?:['’.-][^${MARKS}]+)*`, 'g');
const ONE_WORD_CHARACTER = new RegExp(`[^${MARKS}]`);
const LEADING = new RegExp(`^[${MARKS}]+`);
const TRAILING = new RegExp(`[${MARKS}]+$`);
const UNSPACED = new RegExp(`[${UNSPACED_RANGES}]`, 'g');
const ONE_UNSPACED = new RegExp(`[${UNSPACED_RANGES}]`);

export const hasWordCharacter = (text: string): boolean => ONE_WORD_CHARACTER.test(text);
export const hasUnspaced = (text: string): boolean => ONE_UNSPACED.test(text);
export const countUnspaced = (text: string): number => text.match(UNSPACED)?.length ?? 0;
export const withoutUnspaced = (text: string): string => text.replace(UNSPACED, ' ');

/** What a UTF-16 unit is, by its number, as bits; 0 until it is first asked for. The expressions above tell it once. */
const unitKinds = new Uint8Array(0x10000);
const ASKED = 1;
const IN_WORD = 2;
const WITHOUT_SPACES = 4;

function kindOfUnit(unit: number): number {
  const character = String.fromCharCode(unit);
  const kind = ASKED | (hasWordCharacter(character) ? IN_WORD : 0) | (hasUnspaced(character) ? WITHOUT_SPACES : 0);
  unitKinds[unit] = kind;
  return kind;
}

/** Words of a text; two characters of a script without spaces count as one. Makes nothing: it is asked of every text of a page. */
export function countTextWords(text: string): number {
  let runs = 0;
  let unspaced = 0;
  let before = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const kind = unitKinds[unit]! || kindOfUnit(unit);
    if (kind & ~before & IN_WORD) runs++;
    if (kind & WITHOUT_SPACES) unspaced++;
    before = kind;
  }
  return runs + (unspaced >> 1);
}

/** Words as a reader counts them. */
export const countWordsAsRead = (text: string): number => text.match(WORDS_AS_READ)?.length ?? 0;
export const wordsOf = (text: string): string[] => text.match(WORDS) ?? [];

/** Runs of white space but for one plain space, which is what they become: most white space is as it should be. */
const SPACE_TO_FOLD = /\s{2,}|[^\S ]/g;

/** One plain space for each run of white space. */
export const foldSpace = (text: string): string => text.replace(SPACE_TO_FOLD, ' ');

/** Length of the marks and arrows before the first word. `>> See also` → 3. */
export const leadingMarks = (text: string): number => {
  const first = text.charCodeAt(0) | 32;
  // A letter, as nearly always.
  return first >= 97 && first <= 122 ? 0 : (LEADING.exec(text)?.[0].length ?? 0);
};

/** Lower case, without marks around it: `» READ MORE…` → `read more`. */
export function bare(text: string): string {
  const inner = text.slice(leadingMarks(text));
  // Most texts end in a letter; looking for marks at the end goes through the whole text.
  return (hasWordCharacter(inner.slice(-1)) ? inner : inner.replace(TRAILING, '')).toLowerCase();
}
