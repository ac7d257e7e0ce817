import type { Article } from './article.ts';
import type { Sanitizer } from './dom/sanitize.ts';

export interface ExtractOptions {
  /** The page's address; `document.URL` where it is not given. */
  url?: string;
  /** How to make the HTML safe; from the document's own window where it is not given. */
  sanitizer?: Sanitizer;
}

/** The whole article: `isolateArticle`, then companies and claims. */
export function extractArticle(document: Document, options: ExtractOptions = {}): Article {
  return isolateArticle(document, options);
}

/** The article without companies and claims, which can wait until it is on screen. */
export function isolateArticle(_document: Document, _options: ExtractOptions = {}): Article {
  throw new Error('not yet');
}
