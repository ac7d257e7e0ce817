/** The engine's only door: a document goes in, an article comes out. */
export type * from './article.ts';
export { type ClaimModel, findClaims, isCovered, readClaimModel } from './claims/index.ts';
export { type CompanyModel, CompanyModelError, readCompanyModel } from './companies/company-model.ts';
export {
  type CompanyCorrections,
  correctCompanies,
  NO_CORRECTIONS,
  nameFromSelection,
  withCompany,
  withCompanyAgain,
  withoutCompany,
} from './companies/corrections.ts';
export { findCompanies } from './companies/index.ts';
export { plainName } from './companies/plain-name.ts';
export { type BlockText, rangeOf, readBlockText, type TextSpan } from './dom/block-text.ts';
export { limitDepth } from './dom/limit-depth.ts';
export { locate } from './dom/locate-text.ts';
export { createSanitizer, type Sanitizer, UnsupportedSanitizerError } from './dom/sanitize.ts';
export { unclobbered } from './dom/unclobbered.ts';
export { asPageOf, nextToRead, saysNothingNew, stitchArticles } from './pages/index.ts';
export { type ExtractOptions, extractArticle, isolateArticle, type Step } from './pipeline.ts';
export { articleFromText } from './plain-text.ts';
export { countWords, readingMinutes } from './reading-time.ts';
export { cleanUrl, urlKey } from './related/clean-url.ts';
export { withCompanies } from './related/explain.ts';
export { type Rankable, type Ranked, rankByBearing } from './related/rank.ts';
export { SITE_RULES } from './sites/index.ts';
export { readSiteRule, SiteRuleError, type SiteRuleProblem } from './sites/read-site-rule.ts';
export { selectorOf } from './sites/selector-of.ts';
export type { SiteRule } from './sites/site-rule.ts';
export { isWorthReading } from './verdict/is-worth-reading.ts';
