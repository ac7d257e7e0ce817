// @ts-check
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import puppeteer from 'puppeteer-core';
import {
  KNOW_POPUPS,
  LET_POPUPS_CLOSE,
  LISTEN_TO_POPUP,
  OPEN_POPUPS,
  pressToolbarButton,
  setColorScheme,
} from './firefox-popup-contexts.mjs';
import { localOnlyFirefoxPreferences, quietFirefoxPreferences } from './quiet-settings.mjs';
import { Surface } from './surface.mjs';

/**
 * @typedef {import('./launch.mjs').DrivenBrowser} DrivenBrowser
 * @typedef {import('puppeteer-core').Page} Page
 *
 * @typedef {object} Connection The part of puppeteer's BiDi connection that is used here; it is not in its types.
 * @property {(method: string, params: object) => Promise<{ result: any }>} send
 * @property {(event: string, listener: (params: any) => void) => void} on
 * @property {(event: string, params: object) => void} emit
 */

/**
 * Firefox over WebDriver BiDi, with access to the browser's own window for the toolbar button.
 *
 * @param {import('./chromium.mjs').Settings} settings
 * @returns {Promise<DrivenBrowser>}
 */
export async function launchFirefox(settings) {
  const manifest = JSON.parse(await readFile(join(settings.extensionDir, 'manifest.json'), 'utf8'));
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: settings.executablePath,
    headless: settings.headless,
    userDataDir: settings.profileDir,
    // Its own handlers end the process before the profile is deleted.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    defaultViewport: null,
    args: ['--remote-allow-system-access', ...(settings.headless ? ['--width=1440', '--height=1000'] : [])],
    extraPrefsFirefox: {
      ...quietFirefoxPreferences,
      ...(settings.localOnly ? localOnlyFirefoxPreferences : {}),
      // A panel closes when its window is not in front: without a display no window ever is.
      'ui.popup.disable_autohide': true,
      // Paint times as they are, not rounded against fingerprinting.
      'privacy.reduceTimerPrecision': false,
    },
  });
  try {
    return await drive(browser, settings, manifest.browser_specific_settings.gecko.id);
  } catch (error) {
    await browser.close();
    throw error;
  }
}

/**
 * @param {import('puppeteer-core').Browser} browser
 * @param {import('./chromium.mjs').Settings} settings
 * @param {string} extensionId
 * @returns {Promise<DrivenBrowser>}
 */
async function drive(browser, settings, extensionId) {
  const closed = once(/** @type {import('node:child_process').ChildProcess} */ (browser.process()), 'exit');
  const connection = /** @type {{ connection: Connection }} */ (/** @type {unknown} */ (browser)).connection;
  await browser.installExtension(settings.extensionDir);
  const evaluateInWindow = await windowOf(connection);
  await evaluateInWindow(KNOW_POPUPS);

  let colorScheme = settings.colorScheme;
  /** @type {Map<string, Surface>} By context id. */
  const surfaces = new Map();
  const openContexts = async () => {
    const { result } = await connection.send('browsingContext.getTree', { maxDepth: 0 });
    return /** @type {{ context: string, url: string }[]} */ (result.contexts);
  };
  /** @type {import('./surface.mjs').Browser} */
  const asked = {
    async isClosed(page) {
      // A popup that closed is not reported (bug 1755014).
      return page.isClosed() || !(await isOpen(contextId(page)));
    },
    openTabs: async () => (await openContexts()).map(({ context }) => context),
    async tabOpenedSince(before) {
      const tab = (await openContexts()).find(({ context, url }) => !before.includes(context) && url !== 'about:blank');
      if (!tab) return undefined;
      // A tab that an extension opened is not reported either: puppeteer hears of it from here.
      if (!(await browser.pages()).some((page) => contextId(page) === tab.context)) {
        connection.emit('browsingContext.contextCreated', { ...tab, children: null });
      }
      return surfaceOf(await pageOf(tab.context));
    },
  };
  /** @param {string} id */
  async function isOpen(id) {
    if ((await openContexts()).some(({ context }) => context === id)) return true;
    return JSON.parse(await evaluateInWindow(OPEN_POPUPS)).includes(id);
  }
  /** @param {Page} page */
  function surfaceOf(page) {
    const id = contextId(page);
    const surface = surfaces.get(id) ?? new Surface(page, asked);
    surfaces.set(id, surface);
    return surface;
  }
  connection.on('log.entryAdded', ({ level, source, text, type }) => {
    if (level !== 'error') return;
    surfaces.get(source.context)?.note(type === 'javascript' ? 'exception' : 'error', text);
  });

  /** A window opens with an empty tab: a person gets the page there; the tests leave it, as the last tab ends the browser. */
  async function nextTab() {
    const [first] = await browser.pages();
    const isUntouched = first && surfaces.size === 0;
    return isUntouched && !settings.headless ? first : browser.newPage();
  }

  return {
    kind: 'firefox',
    version: await browser.version(),
    closed: closed.then(() => {}),
    async openPage(url, viewport) {
      const page = await nextTab();
      const surface = surfaceOf(page);
      await evaluateInWindow(setColorScheme(colorScheme));
      if (viewport) await page.setViewport(viewport);
      await page.goto(url);
      return surface;
    },
    async pressToolbarButton({ page }) {
      await page.bringToFront();
      const pressedAt = Date.now();
      const id = await evaluateInWindow(pressToolbarButton(extensionId));
      const popup = surfaceOf(await pageOf(id));
      await evaluateInWindow(LISTEN_TO_POPUP);
      await evaluateInWindow(setColorScheme(colorScheme));
      if (!settings.keepPopupOpen) {
        // Not before the panel is up: where the window has not come to the front yet, it would close at once.
        await sleep(1000);
        await evaluateInWindow(LET_POPUPS_CLOSE);
      }
      return Object.assign(popup, { pressedAt });
    },
    async setColorScheme(scheme) {
      colorScheme = scheme;
      await evaluateInWindow(setColorScheme(scheme));
    },
    close: () => browser.close(),
  };

  /** @param {string} id */
  async function pageOf(id) {
    for (let i = 0; i < 200; i++) {
      const page = (await browser.pages()).find((one) => contextId(one) === id);
      if (page) return page;
      await sleep(10);
    }
    throw new Error('The popup opened, but the browser does not show it.');
  }
}

/** @param {Page} page */
const contextId = (page) => /** @type {{ _id: string }} */ (/** @type {unknown} */ (page.mainFrame()))._id;

/**
 * Runs code in the browser's own window.
 *
 * @param {Connection} connection
 */
async function windowOf(connection) {
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const { context } = tree.result.contexts.find((/** @type {any} */ one) => one.url.endsWith('/browser.xhtml'));
  return async (/** @type {string} */ expression) => {
    const { result } = await connection.send('script.evaluate', {
      expression,
      target: { context },
      awaitPromise: true,
    });
    if (result.type !== 'success') throw new Error(`In Firefox's own window: ${result.exceptionDetails.text}`);
    return result.result.value;
  };
}
