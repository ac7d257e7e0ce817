import {
  type ArticleText,
  type Claim,
  type Company,
  type CompanyModel,
  findClaims,
  findCompanies,
  readCompanyModel,
} from '../engine/index.ts';
import { type Findings, failureOf } from '../platform/messages.ts';
import { readOwnFile } from '../platform/own-files.ts';

let model: Promise<CompanyModel> | undefined;

/** Companies and claims of an article, outside its page: the one place where what they are found with is loaded. */
export async function analyseArticle(article: ArticleText): Promise<Findings> {
  model ??= readOwnFile('models/companies.bin').then(readCompanyModel);
  const companies = await attempt(async () => findCompanies(article, await model!));
  const claims = await attempt(async () => findClaims(article, Array.isArray(companies) ? companies : []));
  return { companies, claims };
}

async function attempt<Found extends Company | Claim>(find: () => Promise<Found[]>) {
  try {
    return await find();
  } catch (error) {
    return failureOf(error);
  }
}
