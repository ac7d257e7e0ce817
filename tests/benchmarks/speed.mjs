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
import { gunzipSync, gzipSync } from 'node:zlib';
import { fail, installDependencies, root } from '../../scripts/bootstrap.mjs';
import { findBrowser } from '../../scripts/find-browser.mjs';
import { bundleScript } from './bundle-script.mjs';
import { openVisits } from './page-visits.mjs';
import { percentile } from './percentile.mjs';
import { printTable } from './print-table.mjs';
import { sharedPaths } from './shared-data.mjs';

/**
 * @typedef {[name: string, ms: number][]} Steps
 * @typedef {{ name: string, ms: number, steps: Steps }} Run
 */

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
  script: await bundleScript(new URL('speed-in-page.mjs', import.meta.url)),
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
console.log(`${cpus().length} cores, load average ${average} at the end (this benchmark alone makes one to two).`);
console.log(`The clock goes in steps of ${percentile(clockSteps, 0.5).toFixed(3)} ms.`);
if (failures.length) console.log(`${failures.length} pages failed and count for none, the first with ${failures[0]}`);

/** @param {readonly number[]} values */
const spread = (values) => ({ median: percentile(values, 0.5), p95: percentile(values, 0.95) });
/** @param {string} name */
const runsOf = (name) => measured.map((ofPage) => ofPage.filter((run) => run.name === name));
/** @param {string} name */
const times = (name) => ({
  warm: spread(
    runsOf(name).map(([, ...warm]) =>
      percentile(
        warm.map(({ ms }) => ms),
        0.5,
      ),
    ),
  ),
  cold: spread(runsOf(name).map(([cold]) => cold?.ms ?? Number.NaN)),
});
const names = [...new Set(visits.flat())];
const all = Object.fromEntries(names.map((name) => [name, times(name)]));
const { Winnow: winnow, Readability: readability, Defuddle: defuddle } = all;
if (!winnow || !readability || !defuddle) throw new Error('A system is missing.');

console.log('\nMilliseconds; × is times Readability:\n');
/** @type {(value: number, of: number) => string} */
const cell = (value, of) => `${value.toFixed(1)} (× ${(value / of).toFixed(2)})`;
printTable(
  names.map((name) => {
    const { warm, cold } = /** @type {typeof winnow} */ (all[name]);
    const isFirst = visits.some(([first]) => first === name);
    return {
      '': name,
      median: cell(warm.median, readability.warm.median),
      p95: cell(warm.p95, readability.warm.p95),
      'cold, median': isFirst ? cell(cold.median, readability.cold.median) : '',
      'cold, p95': isFirst ? cell(cold.p95, readability.cold.p95) : '',
    };
  }),
);

console.log('\nWinnow, step by step:\n');
printTable(stepRows());

const content = gzipSync(readFileSync(join(root, 'dist/content.js'))).length;
const copyless = all['Readability, its copy not counted']?.warm;
console.log(
  `\nBeside Readability without its copy: × ${(winnow.warm.median / (copyless?.median ?? Number.NaN)).toFixed(2)} in the median, ` +
    `× ${(winnow.warm.p95 / (copyless?.p95 ?? Number.NaN)).toFixed(2)} in the 95th percentile.\n`,
);
target('median, times that of Readability', winnow.warm.median / readability.warm.median, 1.5);
target('95th percentile, times that of Readability', winnow.warm.p95 / readability.warm.p95, 2);
target('median, times that of Defuddle', winnow.warm.median / defuddle.warm.median, 1);
target('95th percentile, times that of Defuddle', winnow.warm.p95 / defuddle.warm.p95, 1);
target('content script, KB gzipped', content / 1000, 150);

/** @returns {Record<string, string>[]} */
function stepRows() {
  const ofWinnow = runsOf('Winnow');
  const steps = [...new Set(ofWinnow.flatMap((ofPage) => ofPage.flatMap((run) => run.steps.map(([step]) => step))))];
  /** @type {(run: Run, step: string) => number} A step may be told more than once. */
  const msOf = (run, step) => run.steps.reduce((sum, [name, ms]) => sum + (name === step ? ms : 0), 0);
  /** @type {(values: number[]) => number} */
  const sum = (values) => values.reduce((a, b) => a + b, 0);
  const whole = {
    warm: sum(ofWinnow.flatMap(([, ...warm]) => warm.map(({ ms }) => ms))),
    cold: sum(ofWinnow.map(([cold]) => cold?.ms ?? 0)),
  };
  return steps.map((step) => {
    const { median, p95 } = spread(
      ofWinnow.map(([, ...warm]) =>
        percentile(
          warm.map((run) => msOf(run, step)),
          0.5,
        ),
      ),
    );
    const warm = sum(ofWinnow.flatMap(([, ...runs]) => runs.map((run) => msOf(run, step))));
    const cold = sum(ofWinnow.map(([run]) => (run ? msOf(run, step) : 0)));
    return {
      step,
      median: median.toFixed(1),
      p95: p95.toFixed(1),
      share: `${((100 * warm) / whole.warm).toFixed(0)} %`,
      'share, cold': `${((100 * cold) / whole.cold).toFixed(0)} %`,
    };
  });
}

/**
 * @param {string} name
 * @param {number} value
 * @param {number} limit at most; less than 1 where it is beside a system that it must beat
 */
function target(name, value, limit) {
  const isMet = limit === 1 ? value < limit : value <= limit;
  console.log(
    `${isMet ? 'PASS' : 'FAIL'}  ${name}: ${value.toFixed(2)}, ${limit === 1 ? 'less than' : 'at most'} ${limit}`,
  );
}
