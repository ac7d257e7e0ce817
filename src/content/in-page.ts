import type { Article, Sanitizer, SiteRule } from '../engine/index.ts';
import type { CleanViewOutcome, FurtherPagesOutcome, ReadOutcome } from '../platform/messages.ts';

/** What a reading of the page is to know beyond what is written down: rules that hold for this reading alone. */
export interface ReadingWish {
  rules?: readonly SiteRule[];
  /** Whether each removal is to say where it is found again: `place.selectors`. */
  selectors?: boolean;
}

/**
 * What the files that are put into a page say to each other, in the extension's own world, which the page cannot see: `content.js`
 * reads the page and puts this there, `reader.js` is put beside it when the clean view opens for the first time.
 */
export interface InPage {
  /** False once the extension is gone: nobody hears this file any more. */
  isConnected(): boolean;
  /** Reads the page anew. Never rejects. */
  read(wish?: ReadingWish): Promise<ReadOutcome>;
  /** What was read last, further pages included. */
  latest(): ReadOutcome;
  readFurtherPage(): Promise<FurtherPagesOutcome>;
  stopFurtherPages(): void;
  sanitize: Sanitizer;
  /** Opens the clean view on what was read last, and fetches what it needs. Never rejects. */
  openView(options?: OpenOptions): Promise<CleanViewOutcome>;
  view?: ViewDoor;
}

export interface OpenOptions {
  /** Without the short fade: where the page has not been seen yet. */
  instant?: boolean;
}

/** The clean view's own door, there from its first opening on. */
export interface ViewDoor {
  readonly isOpen: boolean;
  open(article: Article, options?: OpenOptions): Promise<void>;
  close(): void;
}

const world = globalThis as { winnowInPage?: InPage };

export const inPage = (): InPage | undefined => world.winnowInPage;

export function putInPage(door: InPage): void {
  world.winnowInPage = door;
}
