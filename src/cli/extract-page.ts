import { type Article, extractArticle, findClaims } from '../engine/index.ts';
import { parsePage } from './parse-page.ts';
import type { SafeWindow } from './safe-window.ts';
import type { ShippedModels } from './shipped-models.ts';

export interface Extraction {
  article: Article;
  /** Milliseconds. */
  ms: { parse: number; extract: number };
}

export interface PageToExtract {
  html: string;
  /** Empty where it is not known. */
  url: string;
  /** Every sentence with its score for the claims. */
  allClaims?: boolean;
}

/** An article from a page's source, and how long each step took. */
export function extractPage(page: PageToExtract, safeWindow: SafeWindow, models?: ShippedModels): Extraction {
  const start = performance.now();
  const document = parsePage(page.html);
  const parsed = performance.now();
  const url = page.url.startsWith('http') ? page.url : (ownAddress(document) ?? page.url);
  const article = extractArticle(document, { url, sanitizer: safeWindow.sanitize, ...models });
  if (page.allClaims) article.claims = findClaims(article, article.companies, models?.claims ?? null, { all: true });
  const end = performance.now();
  return { article, ms: { parse: round(parsed - start), extract: round(end - parsed) } };
}

/** A saved page stands on a disk, but it knows where it came from. */
function ownAddress(document: Document): string | undefined {
  const canonical = document.querySelector('link[rel="canonical" i]')?.getAttribute('href');
  const shared = document.querySelector('meta[property="og:url" i]')?.getAttribute('content');
  return [canonical, shared].map((address) => address?.trim()).find((address) => /^https?:\/\/./i.test(address ?? ''));
}

export const round = (ms: number): number => Math.round(ms * 10) / 10;
