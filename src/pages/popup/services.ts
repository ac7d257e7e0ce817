import type { Article, Claim, Company, CompanyCorrections, Sanitizer } from '../../engine/index.ts';
import type { LinkAction } from '../../platform/link-wish.ts';
import type {
  CleanViewOutcome,
  Failure,
  FurtherPagesOutcome,
  LinkOutcome,
  ReadOutcome,
  SavedOutcome,
  SavedReading,
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
  /** Opens the library at what it holds on a company. */
  openCompany(name: string): Promise<void>;
  /**
   * Opens a link as clean view, or saves the article it leads to. Must be called straight from a click: the browser is asked for the link's
   * site. Never rejects.
   */
  followLink(url: string, action: LinkAction): Promise<LinkOutcome>;
  /** What the library holds on an article's subject. Never rejects. */
  savedReading(article: Article, companies: readonly Company[]): Promise<SavedReading>;
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
