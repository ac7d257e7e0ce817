// @ts-check
/**
 * How long a reader waits for the clean view once the popup is there: from the click on its button until the view is painted over the
 * page, on 50 of the labelled articles, served from this machine. Reading the page is measured elsewhere (`speed`, `popup`); here it is
 * done when the click comes.
 *
 *   npm run bench:view -- [--pages 50] [--only firefox]
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { launch } from '../../scripts/browsers/launch.mjs';
import { findBrowser } from '../../scripts/find-browser.mjs';
import { serve } from '../../scripts/serve.mjs';
import { percentile } from './percentile.mjs';
import { sharedPaths } from './shared-data.mjs';

const { values: options } = parseArgs({
  options: { pages: { type: 'string', default: '50' }, only: { type: 'string' } },
});
const { only } = options;
const wanted = Number(options.pages);
const [folder = ''] = sharedPaths('data/wcxb/dev/html');
const files = readdirSync(folder).sort();
// Spread over all of them: they are numbered by site.
const chosen = files.filter((_, index) => index % Math.max(1, Math.floor(files.length / (wanted * 1.5))) === 0);
const server = await serve(
  Object.fromEntries(
    chosen.map((name, index) => [
      `/${index}`,
      { body: gunzipSync(readFileSync(join(folder, name))), headers: { 'content-type': 'text/html' } },
    ]),
  ),
);

/** In the page: the wall-clock time at which the view has been painted. */
const WATCH = `new Promise((done) => {
  const look = () => document.querySelector('winnow-view dialog[open] .winnow-article') &&
    requestAnimationFrame(() => { const { port1, port2 } = new MessageChannel(); port1.onmessage = () => { globalThis.viewAt = Date.now(); }; port2.postMessage(0); });
  new MutationObserver((_, observer) => { if (look()) observer.disconnect(); }).observe(document, { childList: true, subtree: true, attributes: true, attributeFilter: ['open'] });
  done(0);
})`;

/** Longer than a page is waited for, it counts as failed. */
const LONGEST = 20_000;

console.log(
  `From the click to the clean view, milliseconds: median (95th percentile)\n\n| | pages | click to view | failed |\n|---|---|---|---|`,
);
try {
  for (const kind of /** @type {const} */ (['chromium', 'firefox'])) {
    const found = findBrowser(kind);
    if (!found || (only ?? kind) !== kind) continue;
    const { times, failed } = await measure(kind, found.path);
    const cell = `${percentile(times, 0.5)} (${percentile(times, 0.95)})`;
    console.log(`| ${kind} | ${times.length} | ${cell} | ${failed} |`);
  }
} finally {
  await server.close();
}

/**
 * @param {'chromium' | 'firefox'} kind
 * @param {string} executablePath
 */
async function measure(kind, executablePath) {
  const browser = await launch({ browser: kind, executablePath });
  /** @type {number[]} */
  const times = [];
  let failed = 0;
  try {
    for (let index = 0; index < chosen.length && times.length < wanted; index++) {
      try {
        times.push(...(await within(LONGEST, visit(browser, index))));
      } catch (error) {
        failed++;
        console.error(`${kind}, ${chosen[index]}: ${error}`);
      }
    }
  } finally {
    await browser.close();
  }
  return { times, failed };
}

/**
 * @param {import('../../scripts/browsers/launch.mjs').DrivenBrowser} browser
 * @param {number} index
 * @returns {Promise<number[]>} none where the page is not shown as an article
 */
async function visit(browser, index) {
  const page = await browser.openPage('about:blank', { width: 1280, height: 900 });
  try {
    await page.page.goto(`${server.origin}/${index}`, { timeout: LONGEST });
    const popup = await browser.pressToolbarButton(page);
    try {
      await popup.waitFor(`!['loading', undefined].includes(document.documentElement.dataset.state)`);
      if ((await popup.evaluate(() => document.documentElement.dataset.state)) !== 'article') return [];
      await page.evaluate(WATCH);
      const clickedAt = await popup.evaluate(() => {
        const at = Date.now();
        document.querySelector(/** @type {any} */ ('#clean-view')).click();
        return at;
      });
      const viewAt = /** @type {number} */ (await page.waitFor('globalThis.viewAt'));
      return [viewAt - clickedAt];
    } finally {
      await popup.close().catch(() => {});
    }
  } finally {
    await page.close().catch(() => {});
  }
}

/**
 * @template T
 * @param {number} milliseconds
 * @param {Promise<T>} work
 * @returns {Promise<T>}
 */
async function within(milliseconds, work) {
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error('took too long')), milliseconds);
  });
  return Promise.race([work, /** @type {Promise<never>} */ (late)]).finally(() => clearTimeout(timer));
}
