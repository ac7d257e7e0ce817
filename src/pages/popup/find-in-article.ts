import { type ArticleText, type Claim, type Company, findClaims, findCompanies } from '../../engine/index.ts';
import { failureOf } from '../../platform/messages.ts';
import type { Findings } from './state.ts';

/** Companies and claims of an article. A part of its own, with the name lists: loaded once the article is on screen. */
export function findInArticle(article: ArticleText): Findings {
  const companies = attempt(() => findCompanies(article));
  const claims = attempt(() => findClaims(article, Array.isArray(companies) ? companies : []));
  return { companies, claims };
}

/** One of the two that fails must not take the other with it. */
function attempt<Found extends Company | Claim>(find: () => Found[]) {
  try {
    return find();
  } catch (error) {
    return failureOf(error);
  }
}
