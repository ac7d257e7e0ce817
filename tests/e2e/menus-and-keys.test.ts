import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { atEachDesk, closeAll, nothing, VIEW } from './desk.ts';

const demo = readFileSync(join(import.meta.dirname, '../fixtures/demo-news/source.html'), 'utf8');
const PATTERN = 'http://127.0.0.1/*';
/** The place of each entry among those that stand on a page, and on a link. */
const ON_PAGE = { cleanView: 0, save: 1, autoClean: 2 };
const ON_LINK = { cleanView: 0, save: 1 };

const pages = () => ({
  '/article': { body: demo },
  '/links': {
    body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Links</title><body><h1>Links</h1>
<p><a id="link" href="/article">The article</a></p><script>
document.getElementById('link').href = location.href.replace('127.0.0.1', 'localhost').replace('/links', '/article');</script>`,
  },
});

atEachDesk('menus and keys', pages, (desk) => {
  it('has the keys that it asks for, and each does what it says', { timeout: 90_000 }, async () => {
    const keys = await desk.inExtension(async ({ commands }) =>
      Object.fromEntries((await commands.getAll()).map(({ name, shortcut }) => [name, shortcut])),
    );
    expect(keys).toMatchObject({ _execute_action: 'Alt+W', 'toggle-clean-view': 'Alt+R' });
    const page = await desk.browser.openPage(desk.here('/article'));
    await desk.pressKeys('alt+r');
    await page.waitFor(VIEW);
    await desk.pressKeys('alt+r');
    await page.waitFor(`document.querySelector('winnow-view') === null`);
  });

  it('opens and closes the clean view from the menu of the page', { timeout: 90_000 }, async () => {
    const page = await desk.browser.openPage(desk.here('/article'));
    await desk.chooseFromMenu(page, 'main p', ON_PAGE.cleanView);
    await page.waitFor(VIEW);
    await desk.chooseFromMenu(page, '.winnow-article p', ON_PAGE.cleanView);
    await page.waitFor(`document.querySelector('winnow-view') === null`);
  });

  it('opens a link as clean view with a permission for its site, and hands that back', {
    timeout: 90_000,
  }, async () => {
    const page = await desk.browser.openPage(desk.here('/links'));
    const tab = await page.newTabAfter(async () => {
      await desk.chooseFromMenu(page, '#link', ON_LINK.cleanView);
      await desk.answer(true);
    });
    await tab.waitFor(VIEW);
    expect(await tab.evaluate(() => location.hostname)).toBe('localhost');
    await desk.agreed(nothing);
  });

  it('opens a link as it is where the browser was told no', { timeout: 90_000 }, async () => {
    const page = await desk.browser.openPage(desk.here('/links'));
    const tab = await page.newTabAfter(async () => {
      await desk.chooseFromMenu(page, '#link', ON_LINK.cleanView);
      await desk.answer(false);
    });
    await tab.waitFor(`document.readyState === 'complete'`);
    expect(await desk.isClean(tab)).toBe(false);
    await desk.agreed(nothing);
  });

  it('saves the page from its menu, and marks the button', { timeout: 90_000 }, async () => {
    const page = await desk.browser.openPage(desk.here('/article'));
    await desk.chooseFromMenu(page, 'main p', ON_PAGE.save);
    await expect.poll(() => desk.badges(), { timeout: 15_000 }).toEqual({ '/article': '★' });
  });

  it('saves a linked page from the menu of the link, and closes it again', { timeout: 90_000 }, async () => {
    const page = await desk.browser.openPage(desk.here('/links'));
    await desk.chooseFromMenu(page, '#link', ON_LINK.save);
    await desk.answer(true);
    await desk.agreed(nothing);
    const library = await desk.browser.openExtensionPage('pages/library/index.html');
    await library.waitFor(`document.querySelectorAll('.entry').length === 1`);
    await closeAll(library);
  });

  it('turns auto-clean on by way of the popup and off from the menu, and marks the button meanwhile', {
    timeout: 120_000,
  }, async () => {
    const page = await desk.browser.openPage(desk.here('/article'));
    await desk.turnOn(page, PATTERN);
    await expect.poll(() => desk.badges(), { timeout: 15_000 }).toEqual({ '/article': '✓' });
    await page.page.reload();
    await page.waitFor(VIEW);
    await expect.poll(() => desk.badges(), { timeout: 15_000 }).toEqual({ '/article': '✓' });
    await desk.chooseFromMenu(page, '.winnow-article p', ON_PAGE.autoClean);
    await desk.agreed(nothing);
    expect(await desk.opensClean(desk.here('/article'))).toBe(false);
  });
});
