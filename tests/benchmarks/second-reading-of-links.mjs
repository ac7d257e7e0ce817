/** Links of some labelled pages, read a second time by the same guide without a look at the labels: what agreement can be asked for. */
import { readJsonLines } from './json-lines.mjs';
import { linkKey } from './link-key.mjs';

const FILE = new URL('second-reading-of-links.jsonl', import.meta.url);

/**
 * The second reading as a system's predictions.
 *
 * @param {{id: string, links: {url: string}[]}[]} labelled the labelled pages
 * @returns {{id: string, related: {url: string, kind?: 'source'}[]}[]} of the pages that were read again, what bears most first
 */
export function linksReadAgain(labelled) {
  const pages = new Map(labelled.map(({ id, links }) => [id, new Map(links.map(({ url }) => [linkKey(url), url]))]));
  return readJsonLines(FILE)
    .filter(({ id }) => pages.has(id))
    .map(({ id, source = [], related = [], other = [] }) => {
      // A link that the labels do not hold is refused there.
      const addressOf = (key) => pages.get(id).get(key) ?? `unlabelled:${key}`;
      return {
        id,
        related: [
          ...source.map((key) => ({ url: addressOf(key), kind: 'source' })),
          ...[...related, ...other].map((key) => ({ url: addressOf(key) })),
        ],
      };
    });
}
