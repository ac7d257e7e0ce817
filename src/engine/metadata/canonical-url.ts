import { asList, type JsonLdNode } from './json-ld.ts';
import type { MetadataPage } from './metadata-page.ts';
import { firstOf, fromMeta, type Source } from './source.ts';
import { httpUrl, siteOf } from './web-address.ts';

const canonicalLinks = (document: Document): string[] =>
  [...document.getElementsByTagName('link')]
    .filter((link) => /(?:^|\s)canonical(?:\s|$)/i.test(link.getAttribute('rel') ?? ''))
    .map((link) => link.getAttribute('href') ?? '');

export const CANONICAL_SOURCES: readonly Source[] = [
  { name: 'link rel=canonical', read: ({ document }) => canonicalLinks(document) },
  fromMeta('og:url'),
  {
    name: 'JSON-LD mainEntityOfPage, url',
    read: (page) =>
      page.articles.flatMap((node) =>
        [...asList(node.mainEntityOfPage), ...asList(node.url)].map((value) =>
          typeof value === 'string' ? value : String((value as JsonLdNode | null)?.['@id'] ?? ''),
        ),
      ),
  },
];

const isHome = (url: URL): boolean => /^\/(?:index\.\w+)?$/.test(url.pathname) && url.search === '';

/** What the page says is its address, true or not; empty where it says nothing. */
export const statedUrlOf = (document: Document): string => canonicalLinks(document)[0] ?? '';

/**
 * The address that the page gives as its own, without fragment; its own address where it gives none that can be true: one on
 * another site, or the home page for a page that is not it, is refused.
 */
export function canonicalUrlOf(page: MetadataPage): string {
  const own = page.url ? new URL(page.url) : null;
  const found = firstOf(CANONICAL_SOURCES, page, (raw) => {
    const address = httpUrl(raw, page.baseUrl);
    if (!address) return '';
    const url = new URL(address);
    if (own && siteOf(address) !== siteOf(page.url)) return '';
    if (isHome(url) && (!own || !isHome(own))) return '';
    url.hash = '';
    return url.href;
  });
  if (found) return found;
  if (!own) return '';
  own.hash = '';
  return own.href;
}
