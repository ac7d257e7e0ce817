// @ts-check
/**
 * `npm run screenshots`: takes the pictures of `docs/screenshots` anew, from the demo page in real Chromium, the popup at
 * its true size; and those of every surface and state in `docs/screenshots/surfaces`. `-- --only readme` or `-- --only surfaces` takes
 * the ones or the others.
 */
import { mkdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { buildIfStale, fail, installDependencies, root } from './bootstrap.mjs';
import { findOrInstallBrowser } from './find-browser.mjs';
import { serve } from './serve.mjs';
import { tourFromRightToLeft, tourSurfaces, tourThemes, veryLong } from './surface-tour.mjs';
import { needTypefaces } from './typefaces.mjs';

const folder = join(root, 'docs/screenshots');
const viewport = { width: 1280, height: 900 };

/** A page without an article: a list of links and nothing to read. */
const noArticle = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Timetables</title>
<body style="font:16px sans-serif;margin:3em"><h1>Timetables</h1>
<ul>${['Harbour line', 'Hill tram', 'Night buses', 'Ferries', 'School days', 'Holidays']
  .map((name) => `<li><a href="/${name.toLowerCase().replace(' ', '-')}">${name}</a></li>`)
  .join('')}</ul>`;

/** Saved beside the demo page. */
const SAVED = ['long-title', 'arabic-article', 'japanese-article'];

const { only } = parseArgs({ options: { only: { type: 'string' } } }).values;
installDependencies();
try {
  needTypefaces();
} catch (error) {
  fail(/** @type {Error} */ (error).message);
}
buildIfStale();
mkdirSync(join(folder, 'surfaces'), { recursive: true });
const { launch } = await import('./browsers/launch.mjs');
const { readPopup } = await import('./start-report.mjs');

const demo = await serve(join(root, 'tests/fixtures/demo-news'));
const others = await serve(join(root, 'tests/fixtures'));
const plain = await serve({ '/': { body: noArticle }, '/very-long': { body: veryLong } });
const chromium = { browser: /** @type {const} */ ('chromium'), executablePath: findOrInstallBrowser('chromium').path };
let browser = await launch(chromium);
try {
  if (only !== 'surfaces') await takeAll();
  if (only !== 'readme') await takeSurfaces();
} catch (error) {
  process.exitCode = 1;
  console.error(error);
} finally {
  await browser.close();
  await Promise.all([demo.close(), others.close(), plain.close()]);
}

async function takeSurfaces() {
  const address = (/** @type {string} */ slug) =>
    slug === 'very-long' ? `${plain.origin}/very-long` : `${others.origin}/${slug}/source.html`;
  const takeSurface = (/** @type {import('./browsers/launch.mjs').Surface} */ surface, /** @type {string} */ name) =>
    take(surface, `surfaces/${name}.webp`);
  await browser.close();
  browser = await launch(chromium);
  await tourThemes({ browser, address, take: takeSurface });
  await tourSurfaces({ browser, address, take: takeSurface });
  await browser.close();
  browser = await launch({ ...chromium, flags: ['--lang=ar'] });
  await tourFromRightToLeft({ browser, address, take: takeSurface });
}

async function takeAll() {
  const page = await browser.openPage(`${demo.origin}/source.html`, viewport);
  await take(page, 'page');

  for (const scheme of /** @type {const} */ (['light', 'dark'])) {
    await browser.setColorScheme(scheme);
    const popup = await browser.pressToolbarButton(page);
    await expectState(popup, 'article');
    await take(popup, `popup-${scheme}`);
    await popup.close();
  }

  await browser.setColorScheme('light');
  await takeViews();
  await takePages();

  const list = await browser.openPage(`${plain.origin}/`, viewport);
  const message = await browser.pressToolbarButton(list);
  await expectState(message, 'not-article');
  await take(message, 'not-article');
}

/** The clean view: in each theme, with what it can show beside the text, narrow, and in other directions of writing. */
async function takeViews() {
  let view = await openView(`${demo.origin}/source.html`, viewport);
  await take(view, 'clean-view');
  await view.press('p');
  await view.waitFor(`document.querySelector('[data-part="claims"] li') !== null`);
  await take(view, 'clean-view-panel');
  await view.press('p', 't');
  for (const theme of ['sepia', 'grey', 'dark', 'black']) {
    await view.click(`.winnow-themes [data-name="${theme}"] input`);
    await take(view, `clean-view-${theme}`);
  }
  await view.click('.winnow-sheet-foot .winnow-plain');
  await view.press('Escape');
  await view.type('?');
  await view.waitFor(`document.querySelector('.winnow-help') !== null`);
  await take(view, 'clean-view-keys');
  await view.close();

  view = await openView(`${demo.origin}/source.html`, { width: 400, height: 800 });
  await take(view, 'clean-view-narrow');
  await view.press('p');
  await view.waitFor(`document.querySelector('[data-part="claims"] li') !== null`);
  await take(view, 'clean-view-narrow-panel');
  await view.close();

  view = await openView(`${others.origin}/arabic-article/source.html`, viewport);
  await view.press('t');
  await view.click('.winnow-themes [data-name="dark"] input');
  await view.press('Escape');
  await take(view, 'clean-view-arabic-dark');
  await view.press('t');
  await view.click('.winnow-sheet-foot .winnow-plain');
  await view.close();

  view = await openView(`${others.origin}/japanese-article/source.html`, viewport);
  await view.press('t');
  await view.click('.winnow-switch:last-child input');
  await view.press('Escape');
  await take(view, 'clean-view-japanese-vertical');
  await view.press('t');
  await view.click('.winnow-sheet-foot .winnow-plain');
  await view.close();

  view = await openView(`${others.origin}/long-title/source.html`, viewport);
  await take(view, 'clean-view-long-title');
  await view.close();
}

/** The library with a few articles saved, one of them opened, and the options: in both colour schemes. */
async function takePages() {
  for (const url of [`${demo.origin}/source.html`, ...SAVED.map((slug) => `${others.origin}/${slug}/source.html`)]) {
    const page = await browser.openPage(url, viewport);
    const popup = await browser.pressToolbarButton(page);
    await popup.waitFor(`document.documentElement.dataset.complete === 'true'`);
    await popup.waitFor(`document.querySelector('#save:not(:disabled)') !== null`);
    await popup.click('#save');
    await popup.waitFor(`document.querySelector('#open-saved') !== null`);
    await popup.close();
    await page.close();
  }
  for (const scheme of /** @type {const} */ (['light', 'dark'])) {
    await browser.setColorScheme(scheme);
    const library = await browser.openExtensionPage('pages/library/index.html', viewport);
    await library.waitFor(`document.querySelectorAll('.entry').length > 1`);
    await take(library, `library-${scheme}`);
    await library.click('.entry a');
    await library.waitFor(`document.querySelector('article p') !== null`);
    await take(library, `library-article-${scheme}`);
    await library.close();
    const options = await browser.openExtensionPage('pages/options/index.html', viewport);
    await options.waitFor(`document.querySelector('h2') !== null`);
    await take(options, `options-${scheme}`);
    await options.close();
  }
  await browser.setColorScheme('light');
}

/**
 * @param {string} url
 * @param {import('./browsers/launch.mjs').Size} size
 */
async function openView(url, size) {
  const page = await browser.openPage(url, size);
  const popup = await browser.pressToolbarButton(page);
  await expectState(popup, 'article');
  await popup.click('#clean-view');
  await page.waitFor(`document.querySelector('winnow-view dialog[open] .winnow-article p') !== null`);
  await popup.close();
  return page;
}

/**
 * @param {import('./browsers/launch.mjs').Surface} popup
 * @param {string} wanted
 */
async function expectState(popup, wanted) {
  const { state, text } = await readPopup(popup);
  if (state !== wanted) fail(`The popup says "${state}" where "${wanted}" was to be shown: ${text}`);
}

/**
 * @param {import('./browsers/launch.mjs').Surface} surface
 * @param {string} name with its ending where it is no PNG
 */
async function take(surface, name) {
  // Faces of type and pictures may still be on their way, and motion under way.
  await surface.evaluate(() =>
    Promise.all([document.fonts.ready, ...document.getAnimations().map((one) => one.finished)]).then(() => 0),
  );
  await surface.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(0)))),
  );
  const path = join(folder, name.endsWith('.webp') ? name : `${name}.png`);
  // A tenth of the size, where there are many.
  if (name.endsWith('.webp'))
    await surface.page.screenshot({ path: /** @type {`${string}.webp`} */ (path), quality: 70 });
  else await surface.screenshot(path);
  console.log(`${relative(process.cwd(), path)}  ${Math.round(statSync(path).size / 1024)} KB`);
}
