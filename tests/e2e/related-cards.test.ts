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

const VIEW = `document.querySelector('winnow-view dialog')?.open === true`;
const LINKED = 'Halvern electric port order lifts Keldra, Voltmar and Northmere Grid';

const prose = (seed: string) =>
  Array.from(
    { length: 6 },
    (_, i) =>
      `<p>The ${seed} of the harbour of Halden took ${i + 3} years to plan, and the council of the town read every page of the plans aloud before it voted, as it has done since the great fire. Nobody left the room.</p>`,
  ).join('');

/** An article that offers one other, on another site: the same server by another name. */
const offering = (linked: string) =>
  `<!doctype html><html lang="en"><title>Halvern port order: electric cranes</title><body><main><article><h1>Halvern port order: electric cranes</h1>${prose('cranes')}</article>
  <aside class="related"><h2>Related articles</h2><ul><li><a href="${linked}">${LINKED}</a></li></ul></aside></main></body></html>`;

interface Traces {
  origins: string[];
  notes: string[];
  saved: string[];
}

// A prompt can be answered on a display only, and keys be sent to one of X only.
describe.skipIf(process.platform !== 'linux')('cards of related reading', () => {
  let display: VirtualDisplay;
  let server: Served;
  beforeAll(async () => {
    buildIfStale();
    display = await openVirtualDisplay();
    process.env.DISPLAY = display.name;
    const pages: Record<string, { body: string | Buffer }> = {
      '/linked': { body: await readFile(join(import.meta.dirname, '../fixtures/demo-news/source.html')) },
    };
    server = await serve(pages);
    pages['/page'] = { body: offering(`${server.origin.replace('127.0.0.1', 'localhost')}/linked`) };
  });
  afterAll(async () => {
    await server?.close();
    await display?.close();
  });

  describe.each(['chromium', 'firefox'] as const)('%s', (kind) => {
    let folder: string;
    let browser: DrivenBrowser;
    beforeEach(async () => {
      server.requests.length = 0;
      folder = await mkdtemp(join(tmpdir(), 'winnow-cards-'));
      const { path } = findOrInstallBrowser(kind);
      browser = await launch({ browser: kind, executablePath: path, headless: false, folder });
      // Stays: the last tab that closes ends the browser.
      await browser.openPage('about:blank');
    });
    afterEach(async () => {
      await browser?.close();
      await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
    });

    const askedFor = () => server.requests.filter((path) => path.startsWith('/linked')).length;
    async function press(): Promise<Surface> {
      const popup = await browser.pressToolbarButton(await browser.openPage(`${server.origin}/page`));
      await popup.waitFor(`document.querySelector('#related .link-actions') !== null`, { timeout: 30_000 });
      return popup;
    }
    /** The prompt that is open: its way to "Allow" or "Deny" is that of someone without a mouse. */
    async function answer(allow: boolean): Promise<void> {
      await sleep(1500);
      if (kind === 'firefox') return display.press('Mozilla Firefox$', allow ? 'alt+a' : 'alt+d');
      // "Deny" has the focus.
      await display.press('Chromium$', ...(allow ? ['Tab', 'Return'] : ['Return']));
    }
    /** What is left behind, as a page of the extension sees it. */
    async function traces(): Promise<Traces> {
      const page = await browser.openExtensionPage('pages/library/index.html');
      await sleep(500);
      const found = await page.evaluate(async () => {
        // Firefox has the promises under this name, Chromium under the other.
        const { browser, chrome } = globalThis as unknown as Record<string, Browser.Browser>;
        const { permissions, storage } = browser ?? chrome!;
        const stored = await storage.local.get(null);
        return {
          origins: (await permissions.getAll()).origins ?? [],
          notes: Object.keys(stored).filter((key) => /^(?:wish|lent):/.test(key)),
          saved: [...document.querySelectorAll<HTMLElement>('.entry h2, .entry h3')].map(({ innerText }) =>
            innerText.trim(),
          ),
        };
      });
      await page.close();
      return found;
    }
    const left = (wanted: Traces) => expect.poll(traces, { timeout: 30_000, interval: 500 }).toEqual(wanted);

    it('saves a linked article that the reader never opened, and hands the permission back', {
      timeout: 120_000,
    }, async () => {
      const popup = await press();
      expect(askedFor()).toBe(0);
      await popup.click('#related .link-actions button:nth-of-type(2)');
      await answer(true);
      await left({ origins: [], notes: [], saved: [LINKED] });
      expect(askedFor()).toBe(1);
      await popup.close().catch(() => undefined);
      // From now on it stands among the related of what it bears on.
      const second = await press();
      await second.waitFor(`document.querySelector('#saved-related') !== null`, { timeout: 30_000 });
      const shown = await second.evaluate(() => document.querySelector<HTMLElement>('#saved-related')!.innerText);
      expect(shown).toContain(LINKED);
      expect(askedFor()).toBe(1);
    });

    it('opens a linked article as clean view in a tab of its own', { timeout: 120_000 }, async () => {
      const popup = await press();
      const page = await popup.newTabAfter(async () => {
        await popup.click('#related .link-actions button:nth-of-type(1)');
        await answer(true);
      });
      expect(await page.waitFor(VIEW, { timeout: 20_000 })).toBe(true);
      await left({ origins: [], notes: [], saved: [] });
    });

    it('does nothing where the reader says no', { timeout: 120_000 }, async () => {
      const popup = await press();
      await popup.click('#related .link-actions button:nth-of-type(2)');
      await answer(false);
      await sleep(1000);
      expect(askedFor()).toBe(0);
      expect((await traces()).origins).toEqual([]);
    });

    it('asks on a page of its own when it is wanted in the clean view, and not for clicks of the page', {
      timeout: 120_000,
    }, async () => {
      const page = await browser.openPage(`${server.origin}/page`);
      const popup = await browser.pressToolbarButton(page);
      await popup.waitFor(`document.querySelector('#clean-view:not(:disabled)') !== null`, { timeout: 30_000 });
      await popup.click('#clean-view');
      await page.waitFor(VIEW, { timeout: 20_000 });
      if (!(await page.evaluate(() => document.querySelector('.winnow-save-link') !== null)))
        await page.page.keyboard.press('p');
      await page.waitFor(`document.querySelector('.winnow-save-link') !== null`);
      await page.evaluate(() => document.querySelector<HTMLElement>('.winnow-save-link')!.click());
      const ask = await page.newTabAfter(() => page.click('.winnow-save-link'));
      await ask.waitFor(`document.querySelector('#go') !== null`);
      expect(askedFor()).toBe(0);
      await ask.click('#go');
      await answer(true);
      await left({ origins: [], notes: [], saved: [LINKED] });
    });
  });
});
