// @ts-check
/**
 * `npm start [-- URL-or-FILE]`: a page in a browser with Winnow in it and its button pressed. The demo article where no
 * page is named. With a display it is a window to use; without one, a report of what the popup shows.
 */
import { buildIfStale, fail, installDependencies } from './bootstrap.mjs';
import { findOrInstallBrowser } from './find-browser.mjs';
import { openPageSource } from './start-page.mjs';
import { reportPopup } from './start-report.mjs';

const hasDisplay =
  process.platform !== 'linux' ||
  Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY || process.env.WSL_DISTRO_NAME);

try {
  const source = await openPageSource(process.argv[2]);
  try {
    await start(source);
  } finally {
    await source.close();
  }
} catch (error) {
  fail(sentenceOf(error));
}

/** @param {import('./start-page.mjs').PageSource} source */
async function start(source) {
  installDependencies();
  buildIfStale();
  const found = findOrInstallBrowser();
  const { launch } = await import('./browsers/launch.mjs');
  console.error(`Opening ${source.url} in ${found.name} …`);
  const browser = await launch({
    browser: found.kind,
    executablePath: found.path,
    headless: !hasDisplay,
    keepPopupOpen: !hasDisplay,
    localOnly: source.isLocal && !hasDisplay,
    handleSignals: false,
  });
  process.once('SIGINT', () => browser.close());
  process.once('SIGTERM', () => browser.close());
  try {
    const page = await openPage(browser, source);
    if (hasDisplay) await stay(browser, page);
    else await reportPopup(page, await browser.pressToolbarButton(page), found.name);
  } finally {
    await browser.close();
  }
}

/**
 * Presses the button and leaves the browser to the person until they close it.
 *
 * @param {import('./browsers/launch.mjs').DrivenBrowser} browser
 * @param {import('./browsers/launch.mjs').Surface} page
 */
async function stay(browser, page) {
  try {
    await browser.pressToolbarButton(page);
  } catch {
    // An older browser cannot press it for us, and a popup closes when its window is not in front.
    console.error("Press Winnow's button in the toolbar (it may be behind the puzzle piece).");
  }
  console.error('Close the browser, or press Ctrl+C here, to end. Its profile is deleted then.');
  await browser.closed;
}

/**
 * @param {import('./browsers/launch.mjs').DrivenBrowser} browser
 * @param {import('./start-page.mjs').PageSource} source
 */
async function openPage(browser, source) {
  try {
    return await browser.openPage(source.url, hasDisplay ? undefined : { width: 1280, height: 900 });
  } catch (error) {
    throw new Error(`${source.url} could not be opened: ${sentenceOf(error)}`);
  }
}

/**
 * The first line of an error, without the stack that Firefox puts into its messages.
 *
 * @param {unknown} error
 */
function sentenceOf(error) {
  const [line = ''] = String(error instanceof Error ? error.message : error).split('\n');
  return line.replace(/^Protocol error \([^)]*\): (unknown error )?(Error: )?/, '').replace(/ #?\w+@\w+:\/\/.*$/, '');
}
