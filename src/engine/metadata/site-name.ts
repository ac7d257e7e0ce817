import { type JsonLdNode, typesOf } from './json-ld.ts';
import { hasLetter } from './letter-case.ts';
import { stringsOf } from './linked-data.ts';
import type { MetadataPage } from './metadata-page.ts';
import { propertyNames } from './microdata.ts';
import { plainValue } from './plain-value.ts';
import { namesTheHost } from './site-words.ts';
import { firstOf, fromMeta, type Source } from './source.ts';
import { titleParts } from './title-parts.ts';

const nodesOfType = (page: MetadataPage, type: RegExp): JsonLdNode[] =>
  page.jsonLd.nodes.filter((node) => typesOf(node).some((name) => type.test(name)));

export const SITE_NAME_SOURCES: readonly Source[] = [
  fromMeta('og:site_name'),
  {
    name: 'JSON-LD publisher',
    read: (page) => page.articles.flatMap((node) => stringsOf(node.publisher, page)),
  },
  {
    name: 'JSON-LD WebSite',
    read: (page) => nodesOfType(page, /^WebSite$/).flatMap((node) => stringsOf(node.name, page)),
  },
  { name: 'microdata publisher', read: (page) => page.microdata.all('publisher').flatMap(propertyNames) },
  fromMeta('application-name', 'apple-mobile-web-app-title', 'dc.publisher', 'citation_journal_title'),
  {
    name: 'last or first part of <title> that is the name in the address',
    read: (page) => {
      const parts = titleParts(plainValue(page.document.querySelector('title')?.textContent ?? ''));
      return parts.length > 1 && page.url ? parts.filter((part) => namesTheHost(part, page.url)) : [];
    },
  },
  {
    name: 'JSON-LD Organization',
    read: (page) => nodesOfType(page, /Organization$/).flatMap((node) => stringsOf(node.name, page)),
  },
];

/** The publication's name as it writes itself, or empty. An address or handle is no name. */
export function siteNameOf(page: MetadataPage): string {
  return (
    firstOf(SITE_NAME_SOURCES, page, (raw) => {
      const name = withoutMotto(plainValue(raw, 100).replace(/^[\s|–—-]+|[\s|–—-]+$/g, ''), page.url);
      return /^(?:https?:|www\.|@)/i.test(name) || !hasLetter(name) ? '' : name;
    }) ?? ''
  );
}

const LONG_NAME = 40;

/** "Find a provider - Book online - Halvern Health": what a site says of itself besides is none of its name. */
function withoutMotto(name: string, url: string): string {
  const parts = titleParts(name);
  if (parts.length < 2) return name;
  const own = url ? parts.find((part) => namesTheHost(part, url)) : undefined;
  return own ?? (name.length > LONG_NAME ? parts[0]! : name);
}
