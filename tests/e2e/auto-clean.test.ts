import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { atEachDesk, closeAll, nothing, on as onlyOn } from './desk.ts';

const fixture = (slug: string) => readFileSync(join(import.meta.dirname, '../fixtures', slug, 'source.html'));
const PATTERN = 'http://127.0.0.1/*';
const on = onlyOn(PATTERN);

const pages = () => ({
  '/article': { body: fixture('demo-news') },
  '/list/': { body: fixture('listing-page') },
});

atEachDesk('auto-clean', pages, (desk) => {
  async function wholeWay(between: () => Promise<void>): Promise<void> {
    expect(await desk.agreement()).toEqual(nothing);
    const page = await desk.browser.openPage(desk.here('/article'));
    await between();
    const popup = await desk.pressSwitch(page);
    await between();
    await desk.answer(true);
    await between();
    await desk.agreed(on);
    await closeAll(popup);
    await between();
    expect(await desk.opensClean(desk.here('/article'))).toBe(true);
    await between();
    expect(await desk.opensClean(desk.here('/list/'))).toBe(false);
    expect(await desk.opensClean(desk.elsewhere('/article'))).toBe(false);
    expect((await desk.agreement()).origins).toEqual([PATTERN]);
    await between();
    const second = await desk.pressSwitch(page);
    await between();
    await desk.agreed(nothing);
    await closeAll(second, page);
    expect(await desk.opensClean(desk.here('/article'))).toBe(false);
  }

  it(
    'opens articles of one site clean, with the one permission that the browser was asked for',
    {
      timeout: 120_000,
    },
    () => wholeWay(async () => undefined),
  );

  it('does so wherever the background dies in between', { timeout: 120_000 }, () =>
    wholeWay(() => desk.browser.stopBackground()),
  );

  it('does so after a restart of the browser, and stays off after another', { timeout: 180_000 }, async () => {
    const page = await desk.browser.openPage(desk.here('/article'));
    await desk.pressSwitch(page);
    await desk.answer(true);
    await desk.agreed(on);
    await desk.restart();
    await desk.agreed(on);
    expect(await desk.opensClean(desk.here('/article'))).toBe(true);
    const again = await desk.browser.openPage(desk.here('/article'));
    await desk.pressSwitch(again);
    await desk.agreed(nothing);
    await desk.restart();
    expect(await desk.agreement()).toEqual(nothing);
    expect(await desk.opensClean(desk.here('/article'))).toBe(false);
  });

  it('says so where the browser was told no, and where the permission was taken away', {
    timeout: 120_000,
  }, async () => {
    const page = await desk.browser.openPage(desk.here('/article'));
    const popup = await desk.pressSwitch(page);
    await desk.answer(false);
    await closeAll(popup);
    const status = async () => {
      const shown = await desk.browser.pressToolbarButton(page);
      await shown.waitFor(`document.querySelector('#auto-clean')?.disabled === false`);
      const found = await shown.evaluate(
        () => document.querySelector<HTMLElement>('#auto-clean-line')?.dataset.status ?? 'off',
      );
      await shown.close();
      return found;
    };
    expect(await status()).toBe('refused');
    await desk.agreed({ ...nothing, sites: { [PATTERN]: 'refused' } });

    await desk.turnOn(page, PATTERN);
    // As the browser's own settings do it, behind the extension's back.
    await desk.inExtension(async ({ permissions }, pattern) => permissions.remove({ origins: [pattern] }), PATTERN);
    await desk.agreed({ ...nothing, sites: { [PATTERN]: 'taken-away' } });
    expect(await status()).toBe('taken-away');
    expect(await desk.opensClean(desk.here('/article'))).toBe(false);
  });
});
