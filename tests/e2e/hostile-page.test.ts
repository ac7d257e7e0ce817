import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { inEachBrowser, type Popup, type Surface, shown } from './browsers.ts';

const folder = join(import.meta.dirname, '../fixtures/hostile');
const source = readFileSync(join(folder, 'source.html'));

/** What the command line makes of the page. */
const written = execFileSync(
  process.execPath,
  [
    'scripts/winnow.mjs',
    join(folder, 'source.html'),
    '--format',
    'html',
    '--url',
    'https://pass-gazette.example/storm',
  ],
  { cwd: join(import.meta.dirname, '../..'), encoding: 'utf8' },
);

/** Every payload of the fixture, if it runs, leaves one of these marks. */
const marks = (surface: Surface | Popup) =>
  surface.evaluate(() => ({
    ran: (globalThis as unknown as { __winnowRan?: unknown }).__winnowRan,
    title: document.title === 'ran',
  }));

inEachBrowser(
  // With this policy the page cannot run its own payloads: every mark found is Winnow's fault. The free page runs what it
  // likes, so that nothing but Winnow stands between a payload in the clean view and the page.
  () => ({
    '/source.html': { body: source, headers: { 'content-security-policy': "script-src 'none'" } },
    '/free.html': { body: source },
    '/written.html': { body: written },
    // Without the policy that the written page carries, the sanitiser alone stands before the payloads.
    '/written-bare.html': { body: written.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/i, '') },
  }),
  (scene) => {
    it.each(['/written.html', '/written-bare.html'])(
      'runs nothing in the HTML of the command line (%s)',
      async (path) => {
        const page = await scene.browser.openPage(scene.server.origin + path);
        await new Promise((done) => setTimeout(done, 500));
        expect(await page.evaluate(() => document.body.textContent)).toContain('The high pass between the two valleys');
        expect(await marks(page)).toEqual({ ran: undefined, title: false });
        expect(page.problems.filter(({ kind }) => kind !== 'error')).toEqual([]);
        expect(scene.server.requests.filter((request) => request.startsWith('/ran'))).toEqual([]);
        await page.close();
      },
    );

    it('runs nothing in the popup', async () => {
      const { page, popup } = await scene.read('/source.html');
      expect(await shown(popup, '#article')).toContain(
        'The high pass between the two valleys has been shut since Monday',
      );
      await new Promise((done) => setTimeout(done, 300));
      expect(await marks(popup)).toEqual({ ran: undefined, title: false });
      expect(await marks(page)).toEqual({ ran: undefined, title: false });
      expect(popup.problems.filter(({ kind }) => kind !== 'error')).toEqual([]);
      const left = await popup.evaluate(() => {
        const handlers = [...document.querySelectorAll('#popup *')].filter((element) =>
          [...element.attributes].some(({ name }) => name.startsWith('on')),
        );
        const addresses = [...document.querySelectorAll('#popup [href], #popup [src]')].map(
          (element) => element.getAttribute('href') ?? element.getAttribute('src')!,
        );
        return {
          handlers: handlers.length,
          foreign: document.querySelectorAll(
            '#popup :is(script, iframe, object, embed, form, base, meta, foreignObject)',
          ).length,
          addresses: addresses.filter((address) => !/^(?:https?:|mailto:|#|\/)/.test(address)),
        };
      });
      expect(left).toEqual({ handlers: 0, foreign: 0, addresses: [] });
    });

    it('runs nothing while every part of the popup is opened', async () => {
      const { popup } = await scene.read('/source.html');
      await popup.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      await new Promise((done) => setTimeout(done, 200));
      await popup.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
        // A search opens a tab, and that closes the popup.
        const buttons = '#companies button, #claims button:not(.search-claim)';
        for (const button of document.querySelectorAll<HTMLElement>(buttons)) button.click();
      });
      await new Promise((done) => setTimeout(done, 300));
      expect(await marks(popup)).toEqual({ ran: undefined, title: false });
      expect(popup.problems.filter(({ kind }) => kind !== 'error')).toEqual([]);
    });

    it.each(['/source.html', '/free.html'])('runs nothing in the clean view of %s', async (path) => {
      const { page, popup } = await scene.read(path);
      await new Promise((done) => setTimeout(done, 1000));
      await page.evaluate(() => {
        Object.assign(globalThis, { __winnowRan: undefined });
        document.title = 'before';
      });
      const asked = scene.server.requests.filter((request) => request.startsWith('/ran')).length;
      const problems = page.problems.length;
      await popup.click('#clean-view');
      // The page has put elements in the way of `document.querySelector`.
      await page.waitFor(() => Document.prototype.querySelector.call(document, 'winnow-view') !== null);
      await new Promise((done) => setTimeout(done, 500));
      expect(await marks(page)).toEqual({ ran: undefined, title: false });
      expect(page.problems.slice(problems).filter(({ kind }) => kind !== 'error')).toEqual([]);
      const left = await page.evaluate(() => {
        const find = Document.prototype.querySelectorAll.bind(document);
        const all = [...find('winnow-view *')];
        return {
          handlers: all.filter((element) => [...element.attributes].some(({ name }) => name.startsWith('on'))).length,
          foreign: find('winnow-view :is(script, iframe, object, embed, form[action], base, meta, foreignObject)')
            .length,
          addresses: all
            .map((element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '#')
            .filter((address) => !/^(?:https?:|mailto:|#)/.test(address)),
        };
      });
      expect(left).toEqual({ handlers: 0, foreign: 0, addresses: [] });
      expect(scene.server.requests.filter((request) => request.startsWith('/ran'))).toHaveLength(asked);
    });
  },
);
