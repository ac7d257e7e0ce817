import type { Article, ArticleText, Claim, Company, RelatedReason } from '../engine/index.ts';
import type { LinkWish } from './link-wish.ts';
import type { Refusal } from './restricted-page.ts';
import type { FaceName } from './settings/reading.ts';

/** A failure as data: exceptions lose their class and often their text on the way between two contexts. */
export interface Failure {
  kind: 'failed';
  /** The error's class, e.g. `TypeError`. */
  name: string;
  message: string;
}

export type ReadOutcome = { kind: 'article'; article: Article } | { kind: 'refused'; refusal: Refusal } | Failure;

export type CleanViewOutcome = { kind: 'open' } | { kind: 'closed' } | Failure;

/** Pages of an article that are put together at once. More is a book, and a burden for its site. */
export const MOST_PAGES = 30;

/** Why a further page of an article is not in it. */
export interface PageProblem {
  /** The number of that page. */
  page: number;
  reason:
    | 'stopped'
    | 'too-many'
    | 'unreachable'
    | 'policy'
    | 'slow'
    | 'status'
    | 'not-html'
    | 'too-large'
    | 'elsewhere'
    | 'other-page'
    | 'repeats';
  /** What the site answered, where the reason is `status`: 404. */
  status?: number;
}

/** How far the reading of further pages is, or what it came to: the article with every page that could be read. */
export type FurtherPagesOutcome =
  | { kind: 'page'; next: number; total: number | null }
  | { kind: 'finished'; article: Article; problem: PageProblem | null }
  | Failure;

/** The scripts whose characters the reading faces hold, each in files of its own. */
export type FaceScript = 'greek' | 'cyrillic' | 'latin-ext' | 'latin';

/** A file of a reading face on its way into a page, which may not load it itself: base64 of WOFF2. */
export interface FaceFile {
  style: 'normal' | 'italic';
  /** As `@font-face` has it: `400` or `200 900`. */
  weight: string;
  data: string;
}

/** What tells an article from others, wherever it was read. */
export type ArticleIdentity = Pick<Article, 'url' | 'canonicalUrl' | 'text'>;

/** Why the library could not do something. Numbers are bytes. */
export type SaveProblem =
  | { kind: 'full'; usage: number | null; quota: number | null }
  | { kind: 'newer-schema' }
  | { kind: 'no-storage' }
  | Failure;

/**
 * `unchanged`: the very text was saved before; `version`: another text of an article that was, kept beside it. `missing` counts
 * pictures that could not be kept.
 */
export type SaveOutcome =
  | { kind: 'saved'; as: 'new' | 'version' | 'unchanged'; id: string; images: number; missing: number; changes: number }
  | { kind: 'problem'; problem: SaveProblem };

/** A saved article that a page's is; null where it is not saved. `sameText`: so is this very text. */
export type SavedOutcome = { id: string; savedAt: string; sameText: boolean } | null;

/** What came of a link on a card. `asked`: the browser has to be asked first, on a page of Winnow; `none`: nothing was to be done. */
export type LinkOutcome = 'opened' | 'saved' | 'failed' | 'asked' | 'none';

/** A saved article that bears on the one in front, and why. */
export interface SavedRelated {
  id: string;
  title: string;
  site: string;
  savedAt: string;
  why: RelatedReason[];
}

/** What the library holds on an article's subject. */
export interface SavedReading {
  /** Best first. */
  articles: SavedRelated[];
  /** Key companies of the article by how many other saved articles name them, most first. */
  companies: { name: string; count: number }[];
}

/** An article as the library is asked about it. */
export interface SavedReadingRequest extends ArticleIdentity {
  title: string;
  lang: string;
  /** Names of its key companies. */
  companies: string[];
}

/** What became of saving open tabs, each counted once. `problem` ended it: what came before is saved. */
export interface TabsOutcome {
  saved: number;
  /** The very text was there. */
  known: number;
  /** Pages without an article. */
  other: number;
  /** Pages that the browser does not let Winnow read, that do not answer, or whose article could not be kept. */
  closed: number;
  problem: SaveProblem | null;
}

/** A picture's bytes in base64, or why there are none. */
export type ImageOutcome =
  | { kind: 'image'; type: string; data: string }
  | { kind: 'none'; reason: 'unreachable' | 'too-large' | 'not-an-image' };
/** Companies and claims, each by itself: one that fails does not take the other with it. */
export interface Findings {
  companies: Company[] | Failure;
  claims: Claim[] | Failure;
  /** Whether what was learned about claims knows the article's language. */
  covered: boolean;
}

/**
 * Everything Winnow's contexts say to each other: name → request and response. The popup asks the page; the page tells
 * the background that the reader closed the clean view there.
 */
export interface Messages {
  /** To the page: isolate the article. */
  readArticle: { request: null; response: ReadOutcome };
  /**
   * To the page: fetch the next of the article's further pages from its site, and say which comes then; asked again until all is
   * read.
   */
  readFurtherPage: { request: null; response: FurtherPagesOutcome };
  /** To the page: stop that. What was read is the answer to the question that is still open. */
  stopFurtherPages: { request: null; response: null };
  /** To the page: is the clean view open? */
  cleanViewState: { request: null; response: CleanViewOutcome };
  /** To the page: put the clean view over it, on what was read last. */
  openCleanView: { request: null; response: CleanViewOutcome };
  /** To the page: take the clean view out again. */
  closeCleanView: { request: null; response: CleanViewOutcome };
  /** To the background, from the page: put the clean view's styles and script there. */
  prepareCleanView: { request: null; response: null };
  /** To the background, from the page: the files of a reading face that a script needs; none where it has none. */
  readingFaces: { request: { face: FaceName; script: FaceScript }; response: FaceFile[] };
  /** To the background, from the page: companies and claims of an article. */
  analyseArticle: { request: ArticleText; response: Findings };
  /** To the background, from the page: the clean view is gone, its styles can go too. */
  cleanViewClosed: { request: null; response: null };
  /** To the background, from a page of a site with auto-clean that has just begun to load. */
  unaskedPageBegun: { request: null; response: null };
  /** To the background, from the page: do articles of my site open clean? */
  isAutoClean: { request: null; response: boolean };
  /** To the background, from the page: turn that off, or open the popup, where the reader turns it on. */
  toggleAutoClean: { request: null; response: null };
  /** To the background, from the page: search for this with the reader's own search engine. */
  searchClaim: { request: { text: string }; response: Failure | null };
  /** To the background: keep this article, which stands in this tab. It goes on when whoever asked is gone. */
  saveArticle: { request: { article: Article; tabId: number }; response: SaveOutcome };
  /** To the background, from the page: keep this article of mine. */
  saveShown: { request: { article: Article }; response: SaveOutcome };
  /** To the background, from the page: is this article of mine saved? */
  savedShown: { request: { identity: ArticleIdentity }; response: SavedOutcome | Failure };
  /** To the background: keep the articles of these tabs. `lent` is handed back afterwards. */
  saveOpenTabs: { request: { tabIds: number[]; lent: string[] }; response: TabsOutcome | Failure };
  /** To the background: is this article of this tab saved? */
  savedArticle: { request: { identity: ArticleIdentity; tabId: number }; response: SavedOutcome | Failure };
  /** To the background: go on with what the reader wants of this link, now that its site is allowed. */
  followWish: { request: { url: string }; response: LinkOutcome };
  /** To the background, from the page: open this link as clean view, or save it. */
  followLink: { request: Omit<LinkWish, 'tabId'>; response: LinkOutcome };
  /** To the background: which saved articles bear on this one? */
  savedReading: { request: SavedReadingRequest; response: SavedReading | Failure };
  /** To the page: one of its pictures, read with the page's own rights. */
  readImage: { request: { url: string; most: number }; response: ImageOutcome | Failure };
}

export type MessageName = keyof Messages;

export type Answers = {
  [Name in MessageName]?: (
    request: Messages[Name]['request'],
    sender: MessageSender,
  ) => Messages[Name]['response'] | Promise<Messages[Name]['response']>;
};

/** What of a browser's `MessageSender` is looked at. */
export interface MessageSender {
  id?: string;
  url?: string;
  tab?: { id?: number };
}

/** Who may ask: pages of the extension itself, or its content scripts in tabs. */
export type Asker = 'extension-page' | 'content-script';

interface Envelope {
  winnow: MessageName;
  request: unknown;
}

export function envelope<Name extends MessageName>(name: Name, request: Messages[Name]['request']): Envelope {
  return { winnow: name, request };
}

/** Turns anything thrown into data. */
export function failureOf(error: unknown): Failure {
  if (error instanceof Error) return { kind: 'failed', name: error.name, message: error.message };
  return { kind: 'failed', name: 'Error', message: String(error) };
}

/**
 * Whether a message comes from where it may: this extension (`id`), and from one of its own pages (`origin`, ending in
 * a slash) or else from a content script in a tab.
 */
export function isFrom(asker: Asker, sender: MessageSender, self: { id: string; origin: string }): boolean {
  if (sender.id !== self.id) return false;
  const fromOwnPage = sender.url?.startsWith(self.origin) === true;
  return asker === 'extension-page' ? fromOwnPage : !fromOwnPage && sender.tab?.id !== undefined;
}

/**
 * One listener for a table of answers. Returns undefined, and so leaves the message to others, where it is not in the
 * table or its sender may not ask.
 */
export function answering(
  answers: Answers,
  asker: Asker,
  self: { id: string; origin: string },
): (message: unknown, sender: MessageSender) => Promise<unknown> | undefined {
  return (message, sender) => {
    if (!isEnvelope(message) || !Object.hasOwn(answers, message.winnow)) return undefined;
    if (!isFrom(asker, sender, self)) return undefined;
    const handler = answers[message.winnow] as (request: unknown, sender: MessageSender) => unknown;
    return Promise.resolve()
      .then(() => handler(message.request, sender))
      .catch(failureOf);
  };
}

function isEnvelope(message: unknown): message is Envelope {
  return typeof message === 'object' && message !== null && typeof (message as Envelope).winnow === 'string';
}
