// @ts-check
/**
 * The library with 1,000 and 10,000 saved articles of 827 made words whose frequencies are those of text, in real browsers, beside the
 * plain way (articles by `idb`, a MiniSearch index in memory). The browser is ended and started again before what is called cold.
 *
 *     npm run bench:library -- [articles …] [--only chromium|firefox]
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../scripts/bootstrap.mjs';
import { launchChromium } from '../../scripts/browsers/chromium.mjs';
import { launchFirefox } from '../../scripts/browsers/firefox.mjs';
import { findBrowser } from '../../scripts/find-browser.mjs';
import { bundleScript } from './bundle-script.mjs';
import { percentile } from './percentile.mjs';
import { printTable } from './print-table.mjs';

const args = process.argv.slice(2);
const only = args.includes('--only') ? args[args.indexOf('--only') + 1] : undefined;
const sizes = args.filter((arg) => /^\d+$/.test(arg)).map(Number);
const SEARCHES = 100;

/** Milliseconds, or megabytes for `heap`. NaN where a browser does not tell. */
/** @typedef {{ newest: number, first: number, p50: number, p95: number, save: number, searchable: number, add: number, heap: number }} Figures */

/** @type {Record<keyof Figures, [name: string, target: string]>} */
const LINES = {
  newest: ['cold: from opening to the newest 50', '400'],
  first: ['cold: first search', '500'],
  p50: [`${SEARCHES} searches of 1–3 words with snippets, p50`, '25'],
  p95: ['… p95', '60'],
  save: ['save one more', '50'],
  searchable: ['… and find it', ''],
  add: ['add 1,000', '8000'],
  heap: ['heap after searching, MB', '30'],
};

const code = await bundleScript(new URL('./library-in-page.ts', import.meta.url));
const server = createServer((request, response) => {
  const isScript = request.url === '/bench.js';
  response.writeHead(200, { 'content-type': isScript ? 'text/javascript' : 'text/html' });
  response.end(
    isScript
      ? code
      : '<!doctype html><title>Library</title><link rel="icon" href="data:,"><script src="/bench.js"></script>',
  );
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
const url = `http://127.0.0.1:${port}/`;

for (const kind of /** @type {const} */ (['chromium', 'firefox'])) {
  const found = only && only !== kind ? null : findBrowser(kind);
  if (!found) continue;
  for (const size of sizes.length > 0 ? sizes : [1000, 10_000]) {
    /** @type {Record<string, Figures>} */
    const all = {};
    let version = '';
    for (const system of /** @type {const} */ (['winnow', 'peer'])) {
      [all[system], version] = await measure(kind, found.path, system, size);
    }
    console.log(`\n${version}, ${size.toLocaleString('en')} articles, in milliseconds\n`);
    printTable(
      /** @type {(keyof Figures)[]} */ (Object.keys(LINES)).map((key) => {
        const [name, target] = LINES[key];
        const [ours, theirs] = [all.winnow?.[key] ?? Number.NaN, all.peer?.[key] ?? Number.NaN];
        return { '': name, Winnow: write(ours), 'idb + MiniSearch': write(theirs), ratio: ratio(ours, theirs), target };
      }),
    );
  }
}
server.close();

/** @param {number} value */
function write(value) {
  return Number.isNaN(value) ? '–' : value >= 100 ? Math.round(value).toLocaleString('en') : value.toFixed(1);
}

/**
 * @param {number} ours
 * @param {number} theirs
 */
function ratio(ours, theirs) {
  return Number.isNaN(ours / theirs) ? '–' : (ours / theirs).toFixed(2);
}

/**
 * @param {'chromium' | 'firefox'} kind
 * @param {string} executablePath
 * @param {'winnow' | 'peer'} system
 * @param {number} size
 * @returns {Promise<[Figures, string]>}
 */
async function measure(kind, executablePath, system, size) {
  const folder = mkdtempSync(join(tmpdir(), 'winnow-bench-library-'));
  const profileDir = join(folder, 'profile');
  mkdirSync(profileDir);
  const settings = {
    executablePath,
    extensionDir: join(root, 'dist'),
    profileDir,
    headless: true,
    keepPopupOpen: true,
    colorScheme: /** @type {const} */ ('light'),
    localOnly: true,
    isKept: false,
  };
  const start = () => (kind === 'firefox' ? launchFirefox(settings) : launchChromium(settings));
  try {
    let browser = await start();
    const version = browser.version;
    let page = await browser.openPage(url);
    const ask = (/** @type {string} */ expression) => page.evaluate(expression);
    // The first thousand is measured in an empty library; the rest comes in the same way.
    const add = await ask(`bench.${system}.fill(0, 1000)`);
    for (let at = 1000; at < size; at += 1000) await ask(`bench.${system}.fill(${at}, 1000)`);
    await browser.close();
    await browser.closed;

    browser = await start();
    page = await browser.openPage(url);
    const newest = await ask(`bench.${system}.newest()`);
    const words = /** @type {string[]} */ (await ask(`bench.queries(${SEARCHES + 1})`));
    const first = await ask(`bench.${system}.query(${JSON.stringify(words[0])})`);
    /** @type {number[]} */
    const times = [];
    for (const query of words.slice(1)) times.push(await ask(`bench.${system}.query(${JSON.stringify(query)})`));
    const heap = await heapOf(page, kind);
    const saves = [];
    for (let i = 0; i < 9; i++) saves.push(await ask(`bench.${system}.save(${size + i})`));
    await browser.close();
    await browser.closed;
    const figures = {
      newest,
      first,
      p50: percentile(times, 0.5),
      p95: percentile(times, 0.95),
      save: percentile(
        saves.map(({ saved }) => saved),
        0.5,
      ),
      searchable: percentile(
        saves.map(({ searchable }) => searchable),
        0.5,
      ),
      add,
      heap,
    };
    return [figures, version];
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }
}

/**
 * @param {import('../../scripts/browsers/surface.mjs').Surface} surface
 * @param {'chromium' | 'firefox'} kind
 */
async function heapOf({ page }, kind) {
  if (kind === 'firefox') return Number.NaN;
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize / 1e6;
}
