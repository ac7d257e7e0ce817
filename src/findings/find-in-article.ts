import {
  type ArticleText,
  type Claim,
  type ClaimModel,
  type Company,
  type CompanyModel,
  findClaims,
  findCompanies,
  isCovered,
  readClaimModel,
  readCompanyModel,
} from '../engine/index.ts';
import { type Findings, failureOf } from '../platform/messages.ts';
import { readOwnFile } from '../platform/own-files.ts';

let companyModel: Promise<CompanyModel> | undefined;
let claimModel: Promise<ClaimModel> | undefined;

/**
 * Companies and claims of an article, and the one place where what they are found with is loaded: in the popup once the article is on
 * screen, and in the background for the clean view. Never in a page.
 */
export async function findInArticle(article: ArticleText): Promise<Findings> {
  const covered = isCovered(article);
  companyModel ??= readOwnFile('models/companies.bin').then(readCompanyModel);
  // Not asked for where it does not know the article's language.
  if (covered) claimModel ??= readOwnFile('models/claims.bin').then(readClaimModel);
  const companies = await attempt(async () => findCompanies(article, await companyModel!));
  const named = Array.isArray(companies) ? companies : [];
  const claims = await attempt(async () => findClaims(article, named, covered ? await claimModel! : null));
  return { companies, claims, covered };
}

/** One of the two that fails must not take the other with it. */
async function attempt<Found extends Company | Claim>(find: () => Promise<Found[]>) {
  try {
    return await find();
  } catch (error) {
    return failureOf(error);
  }
}
