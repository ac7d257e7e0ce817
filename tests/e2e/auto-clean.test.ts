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
import type { Surface } from './browsers.ts';

const fixture = (slug: string) => readFile(join(import.meta.dirname, '../fixtures', slug, 'source.html'));
const VIEW = `document.querySelector('winnow-view dialog')?.open === true`;

interface Agreement {
  origins: string[];
  scripts: string[];
  sites: Record<string, string>;
}

/** Opened beside the page that is looked at, so that no test depends on a background that is awake. */
async function agreement(browser: DrivenBrowser): Promise<Agreement> {
  const page = await browser.openExtensionPage('pages/options/index.html');
  await page.waitFor(`document.querySelector('#sites h2') !== null`);
  const found = await page.evaluate(async () => {
    // Firefox has the promises under this name, Chromium under the other.
    const { browser, chrome } = globalThis as unknown as Record<string, Browser.Browser>;
    const { permissions, scripting, storage } = browser ?? chrome!;
    const stored = await storage.local.get(null);
    return {
      origins: (await permissions.getAll()).origins ?? [],
      scripts: (await scripting.getRegisteredContentScripts()).map(({ id }) => id),
      sites: Object.fromEntries(
        Object.entries(stored).flatMap(([key, value]) =>
          key.startsWith('site:') ? [[key.slice(5), (value as { status: string }).status]] : [],
        ),
      ),
    };
  });
  await page.close();
  return found;
}

const nothing: Agreement = { origins: [], scripts: [], sites: {} };
const PATTERN = 'http://127.0.0.1/*';
const on: Agreement = { origins: [PATTERN], scripts: [`auto-clean ${PATTERN}`], sites: { [PATTERN]: 'on' } };

// A prompt can be answered on a display only, and keys be sent to one of X only.
describe.skipIf(process.platform !== 'linux')('auto-clean', () => {
  let display: VirtualDisplay;
  let server: Served;
  beforeAll(async () => {
    buildIfStale();
    display = await openVirtualDisplay();
    process.env.DISPLAY = display.name;
    const [article, listing] = await Promise.all([fixture('demo-news'), fixture('listing-page')]);
    server = await serve({
      '/article': { body: article },
      '/live/article': { body: article },
      '/list/': { body: listing },
    });
  });
  afterAll(async () => {
    await server?.close();
    await display?.close();
  });

  describe.each(['chromium', 'firefox'] as const)('%s', (kind) => {
    let folder: string;
    let browser: DrivenBrowser;
    const start = async () => {
      const { path } = findOrInstallBrowser(kind);
      browser = await launch({ browser: kind, executablePath: path, headless: false, folder });
      // Stays: the last tab that closes ends the browser.
      await browser.openPage('about:blank');
    };
    beforeEach(async () => {
      folder = await mkdtemp(join(tmpdir(), 'winnow-auto-clean-'));
      await start();
    });
    afterEach(async () => {
      await browser?.close();
      await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
    });

    const here = (path: string) => server.origin + path;
    /** The same server by another name: another site. */
    const elsewhere = (path: string) => here(path).replace('127.0.0.1', 'localhost');

    async function pressSwitch(page: Surface): Promise<Surface> {
      const popup = await browser.pressToolbarButton(page);
      await popup.waitFor(`document.querySelector('#auto-clean')?.disabled === false`);
      await popup.click('#auto-clean');
      return popup;
    }
    /** The prompt that is open: its way to "Allow" or "Deny" is that of someone without a mouse. */
    async function answer(allow: boolean): Promise<void> {
      await sleep(1500);
      if (kind === 'firefox') return display.press('Mozilla Firefox$', allow ? 'alt+a' : 'alt+d');
      // "Deny" has the focus.
      await display.press('Chromium$', ...(allow ? ['Tab', 'Return'] : ['Return']));
    }
    const agreed = (wanted: Agreement) =>
      expect.poll(() => agreement(browser), { timeout: 15_000, interval: 300 }).toEqual(wanted);
    async function opensClean(url: string): Promise<boolean> {
      const page = await browser.openPage(url);
      const isClean = await page.waitFor<boolean>(VIEW, { timeout: 2500 }).catch(() => false);
      // Whatever became of it, nothing is held back.
      expect(await page.evaluate(() => getComputedStyle(document.documentElement).opacity)).toBe('1');
      await page.close();
      return isClean;
    }
    async function closeAll(...surfaces: Surface[]): Promise<void> {
      for (const surface of surfaces) await surface.close().catch(() => undefined);
    }

    async function wholeWay(between: () => Promise<void>): Promise<void> {
      expect(await agreement(browser)).toEqual(nothing);
      const page = await browser.openPage(here('/article'));
      await between();
      const popup = await pressSwitch(page);
      await between();
      await answer(true);
      await between();
      await agreed(on);
      await closeAll(popup);
      await between();
      expect(await opensClean(here('/article'))).toBe(true);
      await between();
      expect(await opensClean(here('/list/'))).toBe(false);
      expect(await opensClean(elsewhere('/article'))).toBe(false);
      expect((await agreement(browser)).origins).toEqual([PATTERN]);
      await between();
      const second = await pressSwitch(page);
      await between();
      await agreed(nothing);
      await closeAll(second, page);
      expect(await opensClean(here('/article'))).toBe(false);
    }

    it(
      'opens articles of one site clean, with the one permission that the browser was asked for',
      { timeout: 120_000 },
      () => wholeWay(async () => undefined),
    );

    it('does so wherever the background dies in between', { timeout: 120_000 }, () =>
      wholeWay(() => browser.stopBackground()),
    );

    it('does so after a restart of the browser, and stays off after another', { timeout: 180_000 }, async () => {
      const page = await browser.openPage(here('/article'));
      await pressSwitch(page);
      await answer(true);
      await agreed(on);
      await browser.close();
      await start();
      await agreed(on);
      expect(await opensClean(here('/article'))).toBe(true);
      const again = await browser.openPage(here('/article'));
      await pressSwitch(again);
      await agreed(nothing);
      await browser.close();
      await start();
      expect(await agreement(browser)).toEqual(nothing);
      expect(await opensClean(here('/article'))).toBe(false);
    });

    it('says so where the browser was told no, and where the permission was taken away', {
      timeout: 120_000,
    }, async () => {
      const page = await browser.openPage(here('/article'));
      const popup = await pressSwitch(page);
      await answer(false);
      await closeAll(popup);
      const status = async () => {
        const shown = await browser.pressToolbarButton(page);
        await shown.waitFor(`document.querySelector('#auto-clean')?.disabled === false`);
        const found = await shown.evaluate(
          () => document.querySelector<HTMLElement>('#auto-clean-line')?.dataset.status ?? 'off',
        );
        await shown.close();
        return found;
      };
      expect(await status()).toBe('refused');
      await agreed({ ...nothing, sites: { [PATTERN]: 'refused' } });

      const third = await pressSwitch(page);
      await answer(true);
      await agreed(on);
      await closeAll(third);
      // As the browser's own settings do it, behind the extension's back.
      const options = await browser.openExtensionPage('pages/options/index.html');
      await options.evaluate(async (pattern) => {
        const { browser, chrome } = globalThis as unknown as Record<string, Browser.Browser>;
        await (browser ?? chrome!).permissions.remove({ origins: [pattern] });
      }, PATTERN);
      await agreed({ ...nothing, sites: { [PATTERN]: 'taken-away' } });
      await options.close();
      expect(await status()).toBe('taken-away');
      expect(await opensClean(here('/article'))).toBe(false);
    });
  });
});
