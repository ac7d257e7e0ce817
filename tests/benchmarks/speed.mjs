// @ts-check
/**
 * What it costs to isolate an article, on the same pages in real Chromium, beside Readability and Defuddle: body, metadata,
 * ledger and related links together, and the share of each step.
 *
 *   npm run bench:speed -- [--pages 300] [--rounds 5]
 *
 * Each system reads each page in a process of its own, so that none pays for the memory of another or runs in code that
 * another has warmed; the order changes from page to page, so that what else the machine does meets all of them alike. The first
 * call in such a process is the cold one, as after a click; of the following the median counts.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { fail, installDependencies, root } from '../../scripts/bootstrap.mjs';
import { findBrowser } from '../../scripts/find-browser.mjs';
import { bundleScript } from './bundle-script.mjs';
import { openVisits } from './page-visits.mjs';
import { percentile } from './percentile.mjs';
import { sharedPaths } from './shared-data.mjs';
import { printSpeed } from './speed-report.mjs';

/** @typedef {import('./speed-report.mjs').Run} Run */

const { values: options } = parseArgs({
  options: { pages: { type: 'string', default: '300' }, rounds: { type: 'string', default: '5' } },
});
const [pagesFolder = '', scorer = ''] = sharedPaths('data/wcxb/dev/html', 'tools/score-body.mjs');
const { loadTruth } = await import(scorer);
const chromium = findBrowser('chromium') ?? fail('This benchmark needs Chromium.');

/** @param {string} id */
const hash = (id) => createHash('sha1').update(id).digest('hex');
/** Chosen by a hash, so that they are the same in each run and from everywhere. */
const pages = /** @type {[string, { url: string, type: string }][]} */ ([...loadTruth()])
  .filter(([, { type }]) => type === 'article')
  .map(([id, { url }]) => ({ id, url }))
  .sort((a, b) => (hash(a.id) < hash(b.id) ? -1 : 1))
  .slice(0, Number(options.pages))
  .map((page) => ({ ...page, html: gunzipSync(readFileSync(join(pagesFolder, `${page.id}.html.gz`))) }));

// Read before the visits: a build in between must not cost a whole run.
const contentScript = readFileSync(join(root, 'dist/content.js'));
const models = Object.fromEntries(
  ['companies', 'claims'].map((name) => [
    name,
    readFileSync(join(root, `public/models/${name}.bin`)).toString('base64'),
  ]),
);
const rounds = Number(options.rounds);
/** @type {(name: string, times?: number) => string[]} One more than counts: the first is cold. */
const runs = (name, times = rounds) => Array.from({ length: times + 1 }, () => name);
/** What is run in one process; whoever comes first is met cold. */
const visits = [
  [...runs('Winnow'), ...runs('Companies and claims', 1)],
  [...runs('Readability'), ...runs('Readability, its copy not counted')],
  runs('Defuddle'),
];

installDependencies(fileURLToPath(new URL('peers/', import.meta.url)));
const { visit, version, close } = await openVisits({
  executablePath: chromium.path,
  pages,
  script: `globalThis.winnowModels = ${JSON.stringify(models)};${await bundleScript(new URL('speed-in-page.mjs', import.meta.url))}`,
});
/** @type {Run[][]} By page. */
const measured = [];
/** @type {string[]} */
const failures = [];
/** @type {number[]} */
const clockSteps = [];
const load = [loadavg()[0]];
const began = performance.now();
try {
  for (const [i, page] of pages.entries()) {
    /** @type {Run[]} */
    const ofPage = [];
    try {
      for (const j of visits.keys()) {
        const task = JSON.stringify({ url: page.url, order: visits[(i + j) % visits.length] });
        const got = await visit(page.id, `winnowSpeed(${task})`);
        clockSteps.push(got.clockStep);
        ofPage.push(...got.runs);
      }
      measured.push(ofPage);
    } catch (error) {
      failures.push(`${page.id}: ${error}`);
    }
    if ((i + 1) % 50 === 0) console.error(`${i + 1} pages …`);
  }
} finally {
  await close();
}
load.push(loadavg()[0]);

const average = load.map((value) => value?.toFixed(1)).join(' at the start and ');
console.log(
  `${measured.length} article pages in ${version}, ${((performance.now() - began) / 60_000).toFixed(1)} minutes.`,
);
console.log(`${cpus().length} cores, load average ${average} at the end.`);
console.log(`The clock goes in steps of ${percentile(clockSteps, 0.5).toFixed(3)} ms.`);
if (failures.length) console.log(`${failures.length} pages failed and count for none, the first with ${failures[0]}`);

printSpeed({ measured, visits, contentScript });
