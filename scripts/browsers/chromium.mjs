// @ts-check
import { once } from 'node:events';
import { cp } from 'node:fs/promises';
import puppeteer from 'puppeteer-core';
import { localOnlyChromiumFlags, quietChromiumFlags } from './quiet-settings.mjs';
import { Surface } from './surface.mjs';

/**
 * @typedef {import('./launch.mjs').DrivenBrowser} DrivenBrowser
 * @typedef {import('./launch.mjs').ColorScheme} ColorScheme
 * @typedef {import('puppeteer-core').Page} Page
 * @typedef {import('puppeteer-core').Target} Target
 *
 * @typedef {object} Settings
 * @property {string} executablePath
 * @property {string} extensionDir
 * @property {string} profileDir
 * @property {boolean} headless
 * @property {boolean} keepPopupOpen Chromium keeps it whenever a debugger is attached, as here.
 * @property {ColorScheme} colorScheme
 * @property {boolean} localOnly
 * @property {string[]} [flags]
 * @property {boolean} isKept Installed so that it is there again after a restart.
 */

/** Chromium obeys `--load-extension` still; branded Chrome does not. */
const ALLOW_LOADING = '--disable-features=DisableLoadExtensionCommandLineSwitch';

/**
 * Chromium and its kin (Chrome, Edge, Brave). The extension is installed over the debugging pipe, because branded Chrome
 * ignores `--load-extension` since version 137.
 *
 * @param {Settings} settings
 * @returns {Promise<DrivenBrowser>}
 */
export async function launchChromium(settings) {
  const browser = await puppeteer.launch({
    browser: 'chrome',
    executablePath: settings.executablePath,
    headless: settings.headless,
    pipe: true,
    enableExtensions: true,
    userDataDir: settings.profileDir,
    // Its own handlers end the process before the profile is deleted.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    // An emulated size would also be forced on the popup, which has its own.
    defaultViewport: null,
    args: [
      ...quietChromiumFlags,
      ...(settings.flags ?? []),
      ...(settings.localOnly ? localOnlyChromiumFlags : []),
      ...(settings.isKept ? [`--load-extension=${settings.extensionDir}`, ALLOW_LOADING] : []),
      ...(settings.headless ? headlessFlags : []),
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
  try {
    return await drive(browser, settings);
  } catch (error) {
    await browser.close();
    throw error;
  }
}

/**
 * @param {import('puppeteer-core').Browser} browser
 * @param {Settings} settings
 * @returns {Promise<DrivenBrowser>}
 */
async function drive(browser, settings) {
  const closed = once(/** @type {import('node:child_process').ChildProcess} */ (browser.process()), 'exit');
  // Loaded with the browser; installed over the pipe, it would lose at a restart what it was given.
  const [kept] = settings.isKept ? [...(await browser.extensions()).keys()] : [];
  const extensionId = kept ?? (await browser.installExtension(settings.extensionDir));
  const extension = (await browser.extensions()).get(extensionId);
  if (!extension) throw new Error(`The browser did not load the extension in ${settings.extensionDir}.`);

  let colorScheme = settings.colorScheme;
  /** @type {Map<Page, Surface>} */
  const surfaces = new Map();
  /** @type {import('./surface.mjs').Browser} */
  const asked = {
    isClosed: async (page) => page.isClosed(),
    openTabs: () => browser.pages(),
    async tabOpenedSince(before) {
      const page = (await browser.pages()).find((one) => !before.includes(one) && !one.url().startsWith('about:'));
      return page && surfaceOf(page);
    },
  };

  /** @param {Page} page */
  async function surfaceOf(page) {
    const surface = surfaces.get(page) ?? new Surface(page, asked);
    if (!surfaces.has(page)) {
      surfaces.set(page, surface);
      page.once('close', () => surfaces.delete(page));
      await collectProblems(surface);
      await applyColorScheme(page);
    }
    return surface;
  }

  /** @param {Page} page */
  async function applyColorScheme(page) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: colorScheme }]);
  }

  /** @param {Target} target */
  const isPopup = (target) => target.url().startsWith(`chrome-extension://${extensionId}/pages/popup/`);

  /** A window opens with an empty tab: a person gets the page there; the tests leave it, as the last tab ends the browser. */
  async function nextTab() {
    const [first] = await browser.pages();
    const isUntouched = first && surfaces.size === 0;
    return isUntouched && !settings.headless ? first : browser.newPage();
  }

  /** @type {DrivenBrowser} */
  const driven = {
    kind: 'chromium',
    version: await browser.version(),
    closed: closed.then(() => {}),
    async openPage(url, viewport) {
      const page = await nextTab();
      if (viewport) await page.setViewport(viewport);
      const surface = await surfaceOf(page);
      await page.goto(url);
      return surface;
    },
    async pressToolbarButton({ page }) {
      await page.bringToFront();
      const opened = browser.waitForTarget((target) => isPopup(target) && !seen.has(target), { timeout: 15_000 });
      const pressedAt = Date.now();
      await page.triggerExtensionAction(extension);
      const target = await opened;
      seen.add(target);
      return Object.assign(await surfaceOf(await target.asPage()), { pressedAt });
    },
    async openExtensionPage(path, viewport) {
      return driven.openPage(`chrome-extension://${extensionId}/${path}`, viewport);
    },
    async updateExtension(folder) {
      await cp(folder, settings.extensionDir, { recursive: true });
      await browser.installExtension(settings.extensionDir);
    },
    async stopBackground() {
      const session = await browser.target().createCDPSession();
      const { targetInfos } = await session.send('Target.getTargets');
      const own = targetInfos.filter(
        ({ type, url }) => type === 'service_worker' && url.startsWith(`chrome-extension://${extensionId}/`),
      );
      for (const { targetId } of own) await session.send('Target.closeTarget', { targetId });
      await session.detach();
    },
    async setColorScheme(scheme) {
      colorScheme = scheme;
      await Promise.all([...surfaces.keys()].map(applyColorScheme));
    },
    close: () => browser.close(),
  };
  return driven;
}

/** @type {WeakSet<Target>} Popups already given out. */
const seen = new WeakSet();

/** Without a display the screen is 800 × 600 unless said otherwise, and a popup never grows past its screen. */
const headlessFlags = ['--disable-gpu', '--screen-info={1600x1200}', '--window-size=1440,1000'];

/**
 * A session of its own hears also what was said before anyone listened.
 *
 * @param {Surface} surface
 */
async function collectProblems(surface) {
  const session = await surface.page.createCDPSession();
  session.on('Runtime.consoleAPICalled', ({ type, args }) => {
    if (type !== 'error' && type !== 'assert') return;
    surface.note('error', args.map((arg) => arg.value ?? arg.description).join(' '));
  });
  session.on('Runtime.exceptionThrown', ({ exceptionDetails: { exception, text } }) => {
    surface.note('exception', exception?.description ?? text);
  });
  session.on('Log.entryAdded', ({ entry }) => {
    if (entry.level === 'error') surface.note('error', `${entry.text} ${entry.url ?? ''}`.trim());
  });
  await Promise.all([session.send('Runtime.enable'), session.send('Log.enable')]);
}
