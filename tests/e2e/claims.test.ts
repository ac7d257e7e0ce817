import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { inEachBrowser } from './browsers.ts';

const demo = resolve(import.meta.dirname, '../fixtures/demo-news');

inEachBrowser(
  () => demo,
  (scene) => {
    it('searches for a claim by the browser’s own engine, on the click and without a question', async () => {
      const { page, popup, article } = await scene.read('/source.html');
      const before = await page.browser.openTabs();
      const asked = new Promise<string>((found) => {
        const listen = setInterval(async () => {
          const tab = await page.browser.tabOpenedSince(before).catch(() => undefined);
          if (!tab) return;
          clearInterval(listen);
          found(tab.page.url());
        }, 100);
      });
      await popup.click('#claims .claim-card .search-claim');
      // Nothing outside can be reached here: the tab shows the browser's own page about that.
      const address = decodeURIComponent(await asked);
      expect(address).not.toContain(scene.server.origin);
      expect(article.claims.length).toBeGreaterThan(0);
    });
  },
);
