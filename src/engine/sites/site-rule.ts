/**
 * What somebody knows of one site's markup that no general method can: plain data, as JSON holds it. docs/site-rules.md
 * describes it for those who write one.
 */
export interface SiteRule {
  /** Host name in lower case, without port: `news.example` holds for `www.news.example` too. */
  site: string;
  /** Beginnings of the address's path, `/wiki/`; one of them must fit. Every page of the site where there are none. */
  paths?: readonly string[];
  /** CSS selectors of what is article, whatever Winnow would think of it. What the page hides stays out all the same. */
  keep?: readonly string[];
  /** CSS selectors of what is not. Goes before `keep`, of this rule and of any other. */
  remove?: readonly string[];
  /** CSS selector of the title: the first element that it finds with text in it. */
  title?: string;
  /** CSS selector of the authors' names: every element that it finds. */
  byline?: string;
  /** Why the rule is needed, for people. */
  why: string;
}

/** The rule's name in the ledger. */
export const SITE_RULE = 'site-rule';
