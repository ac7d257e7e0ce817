import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type Browser from 'webextension-polyfill';
import { buildIfStale } from '../../scripts/bootstrap.mjs';
import { type DrivenBrowser, launch } from '../../scripts/browsers/launch.mjs';
import { findOrInstallBrowser } from '../../scripts/find-browser.mjs';
import { type Served, serve } from '../../scripts/serve.mjs';
import { openVirtualDisplay, type VirtualDisplay } from '../../scripts/virtual-display.mjs';
import { violations } from './axe-violations.ts';
import type { Surface } from './browsers.ts';
import { longPage } from './made-pages.ts';

const fixtures = join(import.meta.dirname, '../fixtures');

/** What the library asks the browser for, answered in its real prompts; these need a display. */
describe.skipIf(process.platform !== 'linux')('the library asks once', () => {
  let display: VirtualDisplay;
  let server: Served;
  beforeAll(async () => {
    buildIfStale();
    display = await openVirtualDisplay();
    process.env.DISPLAY = display.name;
    const [news, listing, picture] = await Promise.all([
      readFile(join(fixtures, 'demo-news/source.html'), 'utf8'),
      readFile(join(fixtures, 'listing-page/source.html')),
      readFile(join(fixtures, 'demo-news/images/halvern-quay.png')),
    ]);
    const pages: Record<string, { body: string | Buffer }> = {
      '/long': { body: longPage(2) },
      '/list/': { body: listing },
      '/elsewhere.png': { body: picture },
    };
    server = await serve(pages);
    // Its picture is another host's, which does not let pages read it.
    const other = server.origin.replace('127.0.0.1', 'localhost');
    pages['/news'] = { body: news.replace('src="images/carrier-yard.png"', `src="${other}/elsewhere.png"`) };
  });
  afterAll(async () => {
    await server?.close();
    await display?.close();
  });

  describe.each(['chromium', 'firefox'] as const)('%s', (kind) => {
    let folder: string;
    let browser: DrivenBrowser;
    beforeEach(async () => {
      folder = await mkdtemp(join(tmpdir(), 'winnow-library-asks-'));
      const { path } = findOrInstallBrowser(kind);
      browser = await launch({ browser: kind, executablePath: path, headless: false, folder });
      await browser.openPage('about:blank');
    });
    afterEach(async () => {
      await browser?.close();
      await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
    });

    async function answer(allow: boolean): Promise<void> {
      await sleep(1500);
      if (kind === 'firefox') return display.press('Mozilla Firefox$', allow ? 'alt+a' : 'alt+d');
      await display.press('Chromium$', ...(allow ? ['Tab', 'Return'] : ['Return']));
    }
    const allowed = (page: Surface) =>
      page.evaluate(async () => {
        const { browser, chrome } = globalThis as unknown as Record<string, Browser.Browser>;
        return (await (browser ?? chrome!).permissions.getAll()).origins ?? [];
      });
    const permissions = (page: Surface) =>
      page.evaluate(async () => {
        const { browser, chrome } = globalThis as unknown as Record<string, Browser.Browser>;
        return (await (browser ?? chrome!).permissions.getAll()).permissions ?? [];
      });
    const openLibrary = async () => {
      const library = await browser.openExtensionPage('pages/library/index.html');
      await library.waitFor(`document.querySelector('#save-tabs') !== null`);
      return library;
    };
    const report = (library: Surface) =>
      library.waitFor<string>(`document.querySelector('#tabs-saved')?.textContent`, { timeout: 60_000 });
    const titles = (library: Surface) =>
      library.evaluate(() => [...document.querySelectorAll('#entries h2')].map((title) => title.textContent).sort());

    /** What stands in the list of open tabs, once the browser was told that it may tell of them, or may not. */
    const choose = async (library: Surface, allow = true) => {
      await library.click('#save-tabs');
      const listed = `document.querySelector('#choose-tabs[open]') !== null`;
      // A browser that was allowed once before may not ask again.
      if (!(await library.waitFor(listed, { timeout: 3_000 }).catch(() => false))) await answer(allow);
      await library.waitFor(listed);
      return library.evaluate(() =>
        [...document.querySelectorAll('#choose-tabs label')].map((label) => [
          label.querySelector('input')!.checked,
          label.textContent,
        ]),
      );
    };

    it('for the open tabs that are chosen, saves their articles, says what became of each, and hands everything back', {
      timeout: 180_000,
    }, async () => {
      for (const path of ['/news', '/long', '/list/']) await browser.openPage(server.origin + path);
      const library = await openLibrary();
      const listed = await choose(library);
      expect(listed.map(([checked]) => checked)).toEqual([true, true, true]);
      expect(await library.evaluate(() => document.querySelector('#tabs-untold'))).toBe(null);
      // The list is there: what it took to make it is handed back before anything is saved.
      expect(await permissions(library)).not.toContain('tabs');
      await library.click('#save-chosen-tabs');
      await answer(true);
      expect(await report(library)).toBe('Tabs saved: 2 · there already: 0 · no article: 1 · not to be read: 0');
      await library.waitFor(`document.querySelectorAll('#entries .entry').length === 2`);
      expect(await titles(library)).toEqual([
        'Halvern electric port order lifts Keldra, Voltmar and Northmere Grid',
        'The log of the quay',
      ]);
      await expect.poll(() => allowed(library)).toEqual([]);

      const again = await choose(library);
      expect(again.map(([checked]) => checked)).toEqual([false, false, true]);
      expect(again[1]?.[1]).toContain('in the library');
      expect(await violations(library)).toEqual([]);
      await library.click('#choose-tabs label:first-of-type input');
      await library.click('#leave-tabs');
      await library.waitFor(`document.querySelector('#choose-tabs') === null`);
      expect(await library.evaluate(() => document.querySelector('#tabs-saved'))).toBe(null);
    });

    it('and saves nothing that it may not read where the answer is no', { timeout: 120_000 }, async () => {
      await browser.openPage(`${server.origin}/long`);
      const library = await openLibrary();
      // First to what is open …
      expect(await choose(library, false)).toEqual([]);
      expect(await library.evaluate(() => document.querySelector('#tabs-untold')?.textContent)).toContain(
        'not allowed',
      );
      await library.click('#leave-tabs');
      // … then to the site of the tab.
      expect(await choose(library)).toHaveLength(1);
      await library.click('#save-chosen-tabs');
      await answer(false);
      expect(await report(library)).toBe('Tabs saved: 0 · there already: 0 · no article: 0 · not to be read: 1');
      expect(await titles(library)).toEqual([]);
      expect(await allowed(library)).toEqual([]);
    });

    it("for the sites of an article's pictures, and keeps the pictures", { timeout: 180_000 }, async () => {
      const page = await browser.openPage(`${server.origin}/news`);
      const popup = await browser.pressToolbarButton(page);
      await popup.waitFor(`document.querySelector('#save:not(:disabled)') !== null`, { timeout: 30_000 });
      await popup.click('#save');
      await popup.waitFor(`document.querySelector('#open-saved') !== null`, { timeout: 30_000 });
      const library = await page.newTabAfter(() => popup.click('#open-saved'));
      await popup.close().catch(() => undefined);
      const shown = `[...document.querySelectorAll('.winnow-article img')].filter(({ naturalWidth }) => naturalWidth > 0).length`;
      // It stands in the panel, which is closed where a window is narrow.
      const panel = `document.querySelector('winnow-view [aria-keyshortcuts="p"]')`;
      await library.waitFor(`${panel} !== null`);
      await library.evaluate(`${panel}.getAttribute('aria-pressed') === 'true' || ${panel}.click()`);
      await library.waitFor(`document.querySelector('#fetch-pictures') !== null`);
      expect(await library.evaluate(shown)).toBe(0);
      await library.click('#fetch-pictures');
      await answer(true);
      await library.waitFor(`${shown} === 1`, { timeout: 30_000 });
      await expect.poll(() => allowed(library)).toEqual([]);
    });
  });
});
