import { foldWord, UNSPACED } from '../index/words.ts';

/** A piece of text; `hit`: one of the words looked for. */
export interface SnippetPart {
  text: string;
  hit: boolean;
}

/** Characters of a snippet, about two lines. */
const LENGTH = 220;
const LEAD = 50;

const escapePattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const NOT_PLAIN = /[^\0-\x7f]/g;
const folds = new Map<string, string>();

/** One code unit for one: places in what it gives are places in the text. */
function foldEach(text: string): string {
  return text
    .replace(NOT_PLAIN, (char) => {
      let folded = folds.get(char);
      if (folded === undefined) {
        folded = foldWord(char);
        if (folded.length !== 1) folded = char;
        folds.set(char, folded);
      }
      return folded;
    })
    .toLowerCase();
}

/** Finds the words in folded text. A group for each word, so that a hit tells which one it is. Null for no words. */
function patternOf(words: readonly { word: string; prefix: boolean }[]): RegExp | null {
  if (words.length === 0) return null;
  const alternatives = words.map(({ word, prefix }) => {
    if (UNSPACED.test(word)) return `(${escapePattern(word)})`;
    return `((?<![\\p{L}\\p{N}])${escapePattern(word)}${prefix ? '[\\p{L}\\p{N}]*' : '(?![\\p{L}\\p{N}])'})`;
  });
  return new RegExp(alternatives.join('|'), 'gu');
}

interface Hit {
  start: number;
  end: number;
  word: number;
}

function hitsIn(text: string, pattern: RegExp, most: number): Hit[] {
  const hits: Hit[] = [];
  for (const match of foldEach(text).matchAll(pattern)) {
    const word = match.findIndex((group, i) => i > 0 && group !== undefined);
    hits.push({ start: match.index, end: match.index + match[0].length, word });
    if (hits.length === most) break;
  }
  return hits;
}

/** The place where most different words stand close together, then most words. */
function bestWindow(hits: readonly Hit[]): number {
  let best = 0;
  let bestScore = -1;
  for (let i = 0; i < hits.length; i++) {
    const seen = new Set<number>();
    let count = 0;
    for (let j = i; j < hits.length && hits[j]!.end - hits[i]!.start <= LENGTH - LEAD; j++) {
      seen.add(hits[j]!.word);
      count++;
    }
    const score = seen.size * 100 + count;
    if (score > bestScore) {
      bestScore = score;
      best = i;
    }
  }
  return best;
}

/** Divides a text at the words looked for. */
export function markWords(text: string, words: readonly { word: string; prefix: boolean }[]): SnippetPart[] {
  const pattern = patternOf(words);
  return pattern ? divide(text, 0, text.length, hitsIn(text, pattern, 200)) : [{ text, hit: false }];
}

/** The part of a text that shows best why it was found; its beginning where none of the words stands in it. */
export function snippetOf(text: string, words: readonly { word: string; prefix: boolean }[]): SnippetPart[] {
  const pattern = patternOf(words);
  const hits = pattern ? hitsIn(text, pattern, 400) : [];
  let start = 0;
  if (hits.length > 0) {
    const hit = hits[bestWindow(hits)]!;
    start = Math.max(0, hit.start - LEAD);
    // Not in the middle of a word, and rather from the beginning of its sentence.
    const sentence = Math.max(text.lastIndexOf('. ', hit.start), text.lastIndexOf('\n', hit.start - 1));
    if (sentence >= 0 && hit.start - sentence < LEAD * 2) start = sentence + (text[sentence] === '\n' ? 1 : 2);
    else if (start > 0) start = text.indexOf(' ', start) + 1 || start;
    if (start > hit.start) start = hit.start;
  }
  let end = Math.min(text.length, start + LENGTH);
  if (end < text.length) end = Math.max(text.lastIndexOf(' ', end), start + LENGTH / 2);
  return divide(text, start, end, hits);
}

function divide(text: string, start: number, end: number, hits: readonly Hit[]): SnippetPart[] {
  const parts: SnippetPart[] = [];
  const add = (from: number, to: number, hit: boolean) => {
    const piece = text.slice(from, to).replace(/\s+/g, ' ');
    if (piece) parts.push({ text: piece, hit });
  };
  let at = start;
  if (start > 0) parts.push({ text: '… ', hit: false });
  for (const hit of hits) {
    if (hit.start < at || hit.end > end) continue;
    add(at, hit.start, false);
    add(hit.start, hit.end, true);
    at = hit.end;
  }
  add(at, end, false);
  if (end < text.length) parts.push({ text: ' …', hit: false });
  return parts;
}
