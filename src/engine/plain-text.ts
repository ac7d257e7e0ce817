import type { Article } from './article.ts';

/** Plain text taken for an article: one block a line. For finding companies and claims without a page. */
export function articleFromText(_source: { title?: string; text: string; url?: string; lang?: string }): Article {
  throw new Error('not yet');
}
