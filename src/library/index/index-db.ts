import { Dexie, type Table } from 'dexie';
import type { Fingerprint } from '../fingerprint.ts';
import type { FreshWords, Posting } from './postings.ts';

/** What filters and counts look at: kept in memory while a library is open. */
export interface Row {
  id: string;
  /** Milliseconds since 1970. */
  saved: number;
  /** Milliseconds; null where the article does not say. */
  published: number | null;
  site: string;
  words: number;
  flags: number;
  tags: string[];
  /** Key companies by their fullest name. */
  companies: string[];
  /** Other companies that it names. */
  mentioned: string[];
  print: Fingerprint | null;
}

export const FLAG = {
  archived: 1,
  favourite: 2,
  read: 4,
  binned: 8,
  highlighted: 16,
  link: 32,
  changed: 64,
  started: 128,
} as const;
export type Flag = keyof typeof FLAG;

/** What a list shows of an article, without opening it. */
export interface Card {
  /** Its number in this index. */
  n: number;
  id: string;
  /** The body indexed; empty for a link without text. */
  body: string;
  url: string;
  addresses: string[];
  title: string;
  excerpt: string;
  byline: string;
  site: string;
  lang: string;
  dir: 'ltr' | 'rtl';
  savedAt: string;
  publishedTime: string | null;
  minutes: number;
  words: number;
  /** Digest of a picture that stands for it. */
  image: string | null;
  tags: string[];
  companies: string[];
  flags: number;
  position: number;
  highlights: number;
  /** The reader's notes, one a line: indexed anew when they change. */
  notes: string;
  versions: number;
}

/** A row of nothing: the article was taken out, or is indexed anew under another number. */
export type RowOrGap = Row | null;

export interface RowBlock {
  block: number;
  /** Of the index when the block was last written: what is older than the one in memory is not read again. */
  revision: number;
  rows: RowOrGap[];
}

/** Rows are kept in blocks of so many: one record each for a hundred articles or two is quickest to read and to change. */
export const ROW_BLOCK = 256;

export interface Meta {
  key: 'state';
  /** `INDEX_FORMAT` it was made with. */
  format: number;
  /** The store it was made from: of another one it tells nothing. */
  store: string;
  /** Place in the store's feed of changes. */
  checkpoint: number;
  revision: number;
  /** The number of the next article. */
  next: number;
  /** Numbers that are no longer used. */
  gaps: number;
}

/** A save that is under way, or was cut off. */
export interface Pending {
  id: string;
  title: string;
  url: string;
  startedAt: string;
}

/** Made anew from the store whenever it is raised: by what is in here, or how words are read. */
export const INDEX_FORMAT = 2;

/**
 * What can always be made again from the store: cards for lists, rows for filters, postings for search. Reads go through Dexie's
 * tables; what changes them is `CatchUp` alone.
 */
export class IndexDatabase extends Dexie {
  declare cards: Table<Card, number>;
  declare blocks: Table<RowBlock, number>;
  declare postings: Table<Posting, string>;
  declare fresh: Table<FreshWords, number>;
  declare texts: Table<{ n: number; text: string }, number>;
  declare meta: Table<Meta, 'state'>;
  declare pending: Table<Pending, string>;

  constructor(name = 'winnow-library-index') {
    super(name);
    this.version(1).stores({
      cards: 'n, &id, *addresses, savedAt',
      blocks: 'block, revision',
      postings: 'k',
      fresh: 'n',
      texts: 'n',
      meta: 'key',
      pending: 'id',
    });
  }
}

export const freshMeta = (store: string): Meta => ({
  key: 'state',
  format: INDEX_FORMAT,
  store,
  checkpoint: 0,
  revision: 1,
  next: 0,
  gaps: 0,
});
