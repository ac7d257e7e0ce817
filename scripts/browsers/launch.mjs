// @ts-check
/**
 * Real browsers with Winnow in them, driven alike: `npm start`, the screenshots, the benchmarks and the end-to-end tests
 * all press the same button through this door. Plain JavaScript, because Node 20 runs the scripts as they stand; the
 * tests import it with the types of its comments.
 *
 * @typedef {'chromium' | 'firefox'} BrowserKind
 * @typedef {'light' | 'dark'} ColorScheme
 * @typedef {{ width: number, height: number }} Size In CSS pixels.
 *
 * @typedef {object} LaunchOptions
 * @property {BrowserKind} browser
 * @property {string} executablePath
 * @property {string} [extensionDir] The built extension; `dist` where not given.
 * @property {boolean} [headless] Default true.
 * @property {ColorScheme} [colorScheme] What pages and popup see in `prefers-color-scheme`. Default light.
 * @property {boolean} [keepPopupOpen] The popup stays when another window comes to the front. Default true.
 * @property {boolean} [handleSignals] Ctrl+C and the like close the browser and end this process. Default true.
 * @property {string[]} [flags] Of Chromium, beside its usual ones. None where not given.
 * @property {string} [folder] Holds profile and extension, and is kept when the browser closes: launched there again, it is the same
 *   browser restarted. A fresh one, deleted at the end, where not given.
 * @property {boolean} [localOnly] Nothing but 127.0.0.1 and localhost can be reached. Default true.
 *
 * @typedef {object} DrivenBrowser
 * @property {BrowserKind} kind
 * @property {string} version
 * @property {(url: string, viewport?: Size) => Promise<Surface>} openPage A new tab in front, loaded. Throws where the
 *   address cannot be reached.
 * @property {(surface: Surface) => Promise<Popup>} pressToolbarButton Brings the page to the front and presses Winnow's
 *   real toolbar button: grants `activeTab` and opens the popup.
 * @property {(path: string, viewport?: Size) => Promise<Surface>} openExtensionPage A page of the extension in a new tab.
 * @property {(folder: string) => Promise<void>} updateExtension Puts another version of the extension in the place of the one that
 *   runs. Only in a browser with a `folder` of its own.
 * @property {() => Promise<void>} stopBackground Ends the extension's background at once, as the browser may at any moment.
 * @property {(scheme: ColorScheme) => Promise<void>} setColorScheme For every surface, open or opened later.
 * @property {Promise<void>} closed Settles when the browser is gone, by `close` or by the person.
 * @property {() => Promise<void>} close Ends the browser and deletes its profile.
 *
 * @typedef {import('./surface.mjs').Surface} Surface
 * @typedef {Surface & { pressedAt: number }} Popup `pressedAt`: `Date.now()` just before the press.
 */
import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { launchChromium } from './chromium.mjs';
import { launchFirefox } from './firefox.mjs';

const root = resolve(import.meta.dirname, '../..');

/**
 * Starts a browser with a fresh profile of its own, which is deleted when it closes.
 *
 * @param {LaunchOptions} options
 * @returns {Promise<DrivenBrowser>}
 */
export async function launch(options) {
  const folder = options.folder ?? (await freshFolder(options.executablePath));
  const removeFolder = async () => {
    if (!options.folder) await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  };
  const settings = {
    executablePath: options.executablePath,
    extensionDir: join(folder, 'extension'),
    headless: options.headless ?? true,
    colorScheme: options.colorScheme ?? /** @type {const} */ ('light'),
    keepPopupOpen: options.keepPopupOpen ?? true,
    localOnly: options.localOnly ?? true,
    profileDir: join(folder, 'profile'),
    flags: options.flags,
    isKept: options.folder !== undefined,
  };
  try {
    await mkdir(settings.profileDir, { recursive: true });
    // Its own copy: the browser reads the files when it needs them, and a build meanwhile would pull them away.
    await cp(options.extensionDir ?? join(root, 'dist'), settings.extensionDir, { recursive: true });
    const browser = await (options.browser === 'firefox' ? launchFirefox(settings) : launchChromium(settings));
    const closed = browser.closed.then(removeFolder);
    const close = async () => {
      await browser.close();
      await closed;
    };
    if (options.handleSignals ?? true) closeOnSignals(close, closed);
    return { ...browser, closed, close };
  } catch (error) {
    await removeFolder();
    throw error;
  }
}

/**
 * A browser packed as a snap sees a `/tmp` of its own, so it gets its profile in the repository's folder.
 *
 * @param {string} executablePath
 */
async function freshFolder(executablePath) {
  const parent = executablePath.startsWith('/snap/') ? join(root, 'build') : tmpdir();
  await mkdir(parent, { recursive: true });
  return mkdtemp(join(parent, 'winnow-browser-'));
}

/**
 * @param {() => Promise<void>} close
 * @param {Promise<void>} closed
 */
function closeOnSignals(close, closed) {
  for (const [signal, code] of /** @type {const} */ ([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ])) {
    const end = () => close().finally(() => process.exit(code));
    process.once(signal, end);
    closed.finally(() => process.off(signal, end));
  }
}
