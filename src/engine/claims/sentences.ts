import type { ArticleText, TextBlock, TextRange } from '../article.ts';
import { BEFORE_NUMBER, MAYBE_LAST, NEVER_LAST, STARTERS } from './abbreviations.ts';
import { LOWER, UPPER, WORD } from './letters.ts';

/** A sentence of the article; `text === article.text.slice(start, end)`. */
export interface Sentence extends TextRange {
  text: string;
  block: TextBlock;
  /** Its block's place among the blocks. */
  blockIndex: number;
  /** Its own place among all sentences. */
  index: number;
}

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterOf(lang: string): Intl.Segmenter {
  const known = segmenters.get(lang);
  if (known) return known;
  let made: Intl.Segmenter;
  try {
    made = new Intl.Segmenter(lang || 'en', { granularity: 'sentence' });
  } catch {
    // Pages declare languages that are none ("en_US", "english").
    made = new Intl.Segmenter('en', { granularity: 'sentence' });
  }
  segmenters.set(lang, made);
  return made;
}

// "- ", "• ", "1. ", "(2) ", "3) ": the mark of a list entry is not part of its sentence.
const LIST_MARK = /^\s*(?:[-–—*•·‣▪]\s+|\(?\d{1,3}[.)]\s+)/;
const LAST_WORD = new RegExp(`([${WORD}][${WORD}.]*)\\.\\s*$`);
const INITIAL = new RegExp(`^[${UPPER}]$`);
const NEXT_WORD = new RegExp(`^[\\s"“”'‘’«(]*([${WORD}]+)`);
const SMALL_LETTER = new RegExp(`^[${LOWER}]`);
const INITIALS = new RegExp(`^(?:[${WORD}]\\.)+[${WORD}]$`);
const LONGEST_WORD = 40;
const WINDOW = 4000;

/** Whether what `Intl.Segmenter` took for a sentence's end is none. */
function goesOn(piece: string, next: string): boolean {
  const following = NEXT_WORD.exec(next)?.[1] ?? '';
  if (/^\s*[)\]]/.test(next)) return true;
  if (SMALL_LETTER.test(next.trimStart()) && /[.!?…]["”’»)\]]*\s*$/.test(piece)) return true;
  // "a .NET service": a stop that belongs to what follows it.
  if (/(?:^|\s)\.$/.test(piece)) return true;
  const word = LAST_WORD.exec(piece.slice(-LONGEST_WORD))?.[1];
  if (!word) return false;
  const lower = word.toLowerCase();
  if (BEFORE_NUMBER.has(lower)) return /^(?:\d|[IVXLC]+$)/.test(following);
  if (NEVER_LAST.has(lower)) return true;
  // "J. R. R. Tolkien", but not "Plan B. The": an initial follows another name or nothing.
  if (INITIAL.test(word)) return !STARTERS.has(following.toLowerCase());
  if (MAYBE_LAST.has(lower) || INITIALS.test(lower)) return following !== '' && !STARTERS.has(following.toLowerCase());
  return false;
}

/**
 * What the segmenter takes for sentences. Long blocks are given to it in windows, each beginning where the last piece of
 * the one before began: V8's segmenter takes quadratic time in a text of many short pieces.
 */
function* segmentsOf(body: string, segmenter: Intl.Segmenter): Generator<{ segment: string; index: number }> {
  for (let from = 0; from < body.length; ) {
    const window = body.slice(from, from + WINDOW);
    const last = from + window.length >= body.length;
    let held: { segment: string; index: number } | null = null;
    for (const { segment, index } of segmenter.segment(window)) {
      if (held) yield held;
      held = { segment, index: from + index };
    }
    if (!held) return;
    // A piece as long as the window is handed on cut: no sentence is that long.
    if (last || held.index === from) {
      yield held;
      from += window.length;
    } else from = held.index;
  }
}

/** The sentences of one block, as ranges of `text`. */
export function splitSentences(text: string, range: TextRange, lang = 'en'): TextRange[] {
  const whole = text.slice(range.start, range.end);
  const offset = range.start + (LIST_MARK.exec(whole)?.[0].length ?? 0);
  const body = text.slice(offset, range.end);
  const found: TextRange[] = [];
  let start = 0;
  let before = '';
  const add = (from: number, to: number): void => {
    const piece = body.slice(from, to);
    const trimmedStart = from + (piece.length - piece.trimStart().length);
    const end = from + piece.trimEnd().length;
    if (end > trimmedStart) found.push({ start: offset + trimmedStart, end: offset + end });
  };
  for (const { segment, index } of segmentsOf(body, segmenterOf(lang))) {
    // Looking at the piece's end and the next one's beginning is enough, and keeps hostile text linear.
    if (before && !goesOn(before.slice(-LONGEST_WORD), segment.slice(0, LONGEST_WORD))) {
      add(start, index);
      start = index;
    }
    before = segment;
  }
  add(start, body.length);
  return found;
}

/** Every sentence of an article in order. Headings and captions are sentences of their own blocks; code has none. */
export function articleSentences(article: ArticleText): Sentence[] {
  const sentences: Sentence[] = [];
  article.blocks.forEach((block, blockIndex) => {
    if (block.kind === 'code') return;
    const whole = block.kind === 'heading' || block.kind === 'table-row' || block.kind === 'caption';
    const ranges = whole ? [{ start: block.start, end: block.end }] : splitSentences(article.text, block, article.lang);
    for (const { start, end } of ranges)
      sentences.push({ start, end, text: article.text.slice(start, end), block, blockIndex, index: sentences.length });
  });
  return sentences;
}
