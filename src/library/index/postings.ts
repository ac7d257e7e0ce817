import { UNSPACED } from './words.ts';

/**
 * Which articles a word is in, and with what weight: three bytes an article. The words that begin with the same two characters are kept
 * together, for each block of articles, in one record: browsers take some 30 µs for a record, however small, and an article has
 * hundreds of words. A search reads the records of its words as they stand; it loads no article.
 */
export const BLOCK = 1024;
const ENTRY = 3;

export interface Posting {
  /** The words' beginning and the block. */
  k: string;
  /** `\nWORD\tAT,COUNT` for each word: where its bytes are, and the number of articles. */
  w: string;
  p: Uint8Array;
}

/** An article that came in lately, its words in one record of their own: `\nWORD\tW`, the weight as a character. */
export interface FreshWords {
  n: number;
  w: string;
}

/** A word of a field is the word with this and the field's name behind: no beginning of a plain word finds it. */
export const FIELD_MARK = '\u0001';

/** What the records of a word begin with. Two characters, or one where characters are words. */
export const bucketOf = (word: string): string => (UNSPACED.test(word[0]!) ? word[0]! : word.slice(0, 2));

const SEPARATOR = '\u0000';
export const postingKey = (bucket: string, block: number): string =>
  `${bucket}${SEPARATOR}${String.fromCharCode(32 + block)}`;
/** All blocks of a bucket. */
export const postingRange = (bucket: string): [string, string] => [postingKey(bucket, 0), postingKey(bucket, 0xff00)];

const blockOf = (key: string): number => key.charCodeAt(key.length - 1) - 32;

/** New entries of one record, by word, ascending by number. */
export type Additions = Map<string, [n: number, weight: number][]>;

/** The record with the additions, which it did not have before. */
export function extendPosting(k: string, before: Posting | undefined, additions: Additions): Posting {
  const words = new Map<string, Uint8Array>();
  if (before) {
    for (const line of before.w.split('\n')) {
      if (!line) continue;
      const { word, at, count } = parse(line);
      words.set(word, before.p.subarray(at, at + count * ENTRY));
    }
  }
  for (const [word, entries] of additions) words.set(word, extended(words.get(word), entries));
  let size = 0;
  for (const bytes of words.values()) size += bytes.length;
  const p = new Uint8Array(size);
  let w = '';
  let at = 0;
  for (const [word, bytes] of words) {
    w += `\n${word}\t${at},${bytes.length / ENTRY}`;
    p.set(bytes, at);
    at += bytes.length;
  }
  return { k, w: `${w}\n`, p };
}

function parse(line: string): { word: string; at: number; count: number } {
  const tab = line.indexOf('\t');
  const comma = line.indexOf(',', tab);
  return { word: line.slice(0, tab), at: Number(line.slice(tab + 1, comma)), count: Number(line.slice(comma + 1)) };
}

function extended(bytes: Uint8Array | undefined, entries: readonly [number, number][]): Uint8Array {
  const before = bytes?.length ?? 0;
  const longer = new Uint8Array(before + entries.length * ENTRY);
  if (bytes) longer.set(bytes);
  entries.forEach(([n, weight], i) => {
    const at = before + i * ENTRY;
    longer[at] = (n % BLOCK) & 0xff;
    longer[at + 1] = (n % BLOCK) >> 8;
    longer[at + 2] = weight;
  });
  return longer;
}

/** The ends of the lines that begin with a word, or with the beginning of one. */
function* linesOf(w: string, word: string, prefix: boolean): Generator<string> {
  const wanted = prefix ? `\n${word}` : `\n${word}\t`;
  for (let at = w.indexOf(wanted); at >= 0; at = w.indexOf(wanted, at + 1)) {
    const end = w.indexOf('\n', at + 1);
    const line = w.slice(at + 1, end < 0 ? undefined : end);
    if (!prefix || !line.includes(FIELD_MARK)) yield line;
    if (!prefix) return;
  }
}

/** Adds the word's weights to those of the articles, at most 255 each; gives how many articles have it. */
export function addWeights({ k, w, p }: Posting, word: string, prefix: boolean, weights: Uint8Array): number {
  const first = blockOf(k) * BLOCK;
  let articles = 0;
  for (const line of linesOf(w, word, prefix)) {
    const { at, count } = parse(line);
    articles += count;
    for (let i = at; i < at + count * ENTRY; i += ENTRY) {
      const n = first + p[i]! + (p[i + 1]! << 8);
      if (n < weights.length) weights[n] = Math.min(255, weights[n]! + p[i + 2]!);
    }
  }
  return articles;
}

/** Weights as characters: none of them ends a line. */
const WEIGHT_BASE = 64;

export function freshWords(n: number, words: ReadonlyMap<string, number>): FreshWords {
  let w = '';
  for (const [word, weight] of words) w += `\n${word}\t${String.fromCharCode(WEIGHT_BASE + weight)}`;
  return { n, w: `${w}\n` };
}

export function readFreshWords({ w }: FreshWords): [word: string, weight: number][] {
  return w
    .split('\n')
    .filter(Boolean)
    .map((line) => [line.slice(0, line.indexOf('\t')), line.charCodeAt(line.length - 1) - WEIGHT_BASE]);
}

export function addFreshWeights({ n, w }: FreshWords, word: string, prefix: boolean, weights: Uint8Array): number {
  if (n >= weights.length) return 0;
  let found = 0;
  for (const line of linesOf(w, word, prefix)) {
    found = 1;
    weights[n] = Math.min(255, weights[n]! + line.charCodeAt(line.length - 1) - WEIGHT_BASE);
  }
  return found;
}
