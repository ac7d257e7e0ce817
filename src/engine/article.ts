/**
 * The shared words of Winnow. An `Article` is plain data (it survives `structuredClone` and JSON), made once by the
 * engine and shown, saved, searched and exported by everything else.
 */

/** Why a piece of the page is not in the article. */
export type RemovalReason =
  | 'advertisement'
  | 'promotion'
  | 'newsletter'
  | 'see-also'
  | 'related'
  | 'share-bar'
  | 'navigation'
  | 'table-of-contents'
  | 'cookie-notice'
  | 'comments'
  | 'author-box'
  | 'byline-date'
  | 'caption-credit'
  | 'legal'
  | 'duplicate'
  | 'other';

/** A link as it stood on the page. `url` is absolute. */
export interface PageLink {
  url: string;
  text: string;
}

/** Where a removal stood: inside the article's body, or on the page around it. */
export interface RemovalPlace {
  where: 'inside' | 'before' | 'after';
  /** Last words of the visible text before it (up to 80 characters), empty at the top of the page. */
  after: string;
  /** The element's path from the body, e.g. `main > article > aside.promo`: for people, not for selecting. */
  path: string;
  /** Where it is found again, as a site rule names it; only where the reading was asked for it. */
  selectors?: string[];
}

/** A piece of the page that was taken away, with its reason. Nothing disappears without one. */
export interface Removal {
  reason: RemovalReason;
  /**
   * Name of the rule that took it (a file in `engine/clutter/rules` or `engine/body/settle`) or that explains it, `site-rule`, or `body`
   * where nothing but the classifier's score speaks.
   */
  rule: string;
  /** 0 to 1: how likely its words were the article's to the classifier. Not there for pictures and what a rule took unjudged. */
  score?: number;
  /** Its visible text, a newline between blocks. Empty for a picture or frame without text. */
  text: string;
  links: PageLink[];
  place: RemovalPlace;
}

/** `source`: linked in the article's own text. The others: what the block it stood in is. */
export type RelatedKind = 'source' | 'see-also' | 'related' | 'same-author' | 'latest' | 'popular' | 'series';

/** Why a link is shown: what it has in common with the article, or what the page says of it. */
export type RelatedReason =
  | { kind: 'linked-in-text' | 'same-series' | 'same-author' | 'offered-as-related' }
  /** A company or another name that the article tells of, as the link's title writes it. */
  | { kind: 'company' | 'name'; name: string }
  /** At most three, the rarest first. */
  | { kind: 'words'; words: string[] };

export interface RelatedLink {
  /** Absolute, without fragment and tracking parameters. */
  url: string;
  title: string;
  /** The heading or words that introduced it on the page ("See also", "Must read"); empty where there were none. */
  label: string;
  kind: RelatedKind;
  /** 0 to 1, higher bears more on this article. */
  score: number;
  /**
   * What the link's card says besides its title; of a source the sentence that it stands in, word for word, or
   * the part of it around the link. Some 200 characters at most.
   */
  excerpt?: string;
  /** Address of the card's picture: for showing only once the reader has asked for it. */
  image?: string;
  /** As the card's `<time>` tells it, `2025-03-14` or with a time of day. */
  date?: string;
  /** The link's path from the body, e.g. `main > aside.more > ul > li`: for people, not for selecting. */
  path?: string;
  /** The strongest first. */
  why?: RelatedReason[];
}

/** Half-open range `[start, end)` of UTF-16 code units in `Article.text`. */
export interface TextRange {
  start: number;
  end: number;
}

export type CompanyRole = 'key' | 'mentioned' | 'source';

export interface Company {
  /** The fullest name used in the article. */
  name: string;
  /** Every distinct form in the text, as written, `name` included. */
  aliases: string[];
  role: CompanyRole;
  /** In the order of the text. A company named only in the title has none. */
  mentions: TextRange[];
  /** 0 to 1, higher matters more to the article. */
  salience: number;
  /** The everyday name and the ticker symbol of a listed company ("Alphabet", "GOOGL"); the name only where the list has it. */
  canonicalName?: string;
  ticker?: string;
}

export type ClaimKind = 'figure' | 'event' | 'comparison' | 'finding' | 'statement' | 'forecast' | 'cause';

export type FigureKind = 'money' | 'percent' | 'amount' | 'date';

/** That something rose or fell: by the figure, from it or to it. */
export interface FigureChange {
  direction: 'up' | 'down';
  role: 'by' | 'from' | 'to';
}

/** A figure inside a claim: a number as written, with its sign, unit, currency or percent; or a date. */
export interface ClaimFigure extends TextRange {
  /** As written, e.g. `$4.2 billion`. Equals `text.slice(start, end)` of the article. */
  text: string;
  kind: FigureKind;
  /** The number it says, e.g. `4200000000`; null for a date, and where it cannot be told. */
  value: number | null;
  /** `USD`, `EUR`, `%`, `km`, … or null. */
  unit: string | null;
  /** ISO 8601 as far as it is said (`2024`, `2024-03`, `2024-03-05`, `--03-05`, `2024-Q2`); null for all but dates. */
  date: string | null;
  change: FigureChange | null;
}

/** Words by which a claim says that it may not be so: "could", "is expected to". */
export interface ClaimHedge extends TextRange {
  /** As written. */
  text: string;
}

/** A sentence of the article, verbatim: `text === article.text.slice(start, end)`. */
export interface Claim extends TextRange {
  text: string;
  kind: ClaimKind;
  /** To whom the article attributes it, by the fullest name in the article; null in the article's own voice. */
  speaker: string | null;
  /** The words that tell who speaks, as written ("said", "according to"); null where a sentence beside it tells, or nothing does. */
  cue: string | null;
  figures: ClaimFigure[];
  hedges: ClaimHedge[];
  /** Names of the companies in it, as in `Article.companies`; the one that it calls "the company" where it names none. */
  companies: string[];
  /** Links that stand in the sentence. */
  links: PageLink[];
  /** 0 to 1, higher is more worth seeing. */
  score: number;
}

export type BlockKind = 'heading' | 'paragraph' | 'list-item' | 'quote' | 'table-row' | 'caption' | 'code';

/** One line-like piece of `Article.text`. Blocks do not overlap and stand in the order of the text. */
export interface TextBlock extends TextRange {
  kind: BlockKind;
}

/** A link in the article's own text, with its place. */
export interface TextLink extends PageLink, TextRange {}

/** Why a page may not be an article: shown to the reader in words of the interface's language. */
export type Doubt =
  | 'no-text'
  | 'little-text'
  | 'mostly-links'
  | 'no-sentences'
  | 'home-page'
  | 'looks-like-forum'
  | 'looks-like-shop'
  | 'looks-like-list'
  | 'unlike-articles';

export interface LeadImage {
  url: string;
  alt: string;
}

/** One page of an article that goes over several. */
export interface NumberedPage {
  /** As the reader counts, from 1. */
  number: number;
  /** Absolute, on the origin of the page that named it. */
  url: string;
}

/** The pages over which a site spread one article or one thread, as far as the pages that were read tell. */
export interface PageSeries {
  /** Number of the page that was read, from 1; of the first one where several were put together. */
  current: number;
  /** How many there are; null where no page says. */
  total: number | null;
  /** Address of the page after the last one read; null where there is none, or none is named. */
  next: string | null;
  /** The other pages that are named, in the order of their numbers. Not all of a long series: "1 2 3 … 40". */
  known: NumberedPage[];
  /** Numbers of the pages whose text is in the article, ascending: one, unless pages were put together. */
  read: number[];
}

export interface Article {
  /** The address it was read at. */
  url: string;
  canonicalUrl: string;
  title: string;
  /** Authors as plain names joined by a comma and a space; empty if none is given. */
  byline: string;
  siteName: string;
  /** ISO 8601 (date, or date and time), or null. */
  publishedTime: string | null;
  modifiedTime: string | null;
  /** BCP 47, or empty if unknown. */
  lang: string;
  dir: 'ltr' | 'rtl';
  excerpt: string;
  leadImage: LeadImage | null;
  /** Words; in scripts without spaces, by the locale's own word breaking. */
  wordCount: number;
  /** Whole minutes, at least 1 for any text. */
  readingMinutes: number;
  /** The clean body, sanitised: safe to put into a page of ours through `engine/dom/sanitize`. */
  html: string;
  /** The body's text, a newline between blocks. All offsets of companies, claims, blocks and links count in it. */
  text: string;
  blocks: TextBlock[];
  links: TextLink[];
  isArticle: boolean;
  /**
   * 0 to 1: how likely `isArticle` is right. It is true only where that is hardly ever wrong, so it may be false with a confidence below
   * .5: likely an article, but not surely enough.
   */
  confidence: number;
  /** Empty when `isArticle` holds without reserve. */
  doubts: Doubt[];
  removals: Removal[];
  related: RelatedLink[];
  companies: Company[];
  claims: Claim[];
  /** Null where the article stands on one page alone. */
  pages: PageSeries | null;
}

/** What companies and claims are found in: an article, or plain text taken for one. */
export type ArticleText = Pick<Article, 'url' | 'title' | 'siteName' | 'lang' | 'text' | 'blocks' | 'links'>;
