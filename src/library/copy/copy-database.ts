import { Dexie, type Table } from 'dexie';

/** A document as the store holds it, of whatever schema, without its revision. */
export type RawDocument = { _id: string } & Record<string, unknown>;

export interface CopiedPicture {
  digest: string;
  type: string;
  data: Blob;
}

export interface CopiedBody {
  /** `b/ARTICLE/VERSION` */
  key: string;
  document: RawDocument;
  pictures: CopiedPicture[];
}

export interface CopyMeta {
  key: 'state';
  /** The store that was copied: another one is a new one, and the old is lost. */
  store: string;
  /** Place in its feed of changes up to which everything is copied. */
  checkpoint: number;
}

/** What had to be brought back, until the reader has been told. */
export interface BroughtBack {
  key: 'brought-back';
  /** ISO 8601 */
  at: string;
  articles: number;
}

/** The saved articles a second time. See `keep-copy.ts` for why. */
export class CopyDatabase extends Dexie {
  declare states: Table<{ id: string; document: RawDocument }, string>;
  declare bodies: Table<CopiedBody, string>;
  declare meta: Table<CopyMeta | BroughtBack, string>;

  constructor(name: string, factory: IDBFactory = indexedDB) {
    // What was acknowledged must outlive a power cut here as well.
    super(name, { indexedDB: factory, IDBKeyRange, chromeTransactionDurability: 'strict' });
    this.version(1).stores({ states: 'id', bodies: 'key', meta: 'key' });
  }
}

/** The part that is used of https://wicg.github.io/storage-buckets/ (Chromium 122), which no published types know. */
interface StorageBuckets {
  open(
    name: string,
    options: { durability: 'strict'; persisted: boolean },
  ): Promise<{ indexedDB: IDBFactory; estimate(): Promise<StorageEstimate> }>;
}

const bucket = () =>
  (globalThis.navigator as { storageBuckets?: StorageBuckets } | undefined)?.storageBuckets?.open(
    'winnow-second-copy',
    {
      durability: 'strict',
      persisted: true,
    },
  );

/** In a bucket of its own, which has files of its own; null where the browser has none. Never rejects. */
export async function openCopy(name: string): Promise<CopyDatabase | null> {
  try {
    const opened = await bucket();
    return opened ? new CopyDatabase(name, opened.indexedDB) : null;
  } catch {
    // Private windows, and profiles that keep no site data.
    return null;
  }
}

/** Bytes that the copy takes. */
export async function roomOfCopy(): Promise<number> {
  try {
    return (await (await bucket())?.estimate())?.usage ?? 0;
  } catch {
    return 0;
  }
}
