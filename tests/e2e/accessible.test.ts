import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { buildIfStale, root } from '../../scripts/bootstrap.mjs';
import { type DrivenBrowser, launch } from '../../scripts/browsers/launch.mjs';
import { findOrInstallBrowser } from '../../scripts/find-browser.mjs';
import { type Served, serve } from '../../scripts/serve.mjs';
import { violations } from './axe-violations.ts';
import type { Surface } from './browsers.ts';

const fixture = (slug: string) => readFile(join(import.meta.dirname, '../fixtures', slug, 'source.html'));

const site = (host: string, status: string, excluded: string[] = []) => {
  const pattern = `${host}/*`;
  return { [`site:${pattern}`]: { pattern, status, excluded } };
};

describe('for everyone, axe finds nothing wrong with', () => {
  let folder: string;
  let server: Served;
  let browser: DrivenBrowser;
  const open: Surface[] = [];
  beforeAll(async () => {
    buildIfStale();
    // With leave for the server's host, as after a prompt that was answered with yes: nobody answers one without a display.
    folder = await mkdtemp(join(tmpdir(), 'winnow-allowed-'));
    await cp(join(root, 'dist'), folder, { recursive: true });
    const manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'));
    await writeFile(
      join(folder, 'manifest.json'),
      JSON.stringify({ ...manifest, host_permissions: ['http://127.0.0.1/*'] }),
    );
    const [article, listing] = await Promise.all([fixture('demo-news'), fixture('empty-page')]);
    server = await serve({ '/article': { body: article }, '/empty': { body: listing } });
    const { path } = findOrInstallBrowser('chromium');
    browser = await launch({ browser: 'chromium', executablePath: path, extensionDir: folder });
  });
  afterEach(async () => {
    for (const surface of open.splice(0).reverse()) await surface.close().catch(() => undefined);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
    if (folder) await rm(folder, { recursive: true });
  });

  async function options(sites: Record<string, object>, viewport = { width: 1000, height: 900 }): Promise<Surface> {
    const page = await browser.openExtensionPage('pages/options/index.html', viewport);
    open.push(page);
    await page.waitFor(`document.querySelector('#sites .field') !== null`);
    await page.evaluate(async (wanted) => {
      const { chrome } = globalThis as unknown as { chrome: typeof import('webextension-polyfill') };
      // The scripts first: a list that is lost is read from them again.
      await chrome.scripting.unregisterContentScripts();
      await chrome.storage.local.clear();
      await chrome.storage.local.set(wanted as Record<string, unknown>);
    }, sites);
    for (const key of Object.keys(sites)) await page.waitFor(`document.querySelector('[data-site="${key.slice(5)}"]')`);
    return page;
  }
  async function popup(path: string, ready: string): Promise<Surface> {
    const page = await browser.openPage(server.origin + path);
    const shown = await browser.pressToolbarButton(page);
    open.push(page, shown);
    await shown.waitFor(ready);
    return shown;
  }

  const MANY = {
    ...site('http://127.0.0.1', 'on', ['/live', '/a/*-gallery']),
    ...site('https://refused.example', 'refused'),
    ...site('https://*.taken.example', 'taken-away', ['/']),
    ...site('https://asking.example', 'asking'),
    ...site('https://one.example', 'unasked'),
    ...site('https://two.example', 'unasked'),
  };

  describe.each(['light', 'dark'] as const)('in %s colours:', (scheme) => {
    beforeAll(() => browser.setColorScheme(scheme));

    it('the options without a site', async () => {
      expect(await violations(await options({}))).toEqual([]);
    });

    it('the options with sites in every state, their parts opened', async () => {
      const page = await options(MANY);
      await page.evaluate(() => {
        for (const part of document.querySelectorAll('details')) part.open = true;
      });
      expect(await violations(page)).toEqual([]);
    });

    it('the options that refuse what was typed, in a narrow window', async () => {
      const page = await options(MANY, { width: 340, height: 700 });
      await page.click('#new-site');
      await page.page.keyboard.type('no site at all');
      await page.press('Enter');
      await page.waitFor(`document.querySelector('#new-site-problem').textContent !== ''`);
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('new-site');
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
      expect(await violations(page)).toEqual([]);
    });

    it.each(['unasked', 'refused', 'taken-away', 'on'])('the popup on a site that is %s', async (status) => {
      // Only where the browser does not allow it, a site is anything but on: the other name of this machine.
      const host = status === 'on' ? '127.0.0.1' : 'localhost';
      await options(site(`http://${host}`, status));
      const page = await browser.openPage(`${server.origin.replace('127.0.0.1', host)}/article`);
      const shown = await browser.pressToolbarButton(page);
      open.push(page, shown);
      await shown.waitFor(`document.documentElement.dataset.complete === 'true'`);
      await shown.waitFor(`document.querySelector('#auto-clean-line')?.dataset.status === '${status}'`);
      expect(await violations(shown)).toEqual([]);
    });

    it('the page that asks for the site of a link', async () => {
      const page = await browser.openExtensionPage(
        'pages/ask/index.html#action=save&url=https%3A%2F%2Fmills.example%2Fa',
      );
      open.push(page);
      await page.waitFor(`document.querySelector('#go') !== null`);
      expect(await violations(page)).toEqual([]);
    });

    it('the popup where auto-clean is off, and where there is nothing to read', async () => {
      await options({});
      expect(await violations(await popup('/article', `document.documentElement.dataset.complete === 'true'`))).toEqual(
        [],
      );
      const empty = await popup('/empty', `document.documentElement.dataset.state === 'not-article'`);
      expect(await violations(empty)).toEqual([]);
    });
  });
});
