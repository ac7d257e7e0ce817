import type { Article, CompanyCorrections, Sanitizer } from '../../engine/index.ts';
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
  companyCorrections(): Promise<CompanyCorrections>;
  saveCompanyCorrections(corrections: CompanyCorrections): Promise<void>;
  sanitize: Sanitizer;
  toMarkdown(article: Article): Promise<string>;
  copy(text: string): Promise<void>;
  saveFile(name: string, text: string, type: string): void;
  cleanViewState(): Promise<CleanViewOutcome>;
  openCleanView(): Promise<CleanViewOutcome>;
  closeCleanView(): Promise<CleanViewOutcome>;
  /** Closes the popup. */
  leave(): void;
}
