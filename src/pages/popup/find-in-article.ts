import {
  type ArticleText,
  type Claim,
  type Company,
  type CompanyModel,
  findClaims,
  findCompanies,
  readCompanyModel,
} from '../../engine/index.ts';
import { failureOf } from '../../platform/messages.ts';
import { readOwnFile } from '../../platform/own-files.ts';
import type { Findings } from './state.ts';

let model: Promise<CompanyModel> | undefined;

/** Companies and claims of an article. A part of its own, with what was learned of names: loaded once the article is on screen. */
export async function findInArticle(article: ArticleText): Promise<Findings> {
  model ??= readOwnFile('models/companies.bin').then(readCompanyModel);
  const companies = await attempt(async () => findCompanies(article, await model!));
  const claims = await attempt(async () => findClaims(article, Array.isArray(companies) ? companies : []));
  return { companies, claims };
}

/** One of the two that fails must not take the other with it. */
async function attempt<Found extends Company | Claim>(find: () => Promise<Found[]>) {
  try {
    return await find();
  } catch (error) {
    return failureOf(error);
  }
}
