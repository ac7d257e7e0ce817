import type { Article, Sanitizer } from '../../engine/index.ts';
import type { CleanViewOutcome, FurtherPagesOutcome, ReadOutcome } from '../../platform/messages.ts';
import type { Findings } from './state.ts';

/** What the popup needs from outside itself. Tests give their own. */
export interface Services {
  /** The article of the page in front, or why there is none. Never rejects. */
  read(): Promise<ReadOutcome>;
  /** Reads one of the article's further pages; asked until it is finished. Never rejects. */
  readFurtherPage(): Promise<FurtherPagesOutcome>;
  stopFurtherPages(): Promise<void>;
  find(article: Article): Promise<Findings>;
  sanitize: Sanitizer;
  toMarkdown(article: Article): Promise<string>;
  copy(text: string): Promise<void>;
  saveFile(name: string, text: string, type: string): void;
  cleanViewState(): Promise<CleanViewOutcome>;
  openCleanView(article: Article): Promise<CleanViewOutcome>;
  closeCleanView(): Promise<CleanViewOutcome>;
  /** Opens a link in a new tab and the clean view over it; not there where that cannot be done. */
  openLinkClean?(url: string): Promise<void>;
  /** Closes the popup. */
  leave(): void;
}
