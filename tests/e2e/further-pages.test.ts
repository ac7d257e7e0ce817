import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Article } from '../../src/engine/article.ts';
import { fold, inEachBrowser, type Popup, shown } from './browsers.ts';

const file = (slug: string, name: string) => readFileSync(join(import.meta.dirname, '../fixtures', slug, name), 'utf8');
const wholeOf = (slug: string): string[] => JSON.parse(file(slug, 'expected.json')).whole;
const nightShift = (name: string, folder = 'features') => ({
  body: file('three-page-article', name).replaceAll('/features/', `/${folder}/`),
});
const whole = wholeOf('three-page-article');
const SIGN_IN =
  '<!doctype html><title>Sign in</title><h1>Sign in</h1><p>You need an account to read on. It is free, and takes only a minute of your time.</p><form><input name="user"></form>';

const pages = () => ({
  '/features/night-shift': nightShift('source.html'),
  '/features/night-shift/2': nightShift('page-2.html'),
  '/features/night-shift/3': nightShift('page-3.html'),
  // No text may be parsed in this page, nothing loaded, and only its own site asked.
  '/strict/night-shift': {
    ...nightShift('source.html', 'strict'),
    headers: {
      'content-security-policy':
        "default-src 'none'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'; sandbox allow-same-origin",
    },
  },
  '/strict/night-shift/2': nightShift('page-2.html', 'strict'),
  '/strict/night-shift/3': nightShift('page-3.html', 'strict'),
  '/locked/night-shift': {
    ...nightShift('source.html', 'locked'),
    headers: { 'content-security-policy': "default-src 'none'; connect-src 'none'" },
  },
  '/locked/night-shift/2': nightShift('page-2.html', 'locked'),
  '/locked/night-shift/3': nightShift('page-3.html', 'locked'),
  '/gone/night-shift': nightShift('source.html', 'gone'),
  '/gone/night-shift/2': nightShift('page-2.html', 'gone'),
  '/gone/night-shift/3': { body: 'Gone', status: 410 },
  '/wall/night-shift': nightShift('source.html', 'wall'),
  '/wall/night-shift/2': { body: SIGN_IN },
  '/away/night-shift': nightShift('source.html', 'away'),
  '/away/night-shift/2': { body: '', status: 302, headers: { location: 'http://localhost:1/night-shift/2' } },
  '/threads/rust-on-the-loading-rail.841/': { body: file('forum-thread', 'source.html') },
  '/threads/rust-on-the-loading-rail.841/page-2': { body: file('forum-thread', 'page-2.html') },
});

const articleOf = (popup: Popup) =>
  popup.evaluate(() => (globalThis as unknown as { winnowArticle: Article }).winnowArticle);
const settled = (popup: Popup): Promise<unknown> =>
  popup.waitFor(
    () =>
      document.getElementById('further-pages')?.getAttribute('aria-busy') === 'false' &&
      document.documentElement.dataset.complete === 'true',
    { timeout: 30_000 },
  );
/** Every page is there, or why one is not. */
const isOver = () =>
  document.querySelector('#further-pages .why') !== null || document.getElementById('read-pages') === null;
/** Set a moment after what it tells of, so that readers of screens take note. */
const spoken = (popup: Popup) =>
  popup.evaluate(() => document.querySelector('.spoken[role=status]')?.textContent ?? '');

async function expectInOrder(popup: Popup, paragraphs: readonly string[]): Promise<void> {
  const text = fold(await shown(popup, '#article'));
  let from = 0;
  for (const paragraph of paragraphs) {
    const parts = text.split(fold(paragraph)).length - 1;
    expect(parts, `once: ${paragraph.slice(0, 40)}`).toBe(1);
    const at = text.indexOf(fold(paragraph));
    expect(at, `in its place: ${paragraph.slice(0, 40)}`).toBeGreaterThanOrEqual(from);
    from = at;
  }
}

inEachBrowser(pages, (scene, kind) => {
  const asked = (from: number) => scene.server.requests.slice(from).filter((path) => !path.includes('favicon'));

  it('reads all pages of an article on a click, and asks for nothing before it', async () => {
    const { page, popup, article } = await scene.read('/features/night-shift');
    const before = scene.server.requests.length;
    expect(article.pages).toMatchObject({ current: 1, total: 3, read: [1] });
    expect(await shown(popup, '#further-pages p')).toBe('Page 1 of 3');
    expect(asked(0).filter((path) => path !== '/features/night-shift')).toEqual([]);

    await popup.click('#read-pages');
    await popup.waitFor(() => document.getElementById('article')!.innerText.includes('yellow coats. On the hill'));
    await settled(popup);
    expect(asked(before)).toEqual(['/features/night-shift/2', '/features/night-shift/3']);
    expect(await shown(popup, '#further-pages p')).toBe('All 3 pages are here');
    expect(await popup.evaluate(() => document.getElementById('read-pages'))).toBeNull();
    await expect.poll(() => spoken(popup)).toContain('All 3 pages are here');
    await expectInOrder(popup, whole);

    const stitched = await articleOf(popup);
    expect(stitched.pages).toMatchObject({ read: [1, 2, 3], next: null });
    expect(stitched.wordCount).toBeGreaterThan(article.wordCount * 2);
    for (const { start, end } of stitched.companies.flatMap(({ mentions }) => mentions))
      expect(stitched.text.slice(start, end)).not.toBe('');
    // Named on the second page only.
    expect(stitched.companies.map(({ name }) => name)).toContain('Keldra Rail AG');
    for (const claim of stitched.claims) expect(stitched.text.slice(claim.start, claim.end)).toBe(claim.text);
    expect(stitched.claims.some(({ start }) => start > article.text.length)).toBe(true);
    expect(popup.problems).toEqual([]);
    expect(page.problems).toEqual([]);

    await popup.click('#clean-view');
    await page.waitFor(() => document.querySelector('winnow-view') !== null);
    const view = fold(await page.evaluate(() => document.querySelector<HTMLElement>('winnow-view')!.innerText));
    for (const paragraph of whole) expect(view).toContain(fold(paragraph));
  });

  it('reads them under a policy that forbids nearly everything', async () => {
    const { popup } = await scene.read('/strict/night-shift');
    const before = scene.server.requests.length;
    await popup.click('#read-pages');
    await popup.waitFor(isOver);
    await settled(popup);
    expect(await shown(popup, '#further-pages p')).toBe('All 3 pages are here');
    expect(asked(before)).toEqual(['/strict/night-shift/2', '/strict/night-shift/3']);
    await expectInOrder(popup, whole);
  });

  it('reads them under a policy that forbids every request, or says that it forbids it', async () => {
    const { popup } = await scene.read('/locked/night-shift');
    const before = scene.server.requests.length;
    await popup.click('#read-pages');
    await popup.waitFor(isOver);
    await settled(popup);
    const said = await shown(popup, '#further-pages p');
    if (kind === 'chromium') expect(said).toBe('All 3 pages are here');
    else {
      // Firefox holds a page's policy against content scripts too.
      expect(said).toContain('Page 2 could not be read: this site forbids fetching it from here.');
      expect(asked(before)).toEqual([]);
      await expectInOrder(popup, whole.slice(0, 5));
    }
  });

  it('reads a thread, from its last page as well, by the keyboard alone', async () => {
    const { popup, article } = await scene.read('/threads/rust-on-the-loading-rail.841/page-2');
    expect(article.pages).toMatchObject({ current: 2, total: 2, next: null });
    const before = scene.server.requests.length;
    for (let step = 0; step < 30; step++) {
      await popup.press('Tab');
      if (await popup.evaluate(() => document.activeElement?.id === 'read-pages')) break;
    }
    await popup.press('Enter');
    await popup.waitFor(() => document.getElementById('article')!.innerText.includes('slaughtered'));
    await settled(popup);
    expect(asked(before)).toEqual(['/threads/rust-on-the-loading-rail.841/']);
    const paragraphs = wholeOf('forum-thread');
    const text = fold(await shown(popup, '#article'));
    let from = 0;
    for (const paragraph of paragraphs) {
      const at = text.indexOf(fold(paragraph), from);
      expect(at, paragraph.slice(0, 40)).toBeGreaterThanOrEqual(from);
      from = at + 1;
    }
    const stitched = await articleOf(popup);
    expect(stitched.pages!.read).toEqual([1, 2]);
    expect(new URL(stitched.url).pathname).toBe('/threads/rust-on-the-loading-rail.841/');
  });

  it('keeps what it has when a page is missing, says which and why, and tries again', async () => {
    const { popup } = await scene.read('/gone/night-shift');
    await popup.click('#read-pages');
    await popup.waitFor(() => document.querySelector('#further-pages .why') !== null);
    await settled(popup);
    const said = await shown(popup, '#further-pages p');
    expect(said).toContain('2 of 3 pages are here');
    expect(said).toContain('Page 3 could not be read: the site answered with error 410.');
    await expect.poll(() => spoken(popup)).toContain('error 410');
    await expectInOrder(popup, whole.slice(0, 9));
    const before = scene.server.requests.length;
    await popup.click('#read-pages');
    await expect.poll(() => asked(before)).toEqual(['/gone/night-shift/3']);
  });

  it.each([
    ['/wall/night-shift', 'Page 2 could not be read: the site sent something else instead'],
    ['/away/night-shift', 'Page 2 could not be read: the site could not be reached'],
  ])('takes no other page for one of the article (%s)', async (path, why) => {
    const { popup, article } = await scene.read(path);
    await popup.click('#read-pages');
    await popup.waitFor(() => document.querySelector('#further-pages .why') !== null);
    expect(await shown(popup, '#further-pages p')).toContain(why);
    expect((await articleOf(popup)).text).toBe(article.text);
    expect(await shown(popup, '#article')).not.toContain('account');
  });
});
