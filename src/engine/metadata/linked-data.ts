import { asList, type JsonLdNode } from './json-ld.ts';
import type { MetadataPage } from './metadata-page.ts';
import type { Source } from './source.ts';

/** Strings of a JSON-LD value: itself, each of a list, or the `name` or `@value` of an object. */
export function stringsOf(value: unknown, page: MetadataPage, depth = 0): string[] {
  if (depth > 4) return [];
  return asList(value).flatMap((item): string[] => {
    if (typeof item === 'string') return [item];
    if (typeof item !== 'object' || item === null) return [];
    const node = page.jsonLd.resolve(item) as JsonLdNode;
    return stringsOf(node['@value'] ?? node.name ?? node.url ?? [], page, depth + 1);
  });
}

/** These properties of the page's JSON-LD article, in this order, best node first. */
export const fromJsonLd = (...properties: string[]): Source => ({
  name: `JSON-LD ${properties.join(', ')}`,
  read: (page) => page.articles.flatMap((node) => properties.flatMap((property) => stringsOf(node[property], page))),
});
