import type { Article, ArticleText, Claim, CompanyCorrections, Sanitizer, SiteRule } from '../engine/index.ts';
import type { LinkAction } from '../platform/link-wish.ts';
import type {
  FaceFile,
  FaceScript,
  Failure,
  Findings,
  LinkOutcome,
  ReadOutcome,
  SavedOutcome,
  SaveOutcome,
} from '../platform/messages.ts';
import type { FaceName } from '../platform/settings/reading.ts';

/** What the clean view needs from outside itself. Tests give their own. */
export interface ViewServices {
  sanitize: Sanitizer;
  /** Reads the page anew, with rules for this reading alone. Never rejects. */
  read(wish: { rules?: readonly SiteRule[]; selectors?: boolean }): Promise<ReadOutcome>;
  /** The files of a face for a script; none where they cannot be had. Never rejects. */
  faces(face: FaceName, script: FaceScript): Promise<FaceFile[]>;
  /** Companies and claims. Never rejects. */
  analyse(article: ArticleText): Promise<Findings>;
  /** What the reader has set right about companies. */
  companyCorrections(): Promise<CompanyCorrections>;
  saveCompanyCorrections(corrections: CompanyCorrections): Promise<void>;
  /** Copies a claim as it is quoted elsewhere. Rejects where the browser refuses. */
  copyClaim(article: Article, claim: Claim): Promise<void>;
  /** By the reader's own search engine, in a new tab; only on a click. Rejects where the browser refuses. */
  searchWeb(text: string): Promise<void>;
  /** Whether articles of this site open clean by themselves. Never rejects. */
  isAutoClean(): Promise<boolean>;
  /** Turns that off, or asks the reader outside the page to turn it on. Never rejects. */
  toggleAutoClean(): Promise<void>;
  /** Opens a link as clean view, or saves the article it leads to; asks outside the page where the browser has to be asked. Never rejects. */
  followLink(url: string, action: LinkAction): Promise<LinkOutcome>;
  /** Keeps the article in the library. Never rejects. Not there where it is read out of the library. */
  save?(article: Article): Promise<SaveOutcome>;
  /** Whether it is there. Never rejects. */
  saved?(article: Article): Promise<SavedOutcome | Failure>;
  /** Called after the view is gone, however it went. */
  closed(): void;
}

/** What the view shows. */
export type Shown = { kind: 'article'; article: Article } | { kind: 'loading' };
