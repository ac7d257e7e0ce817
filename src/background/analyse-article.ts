import { type ArticleText, type Claim, type Company, findClaims, findCompanies } from '../engine/index.ts';
import { type Findings, failureOf } from '../platform/messages.ts';

/** Companies and claims of an article, outside its page: the one place where what they are found with is loaded. */
export async function analyseArticle(article: ArticleText): Promise<Findings> {
  const companies = attempt(() => findCompanies(article));
  const claims = attempt(() => findClaims(article, Array.isArray(companies) ? companies : []));
  return { companies, claims };
}

function attempt<Found extends Company | Claim>(find: () => Found[]) {
  try {
    return find();
  } catch (error) {
    return failureOf(error);
  }
}
