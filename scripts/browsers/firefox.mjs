// @ts-check
import { once } from 'node:events';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { zipSync } from 'fflate';
import puppeteer from 'puppeteer-core';
import {
  isInstalled,
  KNOW_POPUPS,
  LET_POPUPS_CLOSE,
  LISTEN_TO_POPUP,
  OPEN_POPUPS,
  pressToolbarButton,
  setColorScheme,
  stopBackground,
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

/** Of the addresses of the extension's pages, `moz-extension://UUID/…`. */
const UUID = '3f0c2f5e-6a0b-4f5e-9d51-7e1f0a5b6c7d';

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
      // An add-on that nobody has signed may stay over a restart (Firefox ESR and developer editions).
      'xpinstall.signatures.required': false,
      'extensions.webextensions.uuids': JSON.stringify({ [manifest.browser_specific_settings.gecko.id]: UUID }),
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
  const evaluateInWindow = await windowOf(connection);
  if (!settings.isKept) await browser.installExtension(settings.extensionDir);
  else if (!(await evaluateInWindow(isInstalled(extensionId)))) await install(settings.extensionDir);
  await evaluateInWindow(KNOW_POPUPS);

  /** @param {string} folder */
  async function install(folder) {
    await connection.send('webExtension.install', {
      extensionData: { type: 'archivePath', path: await packed(folder) },
      'moz:permanent': true,
    });
  }

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
    async openExtensionPage(path, viewport) {
      const page = await browser.newPage();
      const surface = surfaceOf(page);
      if (viewport) await page.setViewport(viewport);
      // The protocol never tells that such a page has loaded.
      void page.goto(`moz-extension://${UUID}/${path}`).catch(() => {});
      await surface.waitFor(`location.protocol === 'moz-extension:' && document.readyState === 'complete'`);
      return surface;
    },
    updateExtension: install,
    async stopBackground() {
      await evaluateInWindow(stopBackground(extensionId));
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

/**
 * The folder as an archive beside it: only that may stay over a restart.
 *
 * @param {string} folder
 */
async function packed(folder) {
  /** @type {Record<string, Uint8Array>} */
  const files = {};
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile()) files[path.slice(folder.length + 1)] = await readFile(path);
  }
  const archive = `${folder}.xpi`;
  await writeFile(archive, zipSync(files, { level: 0 }));
  return archive;
}
