import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect } from 'vitest';
import type Browser from 'webextension-polyfill';
import { buildIfStale } from '../../scripts/bootstrap.mjs';
import { type DrivenBrowser, launch } from '../../scripts/browsers/launch.mjs';
import { findOrInstallBrowser } from '../../scripts/find-browser.mjs';
import { type Served, serve } from '../../scripts/serve.mjs';
import { openVirtualDisplay, type VirtualDisplay } from '../../scripts/virtual-display.mjs';
import type { Surface } from './browsers.ts';

export const VIEW = `document.querySelector('winnow-view dialog')?.open === true`;

/** What the list of sites, the browser's permissions and its registered scripts say; they are to say the same. */
export interface Agreement {
  origins: string[];
  scripts: string[];
  sites: Record<string, string>;
}

export const nothing: Agreement = { origins: [], scripts: [], sites: {} };

/** A site that is on, and no other. */
export const on = (pattern: string): Agreement => ({
  origins: [pattern],
  scripts: [`auto-clean ${pattern}`],
  sites: { [pattern]: 'on' },
});

/** A browser on a display, where a person's keys and clicks reach also what the browser itself shows: prompts, menus, commands. */
export class Desk {
  browser!: DrivenBrowser;
  server!: Served;
  display!: VirtualDisplay;
  private folder = '';

  constructor(readonly kind: 'chromium' | 'firefox') {}

  async sitDown(): Promise<void> {
    this.folder = await mkdtemp(join(tmpdir(), 'winnow-desk-'));
    await this.start();
  }

  async getUp(): Promise<void> {
    await this.browser?.close();
    await rm(this.folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }

  async restart(): Promise<void> {
    await this.browser.close();
    await this.start();
  }

  private async start(): Promise<void> {
    const { kind, folder } = this;
    const { path } = findOrInstallBrowser(kind);
    this.browser = await launch({ browser: kind, executablePath: path, headless: false, folder });
    // Stays: the last tab that closes ends the browser.
    await this.browser.openPage('about:blank');
  }

  here(path: string): string {
    return this.server.origin + path;
  }

  /** The same server by another name: another site. */
  elsewhere(path: string, host = 'localhost'): string {
    return this.here(path).replace('127.0.0.1', host);
  }

  /** Runs code in a page of the extension, with its API by either browser's name. */
  async inExtension<Argument, Result>(
    code: (api: Browser.Browser, argument: Argument) => Promise<Result>,
    argument?: Argument,
  ): Promise<Result> {
    const page = await this.browser.openExtensionPage('pages/options/index.html');
    await page.waitFor(`document.querySelector('#sites h2') !== null`);
    // Firefox has the promises under this name, Chromium under the other.
    const found = await page.evaluate<[], Result>(
      `(${code})(globalThis.browser ?? chrome, ${JSON.stringify(argument ?? null)})` as never,
    );
    await page.close();
    return found as Result;
  }

  /** Asked beside the page that is looked at, so that no test depends on a background that is awake. */
  agreement(): Promise<Agreement> {
    return this.inExtension(async ({ permissions, scripting, storage }) => {
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
  }

  agreed(wanted: Agreement): Promise<void> {
    return expect.poll(() => this.agreement(), { timeout: 15_000, interval: 300 }).toEqual(wanted);
  }

  /** What stands on the toolbar button, by the address of the tab, where the extension may know that. */
  badges(): Promise<Record<string, string>> {
    return this.inExtension(async ({ action, tabs }) => {
      const known = (await tabs.query({})).filter(({ url }) => url?.startsWith('http'));
      const texts = known.map(async ({ id, url }) => [
        new URL(url!).pathname,
        await action.getBadgeText({ tabId: id! }),
      ]);
      return Object.fromEntries(await Promise.all(texts)) as Record<string, string>;
    });
  }

  async pressSwitch(page: Surface): Promise<Surface> {
    const popup = await this.browser.pressToolbarButton(page);
    await popup.waitFor(`document.querySelector('#auto-clean')?.disabled === false`);
    await popup.click('#auto-clean');
    return popup;
  }

  /** The browser's prompt that is open: its way to "Allow" or "Deny" is that of someone without a mouse. */
  async answer(allow: boolean): Promise<void> {
    await sleep(1500);
    if (this.kind === 'firefox') return this.pressKeys(allow ? 'alt+a' : 'alt+d');
    // "Deny" has the focus.
    await this.pressKeys(...(allow ? ['Tab', 'Return'] : ['Return']));
  }

  /** Real keys, which the browser's own commands hear too. */
  pressKeys(...chords: string[]): Promise<void> {
    return this.display.press(this.kind === 'firefox' ? 'Mozilla Firefox$' : 'Chromium$', ...chords);
  }

  /** Turns auto-clean on for a page's site, as a reader does, and waits until it is. */
  async turnOn(page: Surface, pattern: string): Promise<void> {
    const popup = await this.pressSwitch(page);
    await this.answer(true);
    await this.agreed(on(pattern));
    await closeAll(popup);
  }

  /**
   * A real right click on an element, and a real choice among Winnow's entries in the menu that the browser opens there.
   *
   * @param place of the entry among those, from 0
   */
  async chooseFromMenu(page: Surface, selector: string, place: number): Promise<void> {
    await page.page.bringToFront();
    await sleep(500);
    const { x, y } = await page.evaluate((wanted) => {
      const element = document.querySelector(wanted)!;
      element.scrollIntoView({ block: 'center' });
      const { left, top, height } = element.getClientRects()[0]!;
      return { x: screenX + left + 12, y: screenY + outerHeight - innerHeight + top + height / 2 };
    }, selector);
    await this.display.click(Math.round(x), Math.round(y), 3);
    await sleep(500);
    // From the end of the menu: Firefox has Winnow last, Chromium before "Inspect", and on a page before its source too.
    const isLink = await page.evaluate((wanted) => document.querySelector(wanted)!.closest('a') !== null, selector);
    const up = this.kind === 'firefox' ? 1 : isLink ? 2 : 3;
    await this.display.type(...Array(up).fill('Up'), 'Right', ...Array(place).fill('Down'), 'Return');
  }

  async isClean(page: Surface, timeout = 2500): Promise<boolean> {
    const isClean = await page.waitFor<boolean>(VIEW, { timeout }).catch(() => false);
    // Whatever became of it, nothing is held back.
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).opacity)).toBe('1');
    return isClean;
  }

  async opensClean(url: string): Promise<boolean> {
    const page = await this.browser.openPage(url);
    const isClean = await this.isClean(page);
    await page.close();
    return isClean;
  }
}

export async function closeAll(...surfaces: Surface[]): Promise<void> {
  for (const surface of surfaces) await surface.close().catch(() => undefined);
}

/**
 * Runs tests at a desk of their own each, in real Chromium and in real Firefox. A prompt can be answered on a display only, and keys be sent
 * to one of X only.
 */
export function atEachDesk(name: string, pages: () => Parameters<typeof serve>[0], tests: (desk: Desk) => void): void {
  describe.skipIf(process.platform !== 'linux')(name, () => {
    let display: VirtualDisplay;
    let server: Served;
    beforeAll(async () => {
      buildIfStale();
      display = await openVirtualDisplay();
      process.env.DISPLAY = display.name;
      server = await serve(pages());
    });
    afterAll(async () => {
      await server?.close();
      await display?.close();
    });
    describe.each(['chromium', 'firefox'] as const)('%s', (kind) => {
      const desk = new Desk(kind);
      beforeEach(async () => {
        Object.assign(desk, { display, server });
        await desk.sitDown();
      });
      afterEach(() => desk.getUp());
      tests(desk);
    });
  });
}
