/** Texts up to this long stand in the link whole; of longer ones the beginning and the end do. */
const WHOLE = 100;
const FEWEST_WORDS = 4;
const MOST_WORDS = 14;

/** `-`, `,` and `&` mean something of their own in a text directive. */
const encode = (text: string): string => encodeURIComponent(text).replace(/-/g, '%2D');

/**
 * A link to a piece of an article's text, which browsers scroll to and highlight: `…#:~:text=beginning,end`
 * (https://wicg.github.io/scroll-to-text-fragment/).
 *
 * @param url of the page, http or https
 * @param text of the whole article
 * @param range of the piece in it; a piece goes over no line break
 */
export function textFragment(url: string, text: string, { start, end }: { start: number; end: number }): string {
  const piece = text.slice(start, end).trim();
  const directive = piece.length <= WHOLE ? encode(piece) : bothEnds(piece, text, start);
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${directive}`;
}

/** As few of the first and last words as tell this piece from what stands before it. */
function bothEnds(piece: string, text: string, start: number): string {
  const words = piece.split(/\s+/);
  // Scripts without spaces: by characters.
  if (words.length < 2 * FEWEST_WORDS) return `${encode(piece.slice(0, 24))},${encode(piece.slice(-24))}`;
  const half = Math.floor(words.length / 2);
  let count = FEWEST_WORDS;
  const beginning = () => piece.slice(0, placeOfWord(piece, count));
  while (count < Math.min(MOST_WORDS, half) && text.indexOf(beginning()) < start) count++;
  const last = Math.min(count, half);
  return `${encode(beginning())},${encode(piece.slice(piece.length - endLength(words, last, piece)))}`;
}

/** Where the word after so many ends: as it is written, white space between them included. */
function placeOfWord(piece: string, count: number): number {
  const words = /\S+/g;
  let end = 0;
  for (let i = 0; i < count; i++) {
    const word = words.exec(piece);
    if (!word) break;
    end = word.index + word[0].length;
  }
  return end;
}

const endLength = (words: readonly string[], count: number, piece: string): number =>
  piece.length - placeOfWord(piece, words.length - count) - 1;
