// @ts-check
/**
 * How soon an article of a site with auto-clean is there as clean view, and whether anything of the page is painted before: on labelled
 * pages served by this machine, in real Chromium and Firefox. Painted means what the browser itself reports as its first contentful
 * paint; the same pages with auto-clean off show what it reports otherwise. Firefox reports also what it paints without anyone seeing it,
 * so whether the page was still held back is looked at in each frame too.
 *
 *   npm run bench:auto-clean -- [--pages 50] [--only firefox]
 */
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { root } from '../../scripts/bootstrap.mjs';
import { launch } from '../../scripts/browsers/launch.mjs';
import { findBrowser } from '../../scripts/find-browser.mjs';
import { serve } from '../../scripts/serve.mjs';
import { percentile } from './percentile.mjs';
import { printTable } from './print-table.mjs';
import { sharedPaths } from './shared-data.mjs';

/**
 * @typedef {object} Load Milliseconds since the page began.
 * @property {number} ready DOMContentLoaded
 * @property {number | undefined} view the clean view is in the page
 * @property {number | undefined} painted the first paint with any content
 * @property {number | undefined} seen the first frame in which the page, with anything in it, was not transparent
 */

const { values: options } = parseArgs({
  options: { pages: { type: 'string', default: '50' }, only: { type: 'string' } },
});
const [folder = '', scorer = ''] = sharedPaths('data/wcxb/dev/html', 'tools/score-body.mjs');
const { loadTruth } = await import(scorer);

/** @param {string} id */
const hash = (id) => createHash('sha1').update(id).digest('hex');
/** Chosen by a hash, so that they are the same in each run. Served under their own paths: an address says a lot. */
const pages = /** @type {[string, { url: string, type: string }][]} */ ([...loadTruth()])
  .filter(([, { type }]) => type === 'article')
  .sort(([a], [b]) => (hash(a) < hash(b) ? -1 : 1))
  .slice(0, Number(options.pages))
  .map(([id, { url }]) => ({
    path: decoded(new URL(url).pathname),
    html: gunzipSync(readFileSync(join(folder, `${id}.html.gz`))),
  }));

/** Nothing of others is loaded or run. */
const headers = { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'" };
const server = await serve(Object.fromEntries(pages.map(({ path, html }) => [path, { body: html, headers }])));

/** The extension as it is after its prompt was answered with yes, which nobody could do without a display. */
const extension = mkdtempSync(join(tmpdir(), 'winnow-allowed-'));
cpSync(join(root, 'dist'), extension, { recursive: true });
const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8'));
writeFileSync(
  join(extension, 'manifest.json'),
  JSON.stringify({ ...manifest, host_permissions: ['http://127.0.0.1/*'] }),
);

/** Longer than a page is waited for, it counts as failed. */
const LONGEST = 20_000;

try {
  for (const kind of /** @type {const} */ (['chromium', 'firefox'])) {
    const found = findBrowser(kind);
    if (found && (options.only ?? kind) === kind) await measure(kind, found.path);
  }
} finally {
  await server.close();
  rmSync(extension, { recursive: true });
}

/**
 * @param {'chromium' | 'firefox'} kind
 * @param {string} executablePath
 */
async function measure(kind, executablePath) {
  const browser = await launch({ browser: kind, executablePath, extensionDir: extension });
  try {
    const off = await loadAll(browser);
    const settings = await browser.openExtensionPage('pages/options/index.html');
    await settings.evaluate(`(globalThis.browser ?? chrome).storage.local.set({
      'site:http://127.0.0.1/*': { pattern: 'http://127.0.0.1/*', status: 'on', excluded: [] },
    })`);
    await settings.waitFor(
      `(globalThis.browser ?? chrome).scripting.getRegisteredContentScripts().then(({ length }) => length)`,
    );
    const on = await loadAll(browser);
    report(browser.version, off, on);
  } finally {
    await browser.close();
  }
}

/** Notes in the page when the view is there, and when the page can be seen. */
function watch() {
  const look = () => {
    const { documentElement, body } = document;
    if (!body?.firstElementChild || getComputedStyle(documentElement).opacity === '0') requestAnimationFrame(look);
    else Object.assign(globalThis, { seenAt: performance.now() });
  };
  requestAnimationFrame(look);
  new MutationObserver((_, observer) => {
    if (!document.querySelector('winnow-view dialog[open]')) return;
    observer.disconnect();
    Object.assign(globalThis, { viewAt: performance.now() });
  }).observe(document, { childList: true, subtree: true, attributes: true });
}

/**
 * @param {import('../../scripts/browsers/launch.mjs').DrivenBrowser} browser
 * @returns {Promise<(Load | null)[]>} null for a page that failed
 */
async function loadAll(browser) {
  const open = async () => {
    const surface = await browser.openPage('about:blank', { width: 1280, height: 900 });
    await surface.page.evaluateOnNewDocument(watch);
    return surface;
  };
  let surface = await open();
  /** @type {(Load | null)[]} */
  const loads = [];
  // The first load warms the browser's own caches; it is not counted.
  for (const path of [pages[0], ...pages].flatMap((page) => page?.path ?? [])) {
    try {
      loads.push(await load(surface, path));
    } catch (error) {
      console.error(`${browser.kind}, ${path}: ${error}`);
      loads.push(null);
      await surface.close().catch(() => {});
      surface = await open();
    }
  }
  await surface.close().catch(() => {});
  return loads.slice(1);
}

/**
 * @param {import('../../scripts/browsers/launch.mjs').Surface} surface
 * @param {string} path
 * @returns {Promise<Load>}
 */
async function load(surface, path) {
  await surface.page.goto(server.origin + encodeURI(path), { waitUntil: 'domcontentloaded', timeout: LONGEST });
  // Longer than anything is held back.
  await sleep(900);
  return surface.evaluate(() => {
    const [navigation] = performance.getEntriesByType('navigation');
    const [painted] = performance.getEntriesByName('first-contentful-paint');
    return {
      ready: /** @type {PerformanceNavigationTiming} */ (navigation).domContentLoadedEventStart,
      view: /** @type {{ viewAt?: number }} */ (globalThis).viewAt,
      painted: painted?.startTime,
      seen: /** @type {{ seenAt?: number }} */ (globalThis).seenAt,
    };
  });
}

/**
 * @param {string} version
 * @param {(Load | null)[]} allOff
 * @param {(Load | null)[]} allOn
 */
function report(version, allOff, allOn) {
  const [off, on] = [allOff, allOn].map((loads) => loads.flatMap((one) => one ?? []));
  if (!off || !on) return;
  const opened = on.filter(({ view }) => view !== undefined);
  const early = opened.filter(({ view = 0, painted = Number.POSITIVE_INFINITY }) => painted < view);
  const seen = opened.filter(({ view = 0, seen = Number.POSITIVE_INFINITY }) => seen < view);
  /** @param {(number | undefined)[]} values */
  const cell = (values) => {
    const known = values.flatMap((value) => value ?? []);
    return [0.5, 0.95].map((share) => Math.round(percentile(known, share))).join(' / ');
  };
  console.log(`${version}, ${pages.length} articles, milliseconds: median / 95th percentile\n`);
  printTable([
    {
      'Auto-clean': 'off',
      DOMContentLoaded: cell(off.map(({ ready }) => ready)),
      'first content painted': cell(off.map(({ painted }) => painted)),
      'clean view': '',
      'clean view after DOMContentLoaded': '',
    },
    {
      'Auto-clean': 'on',
      DOMContentLoaded: cell(opened.map(({ ready }) => ready)),
      'first content painted': cell(opened.map(({ painted }) => painted)),
      'clean view': cell(opened.map(({ view }) => view)),
      'clean view after DOMContentLoaded': cell(opened.map(({ view = Number.NaN, ready }) => view - ready)),
    },
  ]);
  console.log(
    `\nOpened clean: ${opened.length} of ${on.length}; the others are not surely enough articles, and shown as they are.`,
  );
  console.log(`With anything of the page painted before the view: ${early.length} of ${opened.length}.`);
  console.log(`With the page no longer held back before the view: ${seen.length} of ${opened.length}.`);
  console.log(`Could not be loaded: ${allOn.length - on.length}.\n`);
}

/** @param {string} path */
function decoded(path) {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
