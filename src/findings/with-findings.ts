import type { Article } from '../engine/index.ts';
import { findInArticle } from './find-in-article.ts';

/** The article with its companies and claims, found now where it has none yet: what is kept is whole, however it was read. */
export async function withFindings(article: Article): Promise<Article> {
  if (article.companies.length + article.claims.length > 0) return article;
  const { companies, claims } = await findInArticle(article);
  return {
    ...article,
    companies: Array.isArray(companies) ? companies : [],
    claims: Array.isArray(claims) ? claims : [],
  };
}
