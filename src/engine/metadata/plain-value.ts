import { wordsOf } from '../characters.ts';
import { decodeEntities } from './html-entities.ts';
import { encodedOnce } from './twice-encoded.ts';

/** Elements whose content is code: it goes with its tags. */
const CODE_ELEMENT =
  /<(script|style)\b[^>]*>[\s\S]*?(?:<\/\1\s*>|$)|<(iframe|svg|math|template|noscript|textarea)\b[^>]*>[\s\S]*?<\/\2\s*>/gi;
const TAG_WITH_ATTRIBUTES = /<[a-z][a-z\d-]{0,20}[\s/][^<>]{0,2000}=[^<>]{0,2000}>/gi;
/** `<img src=x onerror=…>`, `<svg/onload=…>`, `</b>`, `<br>`: tags with attributes, end tags, and void or formatting tags. */
const TAG =
  /<\/[a-z][^<>]{0,100}>|<[a-z][a-z\d-]{0,20}[\s/][^<>]{0,2000}>|<(?:b|i|u|em|strong|span|br|p|div|a|sup|sub|small|mark|q|cite|wbr|hr|h[1-6]|li|ul|ol|font|center)>/gi;
/** Control characters, and the marks that turn the direction of the text around them. */
const CONTROL_RANGES =
  '\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u200b\\u202a-\\u202e\\u2060\\u2066-\\u2069\\ufeff\\ufff9-\\uffff';
const CONTROLS = new RegExp(`[${CONTROL_RANGES}]`, 'g');

/** Cuts at a word where there is one near the end; never in the middle of a surrogate pair. */
function bounded(text: string, limit: number): string {
  if (text.length <= limit) return text;
  let cut = text.slice(0, limit - 1);
  if (/[\ud800-\udbff]$/.test(cut)) cut = cut.slice(0, -1);
  const space = cut.lastIndexOf(' ');
  return `${(space > limit * 0.8 ? cut.slice(0, space) : cut).trimEnd()}…`;
}

/**
 * One line of plain text from a value that the page gives: character references decoded (twice: `&amp;#8217;`), markup and
 * control characters taken out, white space folded, at most `limit` UTF-16 code units. A tag that is only named
 * ("Why &lt;template&gt; matters") stays. Anything but a string or number gives the empty string.
 */
export function plainValue(raw: unknown, limit = 300): string {
  if (typeof raw === 'number') return String(raw);
  if (typeof raw !== 'string') return '';
  // Reading a hundred thousand characters to keep three hundred would only be slow.
  let text = encodedOnce(decodeEntities(decodeEntities(raw.slice(0, limit * 20))));
  if (text.includes('<')) text = text.replace(CODE_ELEMENT, ' ').replace(TAG, ' ');
  text = text.replace(/\s+/g, ' ').replace(CONTROLS, '').trim();
  return bounded(text, limit);
}

/** As `plainValue`, for text that is text already: a heading about `<br>` tags keeps the word; code in it goes all the same. */
export const plainText = (text: string, limit = 300): string =>
  bounded(
    encodedOnce(text.slice(0, limit * 20))
      .replace(CODE_ELEMENT, ' ')
      .replace(TAG_WITH_ATTRIBUTES, ' ')
      .replace(/\s+/g, ' ')
      .replace(CONTROLS, '')
      .trim(),
    limit,
  );

/** Letters and digits only, in lower case: two wordings of the same title or name are equal in it. */
export const folded = (text: string): string => wordsOf(text.normalize('NFKC').toLowerCase()).join(' ');
