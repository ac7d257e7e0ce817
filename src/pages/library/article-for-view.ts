import type { Article } from '../../engine/index.ts';
import { CLAIM_NAMES, PLACE_NAMES, REASON_NAMES, RELATED_NAMES } from '../../platform/names.ts';

const isIn = (names: object, name: unknown): boolean => typeof name === 'string' && Object.hasOwn(names, name);

/**
 * A saved article as the view takes it. What was brought in from a backup may be of another make, or of someone who means ill: what the
 * view would not know how to show is left out here. Its html goes through the sanitiser as any.
 */
export function articleForView(article: Article): Article {
  const ranges = (of: unknown) =>
    Array.isArray(of)
      ? of.filter(({ start, end }) => Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end)
      : [];
  return {
    ...article,
    url: URL.canParse(article.url) ? article.url : 'about:blank',
    dir: article.dir === 'rtl' ? 'rtl' : 'ltr',
    companies: article.companies.map((company) => ({ ...company, mentions: ranges(company.mentions) })),
    claims: article.claims.filter((claim) => isIn(CLAIM_NAMES, claim.kind) && ranges([claim]).length === 1),
    related: article.related.flatMap((link) =>
      isIn(RELATED_NAMES, link.kind) && URL.canParse(link.url) ? { ...link, label: String(link.label ?? '') } : [],
    ),
    removals: article.removals.filter(
      ({ reason, place }) =>
        isIn(REASON_NAMES, reason) && isIn(PLACE_NAMES, (place as { where?: unknown } | null)?.where),
    ),
  };
}
