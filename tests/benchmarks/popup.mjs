// @ts-check
/**
 * How long a reader waits after the click on the toolbar button, on the demo page: until something is painted in the
 * popup, and until the article is. An empty popup beside it shows what the browser itself takes. Real presses of the real
 * button; each opens a new popup.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../scripts/bootstrap.mjs';
import { launch } from '../../scripts/browsers/launch.mjs';
import { findBrowser } from '../../scripts/find-browser.mjs';
import { serve } from '../../scripts/serve.mjs';
import { pipedChromium } from './chromium-pipe.mjs';

/**
 * @typedef {{ begins: number, painted: number, article?: number }} Press Milliseconds after the press.
 * @typedef {(code: string) => Promise<{ pressedAt: number, value: any }>} PressAndRead
 */

/** @type {string} Wall-clock times, once the popup has painted something. */
const READ_PAINT = read(`performance.getEntriesByName('first-contentful-paint')[0]?.startTime`, '0');
/** @type {string} … and, for Winnow, once its article has been painted too. */
const READ_ARTICLE = read(
  `(performance.getEntriesByName('first-contentful-paint')[0] ?? performance.getEntriesByName('winnow:shell')[0])?.startTime`,
  `performance.getEntriesByName('winnow:article')[0]?.startTime`,
);

const presses = Number(process.argv[2] ?? 20);
const demo = await serve(join(root, 'tests/fixtures/demo-news'));
const url = `${demo.origin}/source.html`;
const emptyExtension = writeEmptyExtension();

console.log(`${presses} presses each on the demo page, in milliseconds after the press: median (95th percentile)\n`);
console.log('| | popup begins to load | first paint | article on screen |\n|---|---|---|---|');
try {
  const chromium = findBrowser('chromium');
  if (chromium) {
    await row('Chromium, an empty popup', (run) => inChromium(chromium.path, emptyExtension, run), false);
    await row('Chromium, Winnow', (run) => inChromium(chromium.path, join(root, 'dist'), run), true);
  }
  const firefox = findBrowser('firefox');
  if (firefox) {
    await row('Firefox, an empty popup', (run) => inFirefox(firefox.path, emptyExtension, run), false);
    await row('Firefox, Winnow', (run) => inFirefox(firefox.path, join(root, 'dist'), run), true);
  }
} finally {
  await demo.close();
  rmSync(emptyExtension, { recursive: true });
}

/**
 * @param {string} name
 * @param {(run: (press: PressAndRead) => Promise<void>) => Promise<void>} inBrowser
 * @param {boolean} hasArticle
 */
async function row(name, inBrowser, hasArticle) {
  /** @type {Press[]} */
  const measured = [];
  await inBrowser(async (press) => {
    // The first press of a session warms the browser's own caches; it is not counted.
    for (let i = 0; i <= presses; i++) {
      const { pressedAt, value } = await press(hasArticle ? READ_ARTICLE : READ_PAINT);
      const times = {
        begins: value.begins - pressedAt,
        painted: value.painted - pressedAt,
        article: value.article - pressedAt,
      };
      if (i > 0) measured.push(times);
    }
  });
  const cell = (/** @type {keyof Press} */ key) => {
    const sorted = measured.map((one) => one[key] ?? Number.NaN).sort((a, b) => a - b);
    const at = (/** @type {number} */ share) => Math.round(sorted[Math.ceil(share * sorted.length) - 1] ?? Number.NaN);
    return `${at(0.5)} (${at(0.95)})`;
  };
  console.log(`| ${name} | ${cell('begins')} | ${cell('painted')} | ${hasArticle ? cell('article') : ''} |`);
}

/**
 * @param {string} painted
 * @param {string} article
 */
function read(painted, article) {
  return `(() => {
    const painted = ${painted};
    const article = ${article};
    const begins = performance.timeOrigin;
    return painted !== undefined && article !== undefined && { begins, painted: begins + painted, article: begins + article };
  })()`;
}

/**
 * @param {string} path
 * @param {string} extensionDir
 * @param {(press: PressAndRead) => Promise<void>} run
 */
async function inChromium(path, extensionDir, run) {
  const browser = await pipedChromium(path, extensionDir);
  try {
    await browser.openPage(url);
    await run(browser.pressAndRead);
  } finally {
    await browser.close();
  }
}

/**
 * @param {string} path
 * @param {string} extensionDir
 * @param {(press: PressAndRead) => Promise<void>} run
 */
async function inFirefox(path, extensionDir, run) {
  const browser = await launch({ browser: 'firefox', executablePath: path, extensionDir });
  try {
    const page = await browser.openPage(url, { width: 1280, height: 900 });
    await run(async (code) => {
      const popup = await browser.pressToolbarButton(page);
      const value = await popup.waitFor(code);
      await popup.close();
      return { pressedAt: popup.pressedAt, value };
    });
  } finally {
    await browser.close();
  }
}

/** An extension whose popup is one line of text. */
function writeEmptyExtension() {
  const folder = mkdtempSync(join(tmpdir(), 'winnow-empty-'));
  const manifest = {
    manifest_version: 3,
    name: 'An empty popup',
    version: '1',
    action: { default_popup: 'pages/popup/index.html' },
    browser_specific_settings: {
      gecko: { id: 'empty@winnow.reader', data_collection_permissions: { required: ['none'] } },
    },
  };
  mkdirSync(join(folder, 'pages/popup'), { recursive: true });
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  const style = 'width:780px;height:580px;margin:0';
  writeFileSync(
    join(folder, 'pages/popup/index.html'),
    `<!doctype html><meta charset=utf-8><body style="${style}">Empty`,
  );
  return folder;
}
