import type { Article, Claim, CompanyCorrections, Sanitizer } from '../../engine/index.ts';
import type {
  CleanViewOutcome,
  Failure,
  FurtherPagesOutcome,
  ReadOutcome,
  SavedOutcome,
  SaveOutcome,
} from '../../platform/messages.ts';
import type { PageSite } from '../../platform/sites/page-site.ts';
import type { Site } from '../../platform/sites/site.ts';
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
  /** A claim as it is quoted elsewhere. */
  quotationOf(article: Article, claim: Claim): Promise<string>;
  copy(text: string): Promise<void>;
  /** By the reader's own search engine; only on a click. Rejects where the browser refuses. */
  searchWeb(text: string): Promise<void>;
  saveFile(name: string, text: string, type: string): void;
  cleanViewState(): Promise<CleanViewOutcome>;
  openCleanView(): Promise<CleanViewOutcome>;
  closeCleanView(): Promise<CleanViewOutcome>;
  autoClean: AutoCleanService;
  /** Whether the article is in the library. Never rejects. */
  saved(article: Article): Promise<SavedOutcome | Failure>;
  /** Puts it there, and tells how many of its pictures are read. Never rejects. */
  save(article: Article, onProgress: (done: number, total: number) => void): Promise<SaveOutcome>;
  openLibrary(id?: string): Promise<void>;
  /** Closes the popup. */
  leave(): void;
}

/** Auto-clean for the site of the page in front. */
export interface AutoCleanService {
  /** Tells where it stands, now and at each change; null where no extension may come. Returns what ends that. */
  watch(listener: (state: PageSite | null) => void): () => void;
  /** Must be called straight from a click. */
  turnOn(sites: Site[]): void;
  turnOff(site: Site): void;
  /** Must be called straight from a click. */
  setSubdomains(site: Site, wanted: boolean): void;
  openOptions(): void;
}
