import { foldWord, wordForms } from '../index/words.ts';

/** What can be asked of one field. Others are words like any. */
export const FIELDS = ['title', 'author', 'note', 'site', 'company', 'tag', 'is', 'has', 'before', 'after'] as const;
export type Field = (typeof FIELDS)[number];

export type Condition =
  /** One word; `prefix`: the beginning of one. */
  | { kind: 'word'; word: string; prefix: boolean }
  /** Words that stand together in this order. `raw`: as the reader wrote them. */
  | { kind: 'phrase'; words: string[] }
  | { kind: 'field'; field: Field; value: string; words: string[] };

export interface Query {
  wanted: Condition[];
  excluded: Condition[];
}

/** `company:"Tarn Mills"`, `"open source"`, `-video`, `reef*` */
const PIECE = /(-?)(?:([a-z]+):)?(?:"([^"]*)"?|([^\s"]+))/gi;
const isField = (name: string): name is Field => (FIELDS as readonly string[]).includes(name);

/** Shorter beginnings would mean half the vocabulary. */
const SHORTEST_PREFIX = 2;

/**
 * Reads what a reader typed. Nothing is an error: a quote that is not closed ends with the text, a field that is not known is a word.
 *
 * @param typing the last word may still go on, and counts as the beginning of one
 */
export function readQuery(text: string, { typing = false } = {}): Query {
  const query: Query = { wanted: [], excluded: [] };
  const matches = [...text.matchAll(PIECE)];
  matches.forEach((match, i) => {
    const [whole, minus, name, quoted, bare] = match;
    const field = name?.toLowerCase();
    const conditions: Condition[] = [];
    const isLast = i === matches.length - 1 && match.index + whole.length === text.length;
    if (field !== undefined && isField(field)) {
      const value = (quoted ?? bare ?? '').trim();
      if (value) conditions.push({ kind: 'field', field, value: foldWord(value), words: wordForms(value) });
    } else if (quoted !== undefined) {
      const words = wordForms(field === undefined ? quoted : `${name} ${quoted}`);
      if (words.length === 1) conditions.push({ kind: 'word', word: words[0]!, prefix: false });
      else if (words.length > 1) conditions.push({ kind: 'phrase', words });
    } else {
      const written = field === undefined ? bare! : `${name}:${bare}`;
      conditions.push(...bareWords(written, typing && isLast && minus === ''));
    }
    (minus ? query.excluded : query.wanted).push(...conditions);
  });
  return query;
}

function bareWords(written: string, mayGoOn: boolean): Condition[] {
  const words = wordForms(written);
  if (words.length === 0) return [];
  // `state-of-the-art` and a run of Chinese are one thing to find.
  if (words.length > 1) return [{ kind: 'phrase', words }];
  const word = words[0]!;
  const prefix = (written.endsWith('*') || mayGoOn) && word.length >= SHORTEST_PREFIX;
  return [{ kind: 'word', word, prefix }];
}

export const isEmpty = ({ wanted, excluded }: Query): boolean => wanted.length === 0 && excluded.length === 0;

/** The words whose places are shown in the text. */
export function shownWords(query: Query): { word: string; prefix: boolean }[] {
  return query.wanted.flatMap((condition) => {
    if (condition.kind === 'word') return [{ word: condition.word, prefix: condition.prefix }];
    if (condition.kind === 'phrase' || condition.field === 'note')
      return condition.words.map((word) => ({ word, prefix: false }));
    return [];
  });
}
