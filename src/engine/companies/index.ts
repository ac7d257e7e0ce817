import type { ArticleText, Company } from '../article.ts';

/** Companies named in an article, most salient first. */
export function findCompanies(_article: ArticleText): Company[] {
  return [];
}
