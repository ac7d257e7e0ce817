// @ts-check
/**
 * What the browser's own knowledge adds: bodies of the labelled article pages in real Chromium, with and without what the page's styles
 * hide. Only styles that stand in the page itself are there: nothing is asked of the network.
 *
 *   npm run bench:layout -- [--pages 793]
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { fail } from '../../scripts/bootstrap.mjs';
import { findBrowser } from '../../scripts/find-browser.mjs';
import { bundleScript } from './bundle-script.mjs';
import { openVisits } from './page-visits.mjs';
import { printTable, share } from './print-table.mjs';
import { sharedPaths } from './shared-data.mjs';

const { values: options } = parseArgs({ options: { pages: { type: 'string', default: '793' } } });
const [folder = '', scorer = ''] = sharedPaths('data/wcxb/dev/html', 'tools/score-body.mjs');
const { loadTruth, wordScores } = await import(scorer);
const chromium = findBrowser('chromium') ?? fail('This benchmark needs Chromium.');
/** @type {[string, { url: string, type: string, text: string }][]} */
const articles = [...loadTruth()].filter(([, { type }]) => type === 'article');
// Every second, third … page where fewer are asked for.
const step = Math.max(1, Math.floor(articles.length / Number(options.pages)));
const truth = articles.filter((_, i) => i % step === 0);
const pages = truth.map(([id, { url }]) => ({
  id,
  url,
  html: gunzipSync(readFileSync(join(folder, `${id}.html.gz`))),
}));

const { visit, close } = await openVisits({
  executablePath: chromium.path,
  pages,
  script: await bundleScript(new URL('layout-in-page.mjs', import.meta.url)),
});
/** @type {Record<string, number[][]>} */
const scores = { with: [], without: [] };
let changed = 0;
let failed = 0;
try {
  for (const [id, { url, text }] of truth) {
    try {
      const got = await visit(id, `winnowLayout(${JSON.stringify({ url })})`);
      for (const kind of ['with', 'without']) scores[kind]?.push(wordScores(got[kind], text));
      if (got.with !== got.without) changed++;
    } catch (error) {
      failed++;
      console.error(`${id}: ${error}`);
    }
  }
} finally {
  await close();
}

const mean = (/** @type {number[][]} */ rows, /** @type {number} */ column) =>
  share(rows.reduce((sum, row) => sum + (row[column] ?? 0), 0) / rows.length);
console.log(`${scores.with?.length} article pages in Chromium; the body differs on ${changed}; ${failed} failed.\n`);
printTable(
  Object.entries(scores).map(([kind, rows]) => ({
    '': kind === 'with' ? 'what is hidden by styles is out' : 'markup alone',
    F1: mean(rows, 2),
    P: mean(rows, 0),
    R: mean(rows, 1),
  })),
);
