import {
  type Article,
  createSanitizer,
  isolateArticle,
  type Sanitizer,
  SITE_RULES,
  type SiteRule,
  stitchArticles,
  unclobbered,
} from '../engine/index.ts';
import { type FurtherPagesOutcome, failureOf, type ReadOutcome } from '../platform/messages.ts';
import { refusalOfContentType } from '../platform/restricted-page.ts';
import { readerRulesFor } from '../platform/settings/reader-rules.ts';
import { fetchPage } from './fetch-page.ts';
import { FurtherPages } from './further-pages.ts';
import type { ReadingWish } from './in-page.ts';
import { policyRefusals } from './policy-refusals.ts';

/** One reading of the page at a time, and the further pages that belong to it. */
export class PageReading {
  readonly sanitize: Sanitizer;
  latest: ReadOutcome = { kind: 'failed', name: 'Error', message: '' };
  private further: FurtherPages | null = null;
  private rules: Promise<SiteRule[]> | null = null;
  private isRefusedByPolicy: ((url: string) => Promise<boolean>) | undefined;

  constructor(private readonly document: Document) {
    let made: Sanitizer | null = null;
    // Made when it is first needed: a page that is not HTML needs none.
    this.sanitize = (html) => {
      made ??= createSanitizer(window);
      return made(html);
    };
  }

  /** Fetches the reader's own rules for the next reading before it is asked for. */
  expect(): void {
    this.rules = readerRulesFor(location.hostname);
  }

  /** Never rejects. */
  async read({ rules = [], selectors }: ReadingWish = {}): Promise<ReadOutcome> {
    this.stopFurther();
    this.further = null;
    try {
      const refusal = refusalOfContentType(unclobbered(this.document, 'contentType'));
      if (refusal) this.latest = { kind: 'refused', refusal };
      else {
        const own = this.rules ?? readerRulesFor(location.hostname);
        this.rules = null;
        const siteRules = [...rules, ...(await own), ...SITE_RULES];
        const article = isolateArticle(this.document, { url: location.href, siteRules, selectors });
        this.latest = { kind: 'article', article };
      }
    } catch (error) {
      this.latest = failureOf(error);
    }
    return this.latest;
  }

  async readFurther(): Promise<FurtherPagesOutcome> {
    if (this.latest.kind !== 'article') return failureOf(new Error('There is no article.'));
    this.further ??= this.furtherPagesOf(this.latest.article);
    const own = this.further;
    const outcome = await own.next();
    // Read anew meanwhile: then it is no longer what the reader sees.
    if (outcome.kind === 'finished' && own === this.further) {
      this.further = null;
      this.latest = { kind: 'article', article: outcome.article };
    }
    return outcome;
  }

  stopFurther(): void {
    this.further?.stop();
  }

  private furtherPagesOf(article: Article): FurtherPages {
    const { sanitize: sanitizer } = this;
    this.isRefusedByPolicy ??= policyRefusals(this.document);
    const settings = {
      fetch: fetch.bind(globalThis),
      origin: location.origin,
      encoding: unclobbered(this.document, 'characterSet'),
      isRefusedByPolicy: this.isRefusedByPolicy,
    };
    return new FurtherPages(article, {
      fetch: (url, signal) => fetchPage(url, { ...settings, signal }),
      read: (html, url) => isolateArticle(new DOMParser().parseFromString(html, 'text/html'), { url, sanitizer }),
      stitch: (first, following) => stitchArticles(first, following, sanitizer),
    });
  }
}
