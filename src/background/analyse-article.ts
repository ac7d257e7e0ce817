import { type ArticleText, correctCompanies } from '../engine/index.ts';
import { findInArticle } from '../findings/find-in-article.ts';
import { readCompanyCorrections } from '../platform/company-corrections.ts';
import type { Findings } from '../platform/messages.ts';

/** Companies and claims for the clean view, the companies as the reader has put them right. */
export async function analyseArticle(article: ArticleText): Promise<Findings> {
  const [found, corrections] = await Promise.all([findInArticle(article), readCompanyCorrections()]);
  const { companies } = found;
  return Array.isArray(companies)
    ? { ...found, companies: correctCompanies(article, companies, corrections).shown }
    : found;
}
