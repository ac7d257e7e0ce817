// The plain ways of finding related reading, beside Winnow's: both take the page's links as they stand in its markup.

import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { bundleSource } from './bundle-engine.mjs';

const LEAST_WORDS = 5;
/** Words of a heading over more to read. */
const READING =
  /\b(?:related|recommended|see also|you (?:may|might) (?:also )?(?:like|be interested)|read (?:more|next|also)|more (?:from|on|in|stories|articles|reading)|further reading|up next|latest|recent|popular|trending|most read|must read|top stories|next (?:article|post)|previous (?:article|post))\b/i;

const fold = (text) => (text ?? '').replace(/\s+/g, ' ').trim();

/** All links in page order: where they lead, their words, and the heading that stands last before them. */
function linksOf(document, url) {
  const links = [];
  let heading = '';
  for (const element of document.querySelectorAll('h1, h2, h3, h4, h5, h6, a[href]')) {
    if (element.localName !== 'a') {
      // A card's own title is no heading of what follows.
      if (!element.querySelector('a[href]') && !element.closest('a[href]')) heading = fold(element.textContent);
      continue;
    }
    const href = element.getAttribute('href');
    if (!URL.canParse(href, url)) continue;
    const address = new URL(href, url);
    if (/^https?:$/.test(address.protocol))
      links.push({ url: address.href, words: fold(element.textContent), heading });
  }
  return links;
}

export const BASELINES = {
  'links of five words or more': ({ words }) => words.split(' ').length >= LEAST_WORDS,
  'links under headings such as "Related"': ({ words, heading }) => words !== '' && READING.test(heading),
};

/**
 * @param {{id: string, url: string, file: string}[]} pages files of gzipped HTML
 * @returns {Promise<Record<string, {id: string, related: {url: string}[]}[]>>} predictions by the baseline's name
 */
export async function predictByBaselines(pages) {
  const { parsePage } = await bundleSource('cli/parse-page.ts');
  const found = Object.fromEntries(Object.keys(BASELINES).map((name) => [name, []]));
  for (const { id, url, file } of pages) {
    const links = linksOf(parsePage(gunzipSync(readFileSync(file)).toString('utf8')), url);
    for (const [name, wanted] of Object.entries(BASELINES))
      found[name].push({ id, related: links.filter(wanted).map((link) => ({ url: link.url })) });
  }
  return found;
}
