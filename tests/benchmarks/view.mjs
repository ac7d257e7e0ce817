// @ts-check
/**
 * How long a reader waits for the clean view once the popup is there: from the click on its button until the view is painted over the
 * page, on 50 of the labelled articles, served from this machine. Reading the page is measured elsewhere (`speed`, `popup`); here it is
 * done when the click comes.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { launch } from '../../scripts/browsers/launch.mjs';
import { findBrowser } from '../../scripts/find-browser.mjs';
import { serve } from '../../scripts/serve.mjs';
import { percentile } from './percentile.mjs';
import { sharedPaths } from './shared-data.mjs';

const wanted = Number(process.argv[2] ?? 50);
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

console.log(
  `From the click to the clean view, ${wanted} pages, milliseconds: median (95th percentile)\n\n| | click to view |\n|---|---|`,
);
try {
  for (const kind of /** @type {const} */ (['chromium', 'firefox'])) {
    const found = findBrowser(kind);
    if (!found) continue;
    const times = await measure(kind, found.path);
    console.log(`| ${kind}, ${times.length} pages | ${percentile(times, 0.5)} (${percentile(times, 0.95)}) |`);
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
  try {
    for (let index = 0; index < chosen.length && times.length < wanted; index++) {
      const page = await browser.openPage(`${server.origin}/${index}`, { width: 1280, height: 900 });
      const popup = await browser.pressToolbarButton(page);
      await popup.waitFor(`!['loading', undefined].includes(document.documentElement.dataset.state)`, {
        timeout: 20_000,
      });
      if ((await popup.evaluate(() => document.documentElement.dataset.state)) === 'article') {
        await page.evaluate(WATCH);
        const clickedAt = await popup.evaluate(() => {
          const at = Date.now();
          document.querySelector(/** @type {any} */ ('#clean-view')).click();
          return at;
        });
        const viewAt = await page.waitFor('globalThis.viewAt');
        times.push(/** @type {any} */ (viewAt) - clickedAt);
      }
      await popup.close().catch(() => {});
      await page.close();
    }
  } finally {
    await browser.close();
  }
  return times;
}
