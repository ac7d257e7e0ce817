import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { inEachBrowser, type Scene, type Surface } from './browsers.ts';

const rows = (page: Surface) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-site]')].map(({ dataset }) => [dataset.site, dataset.status]),
  );

async function openOptions(scene: Scene): Promise<Surface> {
  const page = await scene.browser.openExtensionPage('pages/options/index.html', { width: 1000, height: 800 });
  await page.waitFor(`document.querySelector('#export-sites') !== null`);
  return page;
}

inEachBrowser(
  () => ({}),
  (scene) => {
    it('take the list of sites along as a file, and bring it in without any permission', async () => {
      const folder = await mkdtemp(join(tmpdir(), 'winnow-options-'));
      const page = await openOptions(scene);
      try {
        await page.evaluate(`(globalThis.browser ?? chrome).storage.local.set({
          'site:https://*.a.example/*': { pattern: 'https://*.a.example/*', status: 'refused', excluded: ['/live'] },
          'site:https://b.example/*': { pattern: 'https://b.example/*', status: 'unasked', excluded: [] },
        })`);
        await page.waitFor(`document.querySelectorAll('[data-site]').length === 2`);
        expect(await rows(page)).toEqual([
          ['https://*.a.example/*', 'refused'],
          ['https://b.example/*', 'unasked'],
        ]);
        // What is saved, on its way to the reader's disk.
        await page.evaluate(() => {
          const { createObjectURL } = URL;
          URL.createObjectURL = (file) => {
            void (file as Blob).text().then((text) => Object.assign(globalThis, { saved: text }));
            return createObjectURL(file);
          };
        });
        await page.click('#export-sites');
        const saved = await page.waitFor<string>('globalThis.saved' as never);
        const file = join(folder, 'winnow-sites.json');
        await writeFile(file, saved);

        for (const pattern of ['https://*.a.example/*', 'https://b.example/*']) {
          await page.click(`[data-site="${pattern}"] .remove`);
          await page.waitFor(`document.querySelector('[data-site="${pattern}"]') === null`);
        }
        const input = (await page.page.$('#sites-file')) as unknown as { uploadFile(path: string): Promise<void> };
        await input.uploadFile(file);
        await page.waitFor(`document.querySelectorAll('[data-site]').length === 2`);
        expect(await rows(page)).toEqual([
          ['https://*.a.example/*', 'unasked'],
          ['https://b.example/*', 'unasked'],
        ]);
        expect(await page.evaluate(() => document.querySelector<HTMLElement>('#import-said')!.innerText)).toContain(
          '2',
        );
        expect(
          await page.evaluate(`(globalThis.browser ?? chrome).permissions.getAll().then(({ origins }) => origins)`),
        ).toEqual([]);

        // Something else is refused, and changes nothing.
        await writeFile(file, '{"kind":"other"}');
        await input.uploadFile(file);
        await page.waitFor(`document.querySelector('#import-said.problem p') !== null`);
        expect(await rows(page)).toHaveLength(2);
      } finally {
        await page.close();
        await rm(folder, { recursive: true });
      }
    });
  },
);
