import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { fold, inEachBrowser, type Popup, shown } from './browsers.ts';
import { longPage, onePagePdf, PICTURE } from './made-pages.ts';

const fixture = (slug: string) => ({
  body: readFileSync(join(import.meta.dirname, '../fixtures', slug, 'source.html')),
});
const expectedOf = (slug: string) =>
  JSON.parse(readFileSync(join(import.meta.dirname, '../fixtures', slug, 'expected.json'), 'utf8')) as {
    paragraphs: string[];
  };

const pages = () => ({
  '/listing.html': fixture('listing-page'),
  '/empty.html': fixture('empty-page'),
  '/arabic.html': fixture('arabic-article'),
  '/japanese.html': fixture('japanese-article'),
  '/no-images.html': fixture('no-images'),
  '/long-title.html': fixture('long-title'),
  '/strict.html': {
    ...fixture('no-images'),
    headers: {
      'content-security-policy': "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
    },
  },
  '/long.html': { body: longPage(300) },
  '/paper.pdf': { body: onePagePdf() },
  '/picture.png': { body: PICTURE },
  '/notes.txt': { body: 'Ten words of plain text that are no article at all.' },
});

const settled = (popup: Popup): Promise<unknown> =>
  popup.waitFor(() => !['loading', undefined].includes(document.documentElement.dataset.state), { timeout: 30_000 });
const stateOf = (popup: Popup) => popup.evaluate(() => document.documentElement.dataset.state);

inEachBrowser(pages, (scene) => {
  it('says why a list of links is no article, and reads it all the same when told to', async () => {
    const { popup } = await scene.press('/listing.html');
    await settled(popup);
    expect(await stateOf(popup)).toBe('not-article');
    expect(await shown(popup, '#notice-title')).toBe('This does not look like an article');
    expect(await popup.evaluate(() => document.querySelectorAll('.doubts li').length)).toBeGreaterThan(0);
    await popup.press('Tab', 'Enter');
    await popup.waitFor(() => document.documentElement.dataset.state === 'article');
    expect((await shown(popup, '#article')).length).toBeGreaterThan(50);
  });

  it('says that an empty page is empty', async () => {
    const { popup } = await scene.press('/empty.html');
    await settled(popup);
    expect(await stateOf(popup)).toBe('not-article');
    expect(await shown(popup, '#notice-title')).toBe('There is no text on this page');
  });

  it.each([
    ['/picture.png', 'This is a picture'],
    ['/notes.txt', 'This is a plain text file'],
    ['/paper.pdf', 'This is a PDF'],
  ])('says what %s is', async (path, title) => {
    const { popup } = await scene.press(path);
    await settled(popup);
    expect(await stateOf(popup)).toBe('refused');
    expect(await shown(popup, '#notice-title')).toBe(title);
  });

  it('says that it may not run on pages of the browser', async () => {
    const page = await scene.browser.openPage(scene.browser.kind === 'firefox' ? 'about:blank' : 'chrome://version/');
    const popup = await scene.browser.pressToolbarButton(page);
    await settled(popup);
    expect(await stateOf(popup)).toBe('refused');
    expect(await shown(popup, '#notice-title')).toBe('This page belongs to the browser');
    await popup.close();
    await page.close();
  });

  it('reads a page whose policy forbids nearly everything, in the popup and in the clean view', async () => {
    const { page, popup } = await scene.read('/strict.html');
    const first = fold(expectedOf('no-images').paragraphs[0]!);
    expect(fold(await shown(popup, '#article'))).toContain(first);
    await popup.click('#clean-view');
    await page.waitFor(() => document.querySelector('winnow-view') !== null);
    const view = await page.evaluate(() => {
      const element = document.querySelector<HTMLElement>('winnow-view')!;
      const paragraph = [...element.querySelectorAll('p')].at(-1)!;
      return { text: element.innerText, size: Number.parseFloat(getComputedStyle(paragraph).fontSize) };
    });
    expect(fold(view.text)).toContain(first);
    expect(view.size).toBeGreaterThanOrEqual(16);
  });

  it('shows Arabic from right to left', async () => {
    const { popup } = await scene.read('/arabic.html');
    expect(fold(await shown(popup, '#article'))).toContain(fold(expectedOf('arabic-article').paragraphs[0]!));
    const sides = await popup.evaluate(() => {
      const paragraph = document.querySelector('#article p')!;
      return {
        direction: getComputedStyle(paragraph).direction,
        lang: paragraph.closest('[lang]')?.getAttribute('lang'),
      };
    });
    expect(sides).toEqual({ direction: 'rtl', lang: expect.stringMatching(/^ar/) });
  });

  it('shows Japanese with its language, and a reading time for it', async () => {
    const { popup, article } = await scene.read('/japanese.html');
    expect(fold(await shown(popup, '#article'))).toContain(fold(expectedOf('japanese-article').paragraphs[0]!));
    expect(
      await popup.evaluate(() => document.querySelector('#article')!.closest('[lang]')?.getAttribute('lang')),
    ).toMatch(/^ja/);
    expect(article.wordCount).toBeGreaterThan(80);
  });

  it.each(['/no-images.html', '/long-title.html'])('fits %s without scrolling sideways', async (path) => {
    const { popup } = await scene.read(path);
    const wide = await popup.evaluate(() => ({
      page: document.documentElement.scrollWidth - innerWidth,
      reading: document.querySelector('.reading')!.scrollWidth - document.querySelector('.reading')!.clientWidth,
    }));
    expect(wide.page).toBeLessThanOrEqual(0);
    expect(wide.reading).toBeLessThanOrEqual(0);
  });

  it('stays fluid on a page of three hundred printed pages', async () => {
    const { popup, article } = await scene.read('/long.html');
    expect(article.wordCount).toBeGreaterThan(90_000);
    const took = await popup.evaluate(async () => {
      const reading = document.querySelector('.reading')!;
      const from = performance.now();
      for (let step = 0; step < 10; step++) {
        reading.scrollTop = (reading.scrollHeight * step) / 10;
        await new Promise((done) => requestAnimationFrame(done));
      }
      return performance.now() - from;
    });
    // Ten frames; generous, because a test machine without a graphics card draws slowly.
    expect(took).toBeLessThan(3000);
  });
});
