/** Links of some labelled pages, read a second time by the same guide without a look at the labels: what agreement can be asked for. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

const FILE = new URL('second-reading-of-links.jsonl', import.meta.url);

/**
 * The second reading as a system's predictions. It knows links by a hash of their address, as `training/related/more-labels.jsonl` does.
 *
 * @param {{id: string, links: {url: string}[]}[]} labelled the labelled pages
 * @param {(address: string) => string} plainUrl the scorer's
 * @returns {{id: string, related: {url: string, kind?: 'source'}[]}[]} of the pages that were read again, what bears most first
 */
export function linksReadAgain(labelled, plainUrl) {
  const keyOf = (url) => createHash('sha1').update(plainUrl(url)).digest('base64url').slice(0, 10);
  const pages = new Map(labelled.map(({ id, links }) => [id, new Map(links.map(({ url }) => [keyOf(url), url]))]));
  return readFileSync(FILE, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
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
