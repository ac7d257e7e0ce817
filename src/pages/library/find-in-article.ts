import { type Article, findClaims, findCompanies } from '../../engine/index.ts';

/** Companies and claims of an article that was brought in. A part of its own, with the name lists: loaded when something is. */
export function findInArticle(article: Article): Pick<Article, 'companies' | 'claims'> {
  const companies = findCompanies(article);
  return { companies, claims: findClaims(article, companies) };
}
