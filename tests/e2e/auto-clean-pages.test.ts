import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { root } from '../../scripts/bootstrap.mjs';
import { atEachDesk, closeAll, nothing, on, VIEW } from './desk.ts';
import { appPage, latePage, seaPage } from './view-pages.ts';

const PATTERN = 'http://127.0.0.1/*';
const isGone = `document.querySelector('winnow-view') === null`;
const shows = (title: string) => `document.querySelector('.winnow-article')?.innerText.includes('${title}, part 1')`;

/** So that the browser may keep a page as it is when it is left. */
const headers = { 'cache-control': 'max-age=60' };
const pages = () => ({
  '/sea': { body: seaPage('The open sea'), headers },
  '/sea/second': { body: seaPage('The second sea'), headers },
  '/sea/list': { body: '<!doctype html><title>List</title><ul><li><a href="/sea">The open sea</a></li></ul>' },
  '/app': { body: appPage },
  '/app/second': { body: appPage },
  '/app/list': { body: appPage },
  '/late': { body: latePage },
});

atEachDesk('on a site with auto-clean', pages, (desk) => {
  const turnOnHere = async () => {
    const page = await desk.browser.openPage(desk.here('/sea/list'));
    await desk.turnOn(page, PATTERN);
    await page.close();
  };

  it('an application that goes from a list to an article and on is clean at each, and itself at the list', {
    timeout: 120_000,
  }, async () => {
    await turnOnHere();
    const page = await desk.browser.openPage(desk.here('/app/list'));
    expect(await desk.isClean(page)).toBe(false);
    await page.evaluate(`go('/app/second', 400)`);
    await page.waitFor(shows('The second crossing'));
    await page.evaluate(`go('/app', 400)`);
    await page.waitFor(shows('The first crossing'));
    await page.evaluate(`go('/app/list', 100)`);
    await page.waitFor(isGone);
    // Put away by its reader, it comes back at the next article, not at this one.
    await page.evaluate('history.back()');
    await page.waitFor(shows('The first crossing'));
    await page.press('q');
    await page.waitFor(isGone);
    await sleep(1500);
    expect(await page.evaluate(isGone)).toBe(true);
    await page.evaluate(`go('/app/second', 100)`);
    await page.waitFor(shows('The second crossing'));
    await closeAll(page);
  });

  it('a page can be gone back and forward to, and is clean each time', { timeout: 120_000 }, async () => {
    await turnOnHere();
    const page = await desk.browser.openPage(desk.here('/sea'));
    await page.waitFor(shows('The open sea'));
    await page.evaluate(`location.href = '/sea/second'`);
    await page.waitFor(shows('The second sea'));
    await page.evaluate('history.back()');
    await page.waitFor(shows('The open sea'));
    await page.waitFor(VIEW);
    await page.evaluate('history.forward()');
    await page.waitFor(shows('The second sea'));
    await page.evaluate('location.reload()');
    await sleep(500);
    await page.waitFor(shows('The second sea'));
    await page.press('q');
    await page.waitFor(isGone);
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).opacity)).toBe('1');
    await closeAll(page);
  });

  it('a page whose text comes late is shown after a moment, and is clean when the text is there', {
    timeout: 120_000,
  }, async () => {
    await turnOnHere();
    const page = await desk.browser.openPage(desk.here('/late'));
    await page.waitFor(shows('The late sea'));
    const { shownAfter, loadedAfter } = await page.evaluate<[], { shownAfter: number; loadedAfter: number }>(
      '({ shownAfter, loadedAfter })' as never,
    );
    // Held for 300 ms from its first frame, which itself may take its time here.
    expect(shownAfter).toBeLessThan(loadedAfter);
    // Whoever has begun to use the page is left alone.
    const used = await desk.browser.openPage(desk.here('/late'));
    await used.waitFor(`globalThis.shownAfter > 0`);
    await used.press('Shift');
    await used.waitFor(`globalThis.loadedAfter > 0`);
    expect(await desk.isClean(used)).toBe(false);
    await closeAll(page, used);
  });

  it('a listing that the reader wants clean all the same has the styles of the clean view', {
    timeout: 120_000,
  }, async () => {
    await turnOnHere();
    const page = await desk.browser.openPage(desk.here('/app'));
    await page.waitFor(VIEW);
    await page.press('q');
    await page.waitFor(isGone);
    await page.evaluate(`go('/app/list', 0)`);
    await sleep(1500);
    await page.evaluate(`go('/app', 0)`);
    await page.waitFor(VIEW);
    expect(await page.evaluate(() => getComputedStyle(document.querySelector('winnow-view')!).display)).toBe(
      'contents',
    );
    await closeAll(page);
  });

  it('a path that the reader excepts is left alone', { timeout: 120_000 }, async () => {
    await turnOnHere();
    expect(await desk.opensClean(desk.here('/sea/second'))).toBe(true);
    const options = await desk.browser.openExtensionPage('pages/options/index.html');
    await options.waitFor(`document.querySelector('[data-site] .excluded summary') !== null`);
    await options.click('[data-site] .excluded summary');
    await options.click('[data-site] .excluded input');
    await options.type('/sea/second');
    await options.press('Enter');
    await options.waitFor(`document.querySelector('[data-site] .excluded li') !== null`);
    expect(await desk.opensClean(desk.here('/sea/second'))).toBe(false);
    expect(await desk.opensClean(desk.here('/sea'))).toBe(true);
    await closeAll(options);
  });

  it('subdomains are clean only where the reader says so, with one permission', { timeout: 150_000 }, async () => {
    const page = await desk.browser.openPage(desk.elsewhere('/sea/list'));
    await desk.turnOn(page, 'http://localhost/*');
    expect(await desk.opensClean(desk.elsewhere('/sea'))).toBe(true);
    expect(await desk.opensClean(desk.elsewhere('/sea', 'news.localhost'))).toBe(false);
    const options = await desk.browser.openExtensionPage('pages/options/index.html');
    await options.waitFor(`document.querySelector('[data-site] .check input') !== null`);
    await options.click('[data-site] .check input');
    await desk.answer(true);
    await desk.agreed(on('http://*.localhost/*'));
    expect(await desk.opensClean(desk.elsewhere('/sea', 'news.localhost'))).toBe(true);
    expect(await desk.opensClean(desk.here('/sea'))).toBe(false);
    await closeAll(options, page);
  });

  it('an update of the extension changes nothing', { timeout: 150_000 }, async () => {
    await turnOnHere();
    const folder = await mkdtemp(join(tmpdir(), 'winnow-update-'));
    try {
      await cp(join(root, 'dist'), folder, { recursive: true });
      const manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'));
      await writeFile(join(folder, 'manifest.json'), JSON.stringify({ ...manifest, version: '99.0.0' }));
      await desk.browser.updateExtension(folder);
      await expect
        .poll(() => desk.inExtension(async ({ runtime }) => runtime.getManifest().version).catch(() => ''), {
          timeout: 15_000,
        })
        .toBe('99.0.0');
      await desk.agreed(on(PATTERN));
      expect(await desk.opensClean(desk.here('/sea'))).toBe(true);
      const page = await desk.browser.openPage(desk.here('/sea'));
      await page.waitFor(VIEW);
      await closeAll(await desk.pressSwitch(page));
      await desk.agreed(nothing);
      expect(await desk.opensClean(desk.here('/sea'))).toBe(false);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
