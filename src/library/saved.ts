import type { Article } from '../engine/index.ts';

/**
 * The library's shared words. Two documents an article: a small one that changes (`SavedState`) and one for each version of
 * the text that never does (`SavedBody`), with its pictures as attachments.
 */

/** A picture of a saved article, as it came: never encoded anew. */
export interface SavedImage {
  /** Its address in the article's html. */
  url: string;
  /** `image/png` and the like. */
  type: string;
  /** Bytes. */
  size: number;
  /** SHA-256 in hex: the attachment's name. */
  digest: string;
}

/** Why a picture is not in the library. */
export type MissingImageReason =
  | 'no-permission'
  | 'unreachable'
  | 'too-large'
  | 'not-an-image'
  | 'too-many'
  | 'tracker';

export interface MissingImage {
  url: string;
  reason: MissingImageReason;
}

/** One version of a saved article. Its id tells the text: saving the same text again makes no second one. */
export interface SavedBody {
  /** `b/ARTICLE/VERSION` */
  id: string;
  schema: number;
  article: Article;
  images: SavedImage[];
  missingImages: MissingImage[];
  /** SHA-256 over everything above but the id: tells damage. */
  sum: string;
}

/** Where a body came from. */
export type Origin = 'page' | 'import';

export interface SavedVersion {
  /** The body's id. */
  body: string;
  /** ISO 8601, when it was saved. */
  savedAt: string;
  origin: Origin;
}

/** Words marked by the reader: a quotation with what stood around it, so that it is found again in another version. */
export interface Highlight {
  id: string;
  /** The words, as in `Article.text`. */
  quote: string;
  /** Up to 40 characters of the text on either side. */
  before: string;
  after: string;
  /** Offset in the version it was made in. */
  start: number;
  note: string;
  createdAt: string;
  changedAt: string;
  /** Taken away again: kept, so that another device does not bring it back. */
  removed?: true;
}

/** What a reader switches on and off. Of two devices the later switch counts. */
export type Switch = 'archived' | 'favourite' | 'read' | 'binned';

export interface SavedState {
  /** Hash of the canonical address: two devices meet on one document. */
  id: string;
  schema: number;
  /** Keys of all addresses it was found under (`addressKey`), the one its id was made of first. */
  addresses: string[];
  /** Of a link without text, and of what is listed before its body is read. */
  url: string;
  title: string;
  /** Oldest first; empty for a link that was brought in and has not been read yet. */
  versions: SavedVersion[];
  /** ISO 8601, first saved. */
  savedAt: string;
  tags: string[];
  archived: boolean;
  favourite: boolean;
  read: boolean;
  /** In the bin: not shown, and gone for good after a while. */
  binned: boolean;
  /** ISO 8601: when each switch was last moved. */
  switched: Partial<Record<Switch, string>>;
  /** Furthest place read, 0 to 1 of the text. */
  position: number;
  highlights: Highlight[];
}

/** A picture on its way into the library. */
export interface ImageData {
  url: string;
  type: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/** A saved article with everything of it: what is read, exported and backed up. */
export interface SavedArticle {
  state: SavedState;
  /** Null for a link without text. */
  body: SavedBody | null;
}

/** The schema that this Winnow writes. See `store/migrations.ts`. */
export const SCHEMA = 1;
