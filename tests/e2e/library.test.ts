import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { serve } from '../../scripts/serve.mjs';
import { inEachBrowser, type Surface } from './browsers.ts';

const demo = resolve(import.meta.dirname, '../fixtures/demo-news');
const title = 'Halvern electric port order lifts Keldra, Voltmar and Northmere Grid';

/** What the page saves as a file, without the browser's downloads. */
async function fileSavedBy(surface: Surface, action: () => Promise<void>): Promise<Uint8Array> {
  await surface.evaluate(() => {
    const page = globalThis as unknown as { made?: Blob; plain?: typeof URL.createObjectURL };
    page.plain ??= URL.createObjectURL.bind(URL);
    page.made = undefined;
    URL.createObjectURL = (blob: Blob) => {
      if (!blob.type.startsWith('image/')) page.made = blob;
      return page.plain!(blob);
    };
    // The link that downloads is clicked in vain.
    HTMLAnchorElement.prototype.click = () => undefined;
  });
  await action();
  await surface.waitFor(`globalThis.made !== undefined`);
  const base64 = await surface.evaluate(async () => {
    const bytes = new Uint8Array(await (globalThis as unknown as { made: Blob }).made.arrayBuffer());
    let binary = '';
    for (let at = 0; at < bytes.length; at += 32768) binary += String.fromCharCode(...bytes.subarray(at, at + 32768));
    return btoa(binary);
  });
  return new Uint8Array(Buffer.from(base64, 'base64'));
}

/** All of a backup but when it was made. */
function contentsOf(zip: Uint8Array): Record<string, string> {
  const files = Object.entries(unzipSync(zip)).map(
    ([name, bytes]) => [name, Buffer.from(bytes).toString('base64')] as const,
  );
  return Object.fromEntries(files.filter(([name]) => name !== 'winnow-backup.json'));
}

/** Presses what may still be on its way. By script: what is in front of it does not matter here. */
async function press(surface: Surface, selector: string): Promise<void> {
  await surface.waitFor(`document.querySelector(${JSON.stringify(selector)}) !== null`);
  await surface.evaluate((wanted) => document.querySelector<HTMLElement>(wanted)!.click(), selector);
}

const count = (surface: Surface): Promise<string> =>
  surface.evaluate(() => document.querySelector('#count')?.textContent ?? '');

async function restore(surface: Surface, zip: Uint8Array, folder: string): Promise<void> {
  const path = join(folder, 'backup.zip');
  writeFileSync(path, zip);
  const input = await surface.page.$('#import-file');
  await (input as import('puppeteer-core').ElementHandle<HTMLInputElement>).uploadFile(path);
  await surface.waitFor(`document.querySelector('#take') !== null`);
  await surface.click('#take');
  await surface.waitFor(`document.querySelector('#transferred') !== null`);
}

describe('the library', () => {
  inEachBrowser(
    () => demo,
    (scene) => {
      it('keeps an article from the toolbar: read offline, searched, marked, tagged, taken out, wiped and restored', async () => {
        const folder = mkdtempSync(join(tmpdir(), 'winnow-library-'));
        const site = await serve(demo);
        const page = await scene.browser.openPage(`${site.origin}/source.html`);
        const popup = await scene.browser.pressToolbarButton(page);
        await popup.waitFor(`document.documentElement.dataset.complete === 'true'`, { timeout: 30_000 });
        await popup.waitFor(`document.querySelector('#save:not(:disabled)') !== null`);
        await popup.click('#save');
        await popup.waitFor(`document.querySelector('#open-saved') !== null`, { timeout: 30_000 });
        const library = await page.newTabAfter(() => popup.click('#open-saved'));
        await popup.close();
        await site.close();

        // Offline: its site is gone, and its pictures are there.
        await library.waitFor(
          `document.querySelector('winnow-view .winnow-title')?.textContent === ${JSON.stringify(title)}`,
        );
        await library.waitFor(`[...document.querySelectorAll('winnow-view .winnow-article img')].length > 0`);
        await library.waitFor(
          `[...document.querySelectorAll('winnow-view .winnow-article img')].every((img) => img.src.startsWith('blob:') && img.naturalWidth > 0)`,
        );
        // In the clean view itself: contents, companies that lead to where they are named, claims, settings.
        expect(await library.evaluate(() => document.querySelectorAll('#companies .chip').length)).toBeGreaterThan(1);
        expect(await library.evaluate(() => document.querySelectorAll('.winnow-contents li').length)).toBeGreaterThan(
          2,
        );
        expect(
          await library.evaluate(() => document.querySelectorAll('[data-part="claims"] li').length),
        ).toBeGreaterThan(2);
        await press(library, '[data-part="companies"] .winnow-chips button');
        await library.waitFor(`CSS.highlights.get('winnow-mention')?.size > 1`);
        await library.press('d');
        await library.waitFor(`document.querySelector('winnow-view').dataset.theme === 'light'`);
        await library.evaluate(() => document.querySelector<HTMLElement>('.winnow-page')!.focus());

        // A highlight with a note, and a tag.
        expect(await library.evaluate(() => document.querySelector('#highlights .winnow-note')?.textContent)).toMatch(
          /^Nothing yet/,
        );
        await library.evaluate(() => {
          const text = document.querySelector('winnow-view .winnow-article p')!.firstChild as Text;
          const range = document.createRange();
          range.setStart(text, 0);
          range.setEnd(text, 24);
          getSelection()!.removeAllRanges();
          getSelection()!.addRange(range);
        });
        await library.waitFor(`document.querySelector('#highlight:not(:disabled)') !== null`);
        await library.evaluate(() => document.querySelector<HTMLElement>('#highlight')!.click());
        await library.waitFor(`document.querySelectorAll('#highlights li').length === 1`);
        expect(await library.evaluate(() => document.querySelector('#highlights .winnow-note'))).toBe(null);
        await library.click('#highlights textarea');
        await library.type('Ports first');
        await library.press('Tab');
        await library.click('#new-tag');
        await library.type('ports');
        await library.press('Enter');
        await library.waitFor(`document.querySelector('.tag-editor .chip') !== null`);
        await library.waitFor(`CSS.highlights.get('winnow-highlight')?.size === 1`);

        // Out as a book.
        await library.evaluate(() => document.querySelector<HTMLElement>('.export summary')!.click());
        const epub = await fileSavedBy(library, () => library.click('[data-form="epub"]'));
        const book = unzipSync(epub);
        expect(strFromU8(book['EPUB/chapter-1.xhtml']!)).toContain('Keldra');
        expect(Object.keys(book).some((name) => /^EPUB\/images\/.+\.png$/.test(name))).toBe(true);
        const bookPath = join(folder, 'book.epub');
        writeFileSync(bookPath, epub);
        const checked = spawnSync('java', ['-jar', '/usr/share/java/epubcheck.jar', bookPath], { encoding: 'utf8' });
        if (existsSync('/usr/share/java/epubcheck.jar'))
          expect(checked.stdout + checked.stderr).toMatch(/No errors or warnings detected/);

        // Found by its words, by its company and tag, and not by what it has not.
        await library.click('#back');
        await library.waitFor(`document.querySelectorAll('#entries .entry').length === 1`);
        await library.click('#search');
        await library.type('"Northmere Grid" company:keldra tag:ports has:highlights');
        await library.waitFor(`document.querySelectorAll('#entries mark').length > 0`);
        expect(await count(library)).toBe('1 article');
        await library.type(' -electric');
        await library.waitFor(`document.querySelectorAll('#entries .entry').length === 0`);

        // Wiped and restored, it is what it was.
        await library.evaluate(() => document.querySelector<HTMLElement>('#keeping summary')!.click());
        await library.waitFor(`document.querySelector('#back-up') !== null`);
        const backup = await fileSavedBy(library, () => press(library, '#back-up'));
        await library.evaluate(() => {
          const field = document.querySelector<HTMLInputElement>('#search')!;
          field.value = '';
          field.dispatchEvent(new Event('input', { bubbles: true }));
        });
        await library.waitFor(`document.querySelectorAll('#entries .entry').length === 1`);
        const tick = () => press(library, '.entry input');
        await tick();
        await library.waitFor(`document.querySelector('#bulk-bin') !== null`);
        await press(library, '#bulk-bin');
        await library.waitFor(`document.querySelectorAll('#entries .entry').length === 0`);
        await press(library, '#undo');
        await library.waitFor(`document.querySelectorAll('#entries .entry').length === 1`);
        await tick();
        await library.waitFor(`document.querySelector('#bulk-bin') !== null`);
        await press(library, '#bulk-bin');
        await library.waitFor(`document.querySelectorAll('#entries .entry').length === 0`);
        await press(library, '#shelf-bin');
        await library.waitFor(`document.querySelectorAll('#entries .entry').length === 1`);
        await tick();
        await library.waitFor(`document.querySelector('#bulk-remove') !== null`);
        await press(library, '#bulk-remove');
        await library.waitFor(`document.querySelectorAll('#entries .entry').length === 0`);
        await press(library, '#shelf-all');
        await restore(library, backup, folder);
        await library.waitFor(`document.querySelectorAll('#entries .entry').length === 1`);
        const again = await fileSavedBy(library, () => press(library, '#back-up'));
        expect(contentsOf(again)).toEqual(contentsOf(backup));
        expect(library.problems).toEqual([]);
        await library.close();
        await page.close();
        rmSync(folder, { recursive: true });
      });

      it('keeps an article from the clean view, by its button and its key', async () => {
        const { page, popup } = await scene.press('/source.html');
        await popup.waitFor(`document.querySelector('#clean-view:not(:disabled)') !== null`, { timeout: 30_000 });
        await popup.click('#clean-view');
        await page.waitFor(`document.querySelector('winnow-view .winnow-save:not(:disabled)') !== null`);
        // It may be saved by the test before: then its text is the same.
        await page.click('winnow-view .winnow-save');
        const pressed = `document.querySelector('winnow-view .winnow-save')?.getAttribute('aria-pressed') === 'true'`;
        await page.waitFor(pressed, { timeout: 30_000 });
        await page.waitFor(`/library|Saved/.test(document.querySelector('winnow-view .winnow-saving').textContent)`);
        // Without the words, the key does the same once more.
        await page.waitFor(`document.querySelector('winnow-view .winnow-saving').textContent === ''`, {
          timeout: 10_000,
        });
        await page.press('s');
        await page.waitFor(`document.querySelector('winnow-view .winnow-saving').textContent !== ''`);
        const library = await scene.browser.openExtensionPage('pages/library/index.html');
        await library.waitFor(`document.querySelectorAll('#entries .entry').length === 1`);
        await library.close();
      });

      it('shows every change in all its tabs', async () => {
        const site = await serve(demo);
        const page = await scene.browser.openPage(`${site.origin}/source.html`);
        const pressButton = async () => {
          const popup = await scene.browser.pressToolbarButton(page);
          await popup.waitFor(`document.documentElement.dataset.complete === 'true'`, { timeout: 30_000 });
          return popup;
        };
        // The popup goes when a tab opens in front of it.
        const openLibrary = async () => {
          const popup = await pressButton();
          const tab = await page.newTabAfter(() => popup.click('#library'));
          await popup.close().catch(() => undefined);
          return tab;
        };
        const one = await openLibrary();
        const two = await openLibrary();
        const popup = await pressButton();
        // Saved by the test before, from another address: known by its text.
        await popup.waitFor(`document.querySelector('#save:not(:disabled), #open-saved') !== null`);
        await popup.evaluate(() => document.querySelector<HTMLElement>('#save')?.click());
        for (const tab of [one, two]) {
          await tab.waitFor(`document.querySelectorAll('#entries .entry').length === 1`, { timeout: 30_000 });
        }
        await one.evaluate(() => document.querySelector<HTMLElement>('.entry input')!.click());
        await one.waitFor(`document.querySelector('#bulk-archive') !== null`);
        await one.evaluate(() => document.querySelector<HTMLElement>('#bulk-archive')!.click());
        await two.waitFor(`document.querySelectorAll('#entries .entry').length === 0`);
        // The other tab may know of it before this one has said so.
        await one.waitFor(`document.querySelector('#undo') !== null`);
        await one.evaluate(() => document.querySelector<HTMLElement>('#undo')!.click());
        await two.waitFor(`document.querySelectorAll('#entries .entry').length === 1`);
        for (const surface of [popup, one, two, page]) await surface.close().catch(() => undefined);
        await site.close();
      });
    },
  );
});

const hostile = resolve(import.meta.dirname, '../fixtures/hostile');

describe('a hostile page in the library', () => {
  inEachBrowser(
    () => hostile,
    (scene) => {
      it('runs nothing and asks for nothing', async () => {
        const page = await scene.browser.openPage(`${scene.server.origin}/source.html`);
        const popup = await scene.browser.pressToolbarButton(page);
        await popup.waitFor(`['article', 'not-article'].includes(document.documentElement.dataset.state)`, {
          timeout: 30_000,
        });
        await popup.evaluate(() => document.querySelector<HTMLElement>('#read-anyway')?.click());
        await popup.waitFor(`document.documentElement.dataset.complete === 'true'`, { timeout: 30_000 });
        await popup.waitFor(`document.querySelector('#save:not(:disabled)') !== null`);
        await popup.click('#save');
        await popup.waitFor(`document.querySelector('#open-saved') !== null`, { timeout: 30_000 });
        const before = scene.server.requests.length;
        const library = await page.newTabAfter(() => popup.click('#open-saved'));
        await library.waitFor(`document.querySelector('winnow-view .winnow-article')?.textContent.length > 0`);
        await new Promise((resolve) => setTimeout(resolve, 500));
        expect(
          await library.evaluate(
            () =>
              document.querySelectorAll('#library script, #library iframe, winnow-view [onerror], winnow-view [onload]')
                .length,
          ),
        ).toBe(0);
        expect(
          await library.evaluate(
            () =>
              [...document.querySelectorAll<HTMLImageElement>('winnow-view .winnow-article img')].filter(
                ({ src }) => src && !src.startsWith('blob:'),
              ).length,
          ),
        ).toBe(0);
        expect(library.problems).toEqual([]);
        expect(scene.server.requests.slice(before)).toEqual([]);
        for (const surface of [popup, library, page]) await surface.close();
      });
    },
  );
});
