import { companyKey } from '../company-key.ts';
import type { RowOrGap } from '../index/index-db.ts';
import { type Length, lengthOf } from './filter.ts';

/** A value with the number of articles that have it. */
export interface Count {
  value: string;
  count: number;
}

export interface Facets {
  sites: Count[];
  tags: Count[];
  /** Key companies. */
  companies: Count[];
  lengths: Record<Length, number>;
  /** Years of saving, newest first. */
  years: Count[];
}

const MOST = 100;

function ranked(counts: Map<string, number>): Count[] {
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
    .slice(0, MOST);
}

/** What the articles found have in common, most frequent first. */
export function countFacets(rows: readonly RowOrGap[], found: ArrayLike<number>): Facets {
  const sites = new Map<string, number>();
  const tags = new Map<string, number>();
  const companies = new Map<string, number>();
  /** Of each company the spelling met first. */
  const spellings = new Map<string, string>();
  const years = new Map<string, number>();
  const lengths: Record<Length, number> = { short: 0, medium: 0, long: 0 };
  const add = (to: Map<string, number>, value: string) => value && to.set(value, (to.get(value) ?? 0) + 1);
  for (let i = 0; i < found.length; i++) {
    const row = rows[found[i]!];
    if (!row) continue;
    add(sites, row.site);
    for (const tag of row.tags) add(tags, tag);
    for (const company of row.companies) {
      const key = companyKey(company);
      if (!spellings.has(key)) spellings.set(key, company);
      add(companies, spellings.get(key)!);
    }
    add(years, String(new Date(row.saved).getFullYear()));
    if (row.words > 0) lengths[lengthOf(row)]++;
  }
  return {
    sites: ranked(sites),
    tags: ranked(tags),
    companies: ranked(companies),
    lengths,
    years: ranked(years).sort((a, b) => (a.value < b.value ? 1 : -1)),
  };
}
