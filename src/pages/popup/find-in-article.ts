import {
  type ArticleText,
  type Claim,
  type ClaimModel,
  type Company,
  findClaims,
  findCompanies,
  isCovered,
  readClaimModel,
} from '../../engine/index.ts';
import { failureOf } from '../../platform/messages.ts';
import type { Findings } from './state.ts';

/**
 * Companies and claims of an article. A part of its own, with the name lists: loaded once the article is on screen.
 *
 * @param modelBytes of the claims' model; not asked for where it does not know the article's language
 */
export async function findInArticle(article: ArticleText, modelBytes: () => Promise<Uint8Array>): Promise<Findings> {
  const covered = isCovered(article);
  const bytes = covered ? modelBytes().catch(failureOf) : null;
  const companies = attempt(() => findCompanies(article));
  const given = await bytes;
  if (given && 'kind' in given) return { companies, claims: given, covered };
  const named = Array.isArray(companies) ? companies : [];
  const claims = attempt(() => {
    const model: ClaimModel | null = given && readClaimModel(given);
    return findClaims(article, named, model);
  });
  return { companies, claims, covered };
}

/** One of the two that fails must not take the other with it. */
function attempt<Found extends Company | Claim>(find: () => Found[]) {
  try {
    return find();
  } catch (error) {
    return failureOf(error);
  }
}
