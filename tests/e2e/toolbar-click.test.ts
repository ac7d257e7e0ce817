import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPopup } from '../../scripts/start-report.mjs';
import { inEachBrowser } from './browsers.ts';

const demo = resolve(import.meta.dirname, '../fixtures/demo-news');
const title = 'Halvern electric port order lifts Keldra, Voltmar and Northmere Grid';

describe('a click on the toolbar button', () => {
  inEachBrowser(
    () => demo,
    (scene) => {
      it('shows the title of the article', async () => {
        const { page, popup } = await scene.press('/source.html');
        const { state, article } = await readPopup(popup);
        expect(state).toBe('article');
        expect(article?.title).toBe(title);
        expect(await popup.evaluate(() => document.querySelector('h1')?.textContent)).toBe(title);
        expect(popup.problems).toEqual([]);
        expect(page.problems).toEqual([]);
        await popup.close();
        await page.close();
      });

      it('opens the popup in the colour scheme and within the size that browsers allow', async () => {
        await scene.browser.setColorScheme('dark');
        const { page, popup } = await scene.press('/source.html');
        expect(await popup.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(true);
        await scene.browser.setColorScheme('light');
        expect(await popup.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(false);
        await readPopup(popup);
        const { width, height } = await popup.size();
        expect(width).toBeGreaterThan(600);
        expect(width).toBeLessThanOrEqual(800);
        expect(height).toBeGreaterThan(400);
        expect(height).toBeLessThanOrEqual(600);
        await popup.close();
        await page.close();
      });

      it('opens it again and again, and asks for nothing but pictures of the article', async () => {
        const page = await scene.browser.openPage(`${scene.server.origin}/source.html`);
        const before = scene.server.requests.length;
        for (let i = 0; i < 3; i++) {
          const popup = await scene.browser.pressToolbarButton(page);
          expect((await readPopup(popup)).state).toBe('article');
          await popup.close();
          expect(await popup.isClosed()).toBe(true);
        }
        const isPicture = (path: string) => /\.(png|svg|jpe?g|webp|avif)$/.test(path);
        expect(scene.server.requests.slice(before).filter((path) => !isPicture(path))).toEqual([]);
        await page.close();
      });
    },
  );
});

const trouble = `<title>Trouble</title><link rel="icon" href="data:,"><meta http-equiv="content-security-policy" content="script-src 'nonce-a'">
  <script nonce="a">
    console.error('said');
    setTimeout(() => { throw new Error('thrown'); }, 0);
    setTimeout(() => alert('asked'), 50);
  </script>
  <img src="data:," onerror="document.title = 'ran'">`;

describe('the driver', () => {
  inEachBrowser(
    () => ({ '/trouble': { body: trouble } }),
    (scene) => {
      it('hears what goes wrong: errors, exceptions, dialogs, refused scripts', async () => {
        const page = await scene.browser.openPage(`${scene.server.origin}/trouble`);
        await expect.poll(() => page.problems.length, { timeout: 5000 }).toBe(3);
        const told = (wanted: RegExp) => page.problems.filter(({ text }) => wanted.test(text)).map(({ kind }) => kind);
        expect(told(/^said$/)).toEqual(['error']);
        expect(told(/thrown/)).toEqual(['exception']);
        expect(told(/^asked$/)).toEqual(['dialog']);
        expect(page.refused.length).toBeGreaterThan(0);
        expect(await page.evaluate(() => document.title)).toBe('Trouble');
      });

      it('reaches nothing outside this machine', async () => {
        await expect(scene.browser.openPage('http://example.com/')).rejects.toThrow(
          /NAME_NOT_RESOLVED|PROXY_CONNECTION/,
        );
      });
    },
  );
});
