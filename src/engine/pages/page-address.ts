import { cleanUrl } from '../related/clean-url.ts';
import { IDLE_PARAMETERS, LISTING_WORDS, SEARCH_PARAMETERS } from './page-names.ts';

/** What of an address tells one page of an article from another. */
export interface PageAddress {
  /** As it can be asked for: http(s), without fragment, name, password and tracking. */
  url: string;
  origin: string;
  /** Without a final slash or `index.html`; empty for the home page. */
  path: string;
  /** By lower-case name, without those that change nothing. */
  parameters: ReadonlyMap<string, string>;
}

/**
 * The address of one page; null for what is none. With `own` only addresses on that page's origin pass, and an `http:` address
 * on its host is read as its `https:` one: many sites moved without rewriting their pagers.
 */
export function pageAddress(url: string, own?: PageAddress): PageAddress | null {
  let clean = cleanUrl(url, own?.url ?? url);
  if (!clean) return null;
  if (own?.origin.startsWith('https:') && clean.startsWith('http:')) clean = clean.replace('http:', 'https:');
  const { origin, pathname, searchParams } = new URL(clean);
  if (own && origin !== own.origin) return null;
  const parameters = new Map<string, string>();
  for (const [name, value] of [...searchParams]) {
    const lower = name.toLowerCase();
    if (!IDLE_PARAMETERS.includes(lower)) parameters.set(lower, value);
  }
  return { url: clean, origin, path: plainPath(pathname), parameters };
}

/** A path without what its server adds by itself: `/guide/index.html`, `/guide/` → `/guide` */
export const plainPath = (path: string): string =>
  path.replace(/\/(?:index|default)\.(?:[sx]?html?|php\d?|aspx?)$/i, '').replace(/\/+$/, '');

/** Whether the address is that of a list of pages by its own words: a home page, a category, a search. */
export function isListingAddress({ path, parameters }: PageAddress): boolean {
  if (path === '' && parameters.size === 0) return true;
  if (SEARCH_PARAMETERS.some((name) => parameters.has(name))) return true;
  return path
    .toLowerCase()
    .split('/')
    .some((part) => LISTING_WORDS.includes(part));
}
