import type { Article, Sanitizer } from '../../engine/index.ts';
import type {
  CleanViewOutcome,
  Failure,
  FurtherPagesOutcome,
  ReadOutcome,
  SavedOutcome,
  SaveOutcome,
} from '../../platform/messages.ts';
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
  /** Whether the article is in the library. Never rejects. */
  saved(article: Article): Promise<SavedOutcome | Failure>;
  /** Puts it there, and tells how many of its pictures are read. Never rejects. */
  save(article: Article, onProgress: (done: number, total: number) => void): Promise<SaveOutcome>;
  openLibrary(id?: string): Promise<void>;
  /** Closes the popup. */
  leave(): void;
}
