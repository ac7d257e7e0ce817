import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { buildIfStale } from '../../scripts/bootstrap.mjs';
import { type DrivenBrowser, launch } from '../../scripts/browsers/launch.mjs';
import { findOrInstallBrowser } from '../../scripts/find-browser.mjs';
import { type Served, serve } from '../../scripts/serve.mjs';
import type { Surface } from './browsers.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const demo = readFileSync(join(import.meta.dirname, '../fixtures/demo-news/source.html'));
const SURFACES = ['popup', 'view', 'options', 'library', 'saved article'] as const;
type Which = (typeof SURFACES)[number];

/** Emulated as the browser's own settings would have it; only Chromium's protocol can. */
async function prefer(surface: Surface, name: string, value: string): Promise<void> {
  const session = await surface.page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', { features: [{ name, value }] });
}

describe('what a reader prefers holds everywhere:', () => {
  let server: Served;
  let browser: DrivenBrowser;
  const open: Surface[] = [];
  beforeAll(async () => {
    buildIfStale();
    server = await serve({ '/demo': { body: demo } });
  });
  afterAll(() => server?.close());
  afterEach(async () => {
    for (const surface of open.splice(0).reverse()) await surface.close().catch(() => undefined);
  });

  const start = async (flags: string[] = []) => {
    browser = await launch({ browser: 'chromium', executablePath: findOrInstallBrowser('chromium').path, flags });
    const { popup, page } = await popupOf({ width: 1280, height: 900 });
    await popup.waitFor(`document.querySelector('#save:not(:disabled)') !== null`);
    await popup.click('#save');
    await popup.waitFor(`document.querySelector('#open-saved') !== null`);
    await popup.close();
    await page.close();
  };
  async function popupOf(size: { width: number; height: number }) {
    const page = await browser.openPage(`${server.origin}/demo`, size);
    const popup = await browser.pressToolbarButton(page);
    open.push(page, popup);
    await popup.waitFor(`document.documentElement.dataset.complete === 'true'`, { timeout: 20_000 });
    return { page, popup };
  }

  async function show(which: Which, size = { width: 1280, height: 900 }): Promise<Surface> {
    if (which === 'popup') return (await popupOf(size)).popup;
    if (which === 'view') {
      const { page, popup } = await popupOf(size);
      await popup.click('#clean-view');
      await page.waitFor(`document.querySelector('winnow-view dialog[open] .winnow-article p') !== null`);
      await popup.close().catch(() => undefined);
      return page;
    }
    const path = which === 'options' ? 'pages/options/index.html' : 'pages/library/index.html';
    const page = await browser.openExtensionPage(path, size);
    open.push(page);
    await page.waitFor(`document.querySelector('.entry, .keys dd') !== null`);
    if (which === 'saved article') {
      await page.click('.entry a');
      await page.waitFor(`document.querySelector('article p') !== null`);
    }
    return page;
  }

  /** Elements of ours that stick out of the window, or hold more than they show and cannot be scrolled to it. */
  const cut = (surface: Surface, which: Which) =>
    surface.evaluate(
      (within) => {
        const isSeen = (element: Element) =>
          element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
        return [...document.querySelectorAll<HTMLElement>(within)].filter(isSeen).flatMap((element) => {
          const { left, right, width } = element.getBoundingClientRect();
          const scrolls = element.closest('pre, .winnow-wide, .wide, table, [data-scrolls]') !== null;
          const isOut = width > 1 && (left < -1 || right > innerWidth + 1) && !scrolls;
          return isOut ? [`${element.localName}.${element.className} ${Math.round(left)}–${Math.round(right)}`] : [];
        });
      },
      which === 'view' ? 'winnow-view dialog *' : 'body *',
    );

  describe('with a zoom of 200 %', () => {
    beforeAll(() => start());
    afterAll(() => browser?.close());
    it.each(SURFACES)('nothing of the %s is cut, nor scrolls sideways', async (which) => {
      const surface = await show(which, { width: 640, height: 450 });
      // A popup has its size from the browser, at most 800 × 600, of which a zoom leaves half.
      if (which === 'popup') await surface.page.setViewport({ width: 400, height: 300 });
      expect(await cut(surface, which)).toEqual([]);
      expect(
        await surface.evaluate(() => {
          const scroller = document.querySelector('winnow-view .winnow-page') ?? document.scrollingElement!;
          return scroller.scrollWidth - scroller.clientWidth;
        }),
      ).toBeLessThanOrEqual(0);
    });
  });

  describe('with reduced motion', () => {
    beforeAll(() => start());
    afterAll(() => browser?.close());
    it.each(SURFACES)('nothing of the %s moves', async (which) => {
      const surface = await show(which);
      await prefer(surface, 'prefers-reduced-motion', 'reduce');
      const moving = await surface.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('*')].flatMap((element) =>
          ['', '::before', '::after'].flatMap((part) => {
            const { animationName, animationDuration, transitionDuration, scrollBehavior } = getComputedStyle(
              element,
              part || null,
            );
            const longest = Math.max(
              ...transitionDuration.split(',').map(Number.parseFloat),
              animationName === 'none' ? 0 : Number.parseFloat(animationDuration),
            );
            const isOwn = element.closest('winnow-view') !== null || !document.querySelector('winnow-view');
            return isOwn && (longest > 0.011 || scrollBehavior === 'smooth')
              ? [`${element.localName}.${element.className}${part} ${longest}`]
              : [];
          }),
        ),
      );
      expect(moving).toEqual([]);
    });
  });

  describe('with forced colours', () => {
    beforeAll(() => start());
    afterAll(() => browser?.close());
    it.each(SURFACES)('axe finds nothing in the %s, and what has the focus shows it', async (which) => {
      const surface = await show(which);
      await prefer(surface, 'forced-colors', 'active');
      expect(await surface.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
      for (let tabs = 0; tabs < 6; tabs++) {
        await surface.press('Tab');
        const shown = await surface.evaluate(() => {
          const focused = document.activeElement!;
          // A field may show it on the frame around it.
          const isOutlined = [focused, focused.parentElement!].some((element) => {
            const { outlineStyle, outlineWidth } = getComputedStyle(element);
            return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1;
          });
          const isPage = ['MAIN', 'BODY', 'DIALOG'].includes(focused.tagName);
          return isPage || isOutlined ? '' : focused.outerHTML.slice(0, 200);
        });
        expect(shown).toBe('');
      }
      expect(await violations(surface, which)).toEqual([]);
    });
  });

  describe('with an interface from right to left', () => {
    beforeAll(() => start(['--lang=ar']));
    afterAll(() => browser?.close());
    it.each(SURFACES)('axe finds nothing in the %s, which begins on the right', async (which) => {
      const surface = await show(which);
      const dir = await surface.evaluate(
        () => getComputedStyle(document.querySelector('winnow-view .winnow-bar') ?? document.body).direction,
      );
      expect(dir).toBe('rtl');
      expect(await cut(surface, which)).toEqual([]);
      expect(await violations(surface, which)).toEqual([]);
    });
  });
});

async function violations(surface: Surface, which: Which): Promise<string[]> {
  await surface.evaluate(() => Promise.allSettled(document.getAnimations().map((one) => one.finished)).then(() => 0));
  await surface.evaluate(`${axe};0`);
  const within = which === 'view' ? `'winnow-view'` : 'document';
  const results = await surface.evaluate<[], Promise<AxeResults>>(
    `axe.run(${within}, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })` as never,
  );
  expect(results.passes.length).toBeGreaterThan(10);
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 150)} ${failureSummary}`),
  );
}
