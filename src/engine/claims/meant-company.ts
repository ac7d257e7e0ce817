import type { ArticleText, Company } from '../article.ts';
import { FIRMS } from './reporting.ts';
import type { Sentence } from './sentences.ts';

const THE_FIRM = /^(?:[^,]{0,40}, )?the ([a-z-]+)\b/i;

/**
 * The company that a sentence calls "the company" or "the retailer" where it names none itself: the last one named before it, in its own
 * paragraph or the one before; null where there is none.
 */
export function meantCompany(
  { text, start, blockIndex }: Sentence,
  companies: readonly Company[],
  { blocks }: Pick<ArticleText, 'blocks'>,
): Company | null {
  if (!FIRMS.has(THE_FIRM.exec(text)?.[1]?.toLowerCase() ?? '')) return null;
  const from = blocks[Math.max(0, blockIndex - 1)]?.start ?? 0;
  return lastNamed(companies, from, start);
}

/** The company named last between two offsets. */
export function lastNamed(companies: readonly Company[], from: number, to: number): Company | null {
  let best: Company | null = null;
  let at = from - 1;
  for (const company of companies)
    for (const { start } of company.mentions) {
      if (start >= to || start <= at) continue;
      at = start;
      best = company;
    }
  return best;
}
