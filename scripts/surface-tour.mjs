// @ts-check
/**
 * Pictures of every surface, to be looked at: in light and dark and in the colours that a reader forces on all pages, with what is long,
 * empty or written in other directions, in a narrow window, and with an interface from right to left.
 */

/**
 * @typedef {import('./browsers/launch.mjs').DrivenBrowser} DrivenBrowser
 * @typedef {import('./browsers/launch.mjs').Surface} Surface
 * @typedef {import('./browsers/launch.mjs').ColorScheme} ColorScheme
 *
 * @typedef {object} Tour
 * @property {DrivenBrowser} browser Chromium.
 * @property {(slug: string) => string} address Of a page.
 * @property {(surface: Surface, name: string) => Promise<void>} take
 */

const WIDE = { width: 1280, height: 900 };
/** Half of it, as a zoom of 200 % makes it. */
const ZOOMED = { width: 640, height: 450 };
const NARROW = { width: 360, height: 720 };
const SCHEMES = /** @type {const} */ (['light', 'dark']);
/** Pages that are hard on the popup, by what makes them so. */
const POPUP_PAGES = ['long-title', 'arabic-article', 'japanese-article', 'no-images', 'very-long', 'listing-page'];
const SITES = {
  'harbour.example': 'on',
  'refused.example': 'refused',
  'taken.example': 'taken-away',
  'new.example': 'unasked',
};

/** A page as long as a small book. */
export const veryLong = `<!doctype html><html lang="en"><meta charset="utf-8"><title>The log of the quay</title>
<meta property="og:type" content="article"><article><h1>The log of the quay</h1>${Array.from(
  { length: 60 },
  (_, part) =>
    `<h2>Part ${part + 1}</h2>${`<p>The terminal moved more containers in week ${part + 1} than in the week before. A crane lifts one box every two minutes, by night as well as by day. Nobody on the quay remembers a summer in which the trains left on time so often.</p>`.repeat(6)}`,
).join('')}</article>`;

/**
 * Everything in the browser's own language.
 *
 * @param {Tour} tour
 */
export async function tourSurfaces({ browser, address, take }) {
  for (const slug of ['demo-news', 'arabic-article', 'japanese-article', 'long-title'])
    await save(browser, address(slug));
  await listSites(browser);
  for (const scheme of SCHEMES) {
    await browser.setColorScheme(scheme);
    for (const forced of [false, true]) {
      const look = `${forced ? 'forced-' : ''}${scheme}`;
      await eachSurface({ browser, address, take }, WIDE, async (surface, name) => {
        if (forced) await forceColors(surface, scheme);
        await take(surface, `${name}-${look}`);
      });
    }
    for (const slug of POPUP_PAGES) {
      const page = await browser.openPage(address(slug), WIDE);
      const popup = await openPopup(browser, page);
      await take(popup, `popup-${slug}-${scheme}`);
      await popup.close();
      await page.close();
    }
  }
  await browser.setColorScheme('light');
  for (const [size, name] of /** @type {const} */ ([
    [ZOOMED, 'zoomed'],
    [NARROW, 'narrow'],
  ])) {
    await eachSurface({ browser, address, take }, size, (surface, which) =>
      // The browser gives a popup its size.
      which === 'popup' ? Promise.resolve() : take(surface, `${which}-${name}`),
    );
  }
}

/** Those that the clean view has of its own; the other surfaces follow the browser. */
const THEMES = ['light', 'sepia', 'dark', 'black'];

/**
 * The clean view with its panel in its own themes: in both directions of writing, wide and narrow.
 *
 * @param {Tour} tour
 */
export async function tourThemes({ browser, address, take }) {
  for (const slug of ['demo-news', 'arabic-article']) {
    for (const [size, which] of /** @type {const} */ ([
      [WIDE, 'wide'],
      [NARROW, 'narrow'],
    ])) {
      const page = await browser.openPage(address(slug), size);
      const popup = await openPopup(browser, page);
      await popup.click('#clean-view');
      await page.waitFor(`document.querySelector('winnow-view dialog[open] .winnow-article p') !== null`);
      await popup.close().catch(() => {});
      for (const theme of THEMES) {
        await page.press('t');
        await page.waitFor(`document.querySelector('.winnow-text-settings') !== null`);
        await page.click(`.winnow-themes [data-name="${theme}"] input`);
        await page.press('Escape', 'p');
        await page.waitFor(`document.querySelector('[data-part="claims"] li') !== null`);
        await take(page, `view-panel-${slug}-${which}-${theme}`);
        await page.press('p');
      }
      await page.press('t');
      await page.click('.winnow-sheet-foot .winnow-plain');
      await page.close();
    }
  }
}

/**
 * The same with an interface from right to left: the browser speaks Arabic.
 *
 * @param {Tour} tour
 */
export async function tourFromRightToLeft({ browser, address, take }) {
  for (const slug of ['demo-news', 'arabic-article', 'japanese-article']) await save(browser, address(slug));
  await listSites(browser);
  for (const scheme of SCHEMES) {
    await browser.setColorScheme(scheme);
    await eachSurface({ browser, address, take }, WIDE, (surface, name) => take(surface, `${name}-arabic-${scheme}`));
  }
}

/**
 * @param {Tour} tour
 * @param {import('./browsers/launch.mjs').Size} size
 * @param {(surface: Surface, name: string) => Promise<void>} look
 */
async function eachSurface({ browser, address }, size, look) {
  const page = await browser.openPage(address('demo-news'), size);
  const popup = await openPopup(browser, page);
  await look(popup, 'popup');
  await popup.click('#clean-view');
  await page.waitFor(`document.querySelector('winnow-view dialog[open] .winnow-article p') !== null`);
  await popup.close().catch(() => {});
  await look(page, 'view');
  await page.press('p');
  await page.waitFor(`document.querySelector('[data-part="claims"] li') !== null`);
  await look(page, 'view-panel');
  await page.press('p', 't');
  await page.waitFor(`document.querySelector('.winnow-text-settings') !== null`);
  await look(page, 'view-settings');
  await page.close();

  const options = await browser.openExtensionPage('pages/options/index.html', size);
  await options.waitFor(`document.querySelector('.site') !== null && document.querySelector('.keys dd') !== null`);
  await look(options, 'options');
  await options.close();

  const library = await browser.openExtensionPage('pages/library/index.html', size);
  await library.waitFor(`document.querySelectorAll('.entry').length > 1`);
  await look(library, 'library');
  await library.click('.entry a');
  await library.waitFor(`document.querySelector('article p') !== null`);
  await look(library, 'library-article');
  await library.close();
}

/**
 * @param {DrivenBrowser} browser
 * @param {Surface} page
 */
async function openPopup(browser, page) {
  const popup = await browser.pressToolbarButton(page);
  await popup.waitFor(`!['loading', undefined].includes(document.documentElement.dataset.state)`, { timeout: 20_000 });
  await popup.waitFor(
    `document.documentElement.dataset.state !== 'article' || document.documentElement.dataset.complete === 'true'`,
    { timeout: 20_000 },
  );
  return popup;
}

/**
 * @param {DrivenBrowser} browser
 * @param {string} url
 */
async function save(browser, url) {
  const page = await browser.openPage(url, WIDE);
  const popup = await openPopup(browser, page);
  await popup.waitFor(`document.querySelector('#save:not(:disabled)') !== null`);
  await popup.click('#save');
  await popup.waitFor(`document.querySelector('#open-saved') !== null`);
  await popup.close();
  await page.close();
}

/** @param {DrivenBrowser} browser */
async function listSites(browser) {
  const options = await browser.openExtensionPage('pages/options/index.html', WIDE);
  await options.evaluate(
    (sites) =>
      /** @type {any} */ (globalThis).chrome.storage.local.set(
        Object.fromEntries(
          Object.entries(sites).map(([host, status]) => [
            `site:https://${host}/*`,
            { pattern: `https://${host}/*`, status, excluded: status === 'on' ? ['/live'] : [] },
          ]),
        ),
      ),
    SITES,
  );
  await options.close();
}

/**
 * @param {Surface} surface
 * @param {ColorScheme} scheme
 */
async function forceColors(surface, scheme) {
  const session = await surface.page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'forced-colors', value: 'active' },
      { name: 'prefers-color-scheme', value: scheme },
    ],
  });
}
