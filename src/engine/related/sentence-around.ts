import type { TextRange } from '../article.ts';

/** A sentence of no more is told whole; about three lines in a narrow column. */
const WHOLE = 100;
/** Of a longer one so much: a little before the link, for whoever sees its first lines alone. */
const MOST_CHARACTERS = 160;
const BEFORE = 44;
/** A sentence that says hardly more than the link tells nothing. */
const LEAST_MORE = 12;

/**
 * The sentence that a link stands in, word for word, for a reader who asks what "here" leads to. Of a long one some 160 characters
 * around the link, with `…` where it was cut.
 *
 * @param text the article's, a block a line
 * @returns empty where the link is all that the sentence says
 */
export function sentenceAround(text: string, { start, end }: TextRange, sentences: Intl.Segmenter): string {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = text.indexOf('\n', end);
  const line = text.slice(lineStart, lineEnd < 0 ? text.length : lineEnd);
  let from = line.length;
  let to = 0;
  for (const { index, segment } of sentences.segment(line)) {
    if (index + segment.length <= start - lineStart) continue;
    if (index >= end - lineStart) break;
    from = Math.min(from, index);
    to = index + segment.length;
  }
  const sentence = line.slice(from, to);
  if (sentence.trim().length < end - start + LEAST_MORE) return '';
  return cut(sentence, start - lineStart - from).trim();
}

/** @param at where the link begins */
function cut(sentence: string, at: number): string {
  if (sentence.length <= WHOLE) return sentence;
  const from = at > BEFORE ? sentence.indexOf(' ', at - BEFORE) + 1 || at - BEFORE : 0;
  const rest = sentence.slice(Math.min(from, at));
  if (rest.length <= MOST_CHARACTERS) return `${from ? '…' : ''}${rest}`;
  const end = rest.lastIndexOf(' ', MOST_CHARACTERS);
  return `${from ? '…' : ''}${rest.slice(0, end > MOST_CHARACTERS / 2 ? end : MOST_CHARACTERS)}…`;
}
