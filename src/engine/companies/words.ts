/** One word of the article with its place. A possessive ending is left out of `text` and `end`. */
export interface Word {
  text: string;
  lower: string;
  start: number;
  end: number;
  /** Begins with a capital letter, or carries one later without being a plain word ("eBay"). */
  capital: boolean;
  /** Nothing but its place at a sentence's beginning may have given it the capital. */
  first: boolean;
  /** A possessive ending followed it ("Intel's"). */
  possessive: boolean;
  /** What stands between the word before (of the same block), its possessive ending included, and this one. */
  gap: string;
}

// "H&R", "AT&T", "Booking.com", "McDonald's", "U.S", "Coca-Cola", "n8n", "Disney+".
const WORD = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}_]|[&'’.+‑-](?=[\p{L}\p{N}]))*(?:(?<=\p{L})\+(?![\p{L}\p{N}+]))?/gu;
const POSSESSIVE = /['’]s$/i;
const MISSING_SPACE = /^(\p{L}*\p{Ll}{2,})\.(\p{Lu}\p{L}*)$/u;
// A full stop, colon, bullet or opening quotation mark before a word; "Inc." and initials are told apart by the caller.
const SENTENCE_BREAK = /[.!?…:;•|]["'”’)\]]*\s|[“"‘«([]\s*$|^\s*[-–—*•]\s|\s[–—-]\s/;

export const isCapital = (text: string): boolean => /^\p{Lu}/u.test(text) || /^\p{Ll}{1,3}\p{Lu}/u.test(text);

/** The words of `text.slice(start, end)` with offsets into `text`. */
export function readWords(text: string, start: number, end: number): Word[] {
  const words: Word[] = [];
  const piece = text.slice(start, end);
  let last = 0;
  const add = (written: string, at: number): void => {
    const possessive = POSSESSIVE.test(written);
    const bare = possessive ? written.slice(0, -2) : written;
    if (!bare) return;
    const gap = piece.slice(last, at);
    words.push({
      text: bare,
      lower: bare.toLowerCase().replaceAll('’', "'"),
      start: start + at,
      end: start + at + bare.length,
      capital: isCapital(bare),
      first: words.length === 0 || SENTENCE_BREAK.test(gap),
      possessive,
      gap,
    });
    last = at + written.length;
  };
  for (const match of piece.matchAll(WORD)) {
    const split = match[0].includes('.') ? MISSING_SPACE.exec(match[0]) : null;
    if (split?.[1] && split[2]) {
      add(split[1], match.index);
      add(split[2], match.index + split[1].length + 1);
    } else add(match[0], match.index);
  }
  return words;
}
