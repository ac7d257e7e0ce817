// @ts-check
/**
 * Whether anything disappears silently: of the visible words of the labelled article pages, how many stand neither in the article nor in
 * a removal.
 *
 *   npm run bench:account -- [--every N] [--lost]
 *
 * --every  only every Nth page
 * --lost   lists the words of each page
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { JSDOM } from 'jsdom';
import { bundleSource } from './bundle-engine.mjs';
import { sharedPaths } from './shared-data.mjs';

const { values: options } = parseArgs({
  options: { every: { type: 'string', default: '1' }, lost: { type: 'boolean', default: false } },
});
const [folder = '', scorer = ''] = sharedPaths('data/wcxb/dev/html', 'tools/score-body.mjs');
const { loadTruth } = await import(scorer);
const { createSanitizer, isolateArticle, parsePage, readBlockText } = await bundleSource(
  '../tests/benchmarks/account-parts.ts',
);
const sanitizer = createSanitizer(new JSDOM('').window);

/** @param {string} text @returns {string[]} */
const wordsOf = (text) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
/** @param {Element} element What its own markup hides; style sheets are not there. */
const isHidden = (element) =>
  element.hasAttribute('hidden') || /display\s*:\s*none/.test(element.getAttribute('style') ?? '');

const pages = /** @type {[string, { type: string, url: string }][]} */ ([...loadTruth()])
  .filter(([, { type }]) => type === 'article')
  .filter((_, i) => i % Number(options.every) === 0);
let all = 0;
let lost = 0;
let whole = 0;
for (const [id, { url }] of pages) {
  const document = parsePage(gunzipSync(readFileSync(join(folder, `${id}.html.gz`))).toString('utf8'));
  const visible = wordsOf(readBlockText(document.body, { skip: isHidden, apart: true }).text);
  const { text, removals } = isolateArticle(document, { url, sanitizer });
  /** @type {Map<string, number>} */
  const accounted = new Map();
  for (const piece of [text, ...removals.map((/** @type {{ text: string }} */ removal) => removal.text)])
    for (const word of wordsOf(piece)) accounted.set(word, (accounted.get(word) ?? 0) + 1);
  const missing = visible.filter((word) => {
    const left = accounted.get(word) ?? 0;
    accounted.set(word, left - 1);
    return left <= 0;
  });
  all += visible.length;
  lost += missing.length;
  if (!missing.length) whole++;
  else if (options.lost) console.log(`${id}: ${missing.slice(0, 40).join(' ')}`);
}
console.log(
  `${pages.length} article pages: of ${all} visible words ${lost} stand neither in the article nor in a removal ` +
    `(${((lost / all) * 100).toFixed(3)} %); ${whole} pages are accounted for whole.`,
);
