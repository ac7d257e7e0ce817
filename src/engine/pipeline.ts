import type { Article } from './article.ts';
import { isolateBody } from './body/index.ts';
import type { BodyModel } from './body/model/body-model.ts';
import { shippedModel } from './body/model/shipped.ts';
import { type ClaimModel, findClaims } from './claims/index.ts';
import { accountFor } from './clutter/account.ts';
import type { PageContext } from './clutter/clutter-rule.ts';
import { ElementProfiles } from './clutter/element-profile.ts';
import { findClutter } from './clutter/find-clutter.ts';
import type { CompanyModel } from './companies/company-model.ts';
import { findCompanies } from './companies/index.ts';
import { type BlockText, readBlockText } from './dom/block-text.ts';
import { openNoscript } from './dom/open-noscript.ts';
import { preparePage } from './dom/prepare-page.ts';
import { createSanitizer, type Sanitizer, serialize, UnsupportedSanitizerError } from './dom/sanitize.ts';
import { placeStreamedMarkup } from './dom/streamed-markup.ts';
import { unclobbered } from './dom/unclobbered.ts';
import { statedUrlOf } from './metadata/canonical-url.ts';
import { type Metadata, readMetadata } from './metadata/index.ts';
import { copyPage } from './page-copy.ts';
import { readPageSigns } from './page-kind.ts';
import { findPages } from './pages/index.ts';
import { countWords, readingMinutes } from './reading-time.ts';
import { withCompanies } from './related/explain.ts';
import { findRelated, linksOnPage } from './related/index.ts';
import type { LinkModel } from './related/link-model.ts';
import { shippedLinkModel } from './related/shipped.ts';
import { findSiteRules } from './sites/find-site-rules.ts';
import { SITE_RULES } from './sites/index.ts';
import { withSiteFields } from './sites/site-fields.ts';
import { markSite } from './sites/site-marks.ts';
import type { SiteRule } from './sites/site-rule.ts';
import { judgeArticle, type Verdict } from './verdict/index.ts';
import { shippedVerdict } from './verdict/shipped.ts';
import type { VerdictModel } from './verdict/verdict-model.ts';

export interface ExtractOptions {
  /** The page's address; `document.URL` where it is not given. */
  url?: string;
  /** How to make the HTML safe; from the document's own window where it is not given. */
  sanitizer?: Sanitizer;
  /** Chooses the body's blocks; the one that goes along with Winnow where none is given. */
  model?: BodyModel;
  /** Judges whether it is an article; the one that goes along with Winnow where none is given. */
  verdict?: VerdictModel;
  /** Finds the companies; none are looked for where it is not given. */
  companies?: CompanyModel;
  /** Finds and ranks claims; without it only quotations with their speaker and sentences with figures are offered. */
  claims?: ClaimModel;
  /** Judges what links lead to; the one that goes along with Winnow where none is given. */
  related?: LinkModel;
  /** What is known of single sites, the first going before the others; Winnow's own rules where none are given. */
  siteRules?: readonly SiteRule[];
  /** Whether what the browser hides counts as hidden, where the document is laid out; true unless said otherwise. */
  layout?: boolean;
  /** Whether each removal says where it is found again; false unless said otherwise. */
  selectors?: boolean;
  /** Told the name of each step when it is done: for measuring what a step costs. */
  onStep?: (step: Step) => void;
}

export type Step =
  | 'copy'
  | 'metadata'
  | 'prepare'
  | 'links'
  | 'clutter'
  | 'body'
  | 'sanitize'
  | 'ledger'
  | 'verdict'
  | 'related';

/**
 * The whole article: `isolateArticle`, then companies and claims.
 *
 * @throws {UnsupportedSanitizerError} where no sanitiser is given and the document's own window cannot sanitise
 */
export function extractArticle(document: Document, options: ExtractOptions = {}): Article {
  const article = isolateArticle(document, options);
  const companies = options.companies ? findCompanies(article, options.companies) : [];
  const related = withCompanies(article.related, companies);
  return { ...article, related, companies, claims: findClaims(article, companies, options.claims ?? null) };
}

/**
 * The article without companies and claims, which can wait until it is on screen. Works on a copy; the document stays as it was.
 *
 * @throws {UnsupportedSanitizerError} where no sanitiser is given and the document's own window cannot sanitise
 */
export function isolateArticle(document: Document, options: ExtractOptions = {}): Article {
  const url = options.url ?? unclobbered(document, 'URL');
  const sanitize = options.sanitizer ?? ownSanitizer(document);
  const done = options.onStep ?? (() => undefined);
  const page = copyPage(document, options.layout);
  done('copy');
  // The heading and byline may be in a part that came late.
  placeStreamedMarkup(page);
  if (page.body) openNoscript(page.body);
  const siteRules = findSiteRules(options.siteRules ?? SITE_RULES, url);
  const metadata = withSiteFields(readMetadata(page, { url }), page, siteRules);
  if (!page.body) return emptyArticle(metadata);
  const signs = readPageSigns(page);
  done('metadata');
  preparePage(page, { baseUrl: url });
  done('prepare');

  const context = contextOf(page, metadata);
  const links = linksOnPage(context.profiles, url, metadata.title);
  const pages = findPages(page, metadata);
  done('links');
  const clutter = findClutter(context);
  done('clutter');
  const site = markSite(page, siteRules);
  const hints = { ...metadata, kind: signs.kind };
  const body = isolateBody(page.body, clutter, hints, options.model ?? shippedModel(), site);
  done('body');
  const clean = sanitize(body.element.innerHTML);
  const read = readBlockText(clean);
  done('sanitize');
  const removals = accountFor(body, context, options.selectors);
  done('ledger');
  const wordCount = countWords(read.text, metadata.lang);
  const verdict = judgeArticle({ url, signs, body }, wordCount, options.verdict ?? shippedVerdict());
  done('verdict');
  const article = describe(metadata, clean, read, wordCount, verdict);
  const related = findRelated({
    links,
    textLinks: read.links,
    pageUrl: url,
    canonicalUrl: metadata.canonicalUrl,
    statedUrl: statedUrlOf(page),
    title: article.title,
    text: read.text,
    lang: metadata.lang,
    model: options.related ?? shippedLinkModel(),
  });
  done('related');
  return { ...article, related, removals, pages };
}

/** A page may be read again and again. */
const sanitizers = new WeakMap<Window, Sanitizer>();

function ownSanitizer(document: Document): Sanitizer {
  const window = unclobbered(document, 'defaultView');
  if (!window) throw new UnsupportedSanitizerError('The document has no window to sanitise with.');
  const sanitizer = sanitizers.get(window) ?? createSanitizer(window);
  sanitizers.set(window, sanitizer);
  return sanitizer;
}

function contextOf(page: Document, { byline, publishedTime }: Metadata): PageContext {
  const profiles = new ElementProfiles(page.body);
  const authors = byline.toLowerCase().split(', ').filter(Boolean);
  return {
    profiles,
    pageWords: profiles.page.words,
    authors,
    publishedDay: publishedTime?.slice(0, 10) ?? '',
  };
}

const emptyArticle = (metadata: Metadata): Article => ({
  ...metadata,
  wordCount: 0,
  readingMinutes: 0,
  html: '',
  text: '',
  blocks: [],
  links: [],
  isArticle: false,
  confidence: 1,
  doubts: ['no-text'],
  removals: [],
  related: [],
  companies: [],
  claims: [],
  pages: null,
});

function describe(
  metadata: Metadata,
  clean: DocumentFragment,
  read: BlockText,
  wordCount: number,
  verdict: Verdict,
): Article {
  const paragraphs = read.blocks
    .filter((block) => block.kind !== 'heading')
    .map((block) => read.text.slice(block.start, block.end));
  return {
    ...metadata,
    excerpt: metadata.excerpt || excerptOf(paragraphs),
    wordCount,
    readingMinutes: readingMinutes(read.text, wordCount),
    html: serialize(clean),
    text: read.text,
    blocks: read.blocks,
    links: read.links,
    ...verdict,
    removals: [],
    related: [],
    companies: [],
    claims: [],
    pages: null,
  };
}

const EXCERPT_LENGTH = 240;

function excerptOf(paragraphs: readonly string[]): string {
  const first = paragraphs.find((text) => text.length > 60) ?? paragraphs[0] ?? '';
  return first.length > EXCERPT_LENGTH
    ? `${first.slice(0, first.lastIndexOf(' ', EXCERPT_LENGTH) || EXCERPT_LENGTH)}…`
    : first;
}
