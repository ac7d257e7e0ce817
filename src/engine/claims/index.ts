import type { ArticleText, Claim, Company } from '../article.ts';

export interface ClaimOptions {
  /** Return every sentence with its score instead of the best few. */
  all?: boolean;
}

/** Claims of an article, best first. */
export function findClaims(_article: ArticleText, _companies: Company[], _options: ClaimOptions = {}): Claim[] {
  return [];
}
