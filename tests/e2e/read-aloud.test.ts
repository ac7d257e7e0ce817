import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildIfStale } from '../../scripts/bootstrap.mjs';
import { type DrivenBrowser, launch } from '../../scripts/browsers/launch.mjs';
import { findOrInstallBrowser } from '../../scripts/find-browser.mjs';
import { type Served, serve } from '../../scripts/serve.mjs';
import type { Surface } from './browsers.ts';
import { NO_VOICE, openVoice, type RealVoice } from './real-voice.ts';
import { seaPage } from './view-pages.ts';

/** Which sentence is marked, by its paragraph and its place there: the same words stand in several. */
const sentence = (page: Surface): Promise<string> =>
  page.evaluate(() => {
    const [range] = (CSS.highlights.get('winnow-sentence') as Iterable<Range> | undefined) ?? [];
    return range ? `${range.startContainer.textContent!.slice(0, 24)} ${range.startOffset}` : '';
  });

// The system's voices are found in another way on each system; here it is Linux's.
describe.skipIf(process.platform !== 'linux').each(['chromium', 'firefox'] as const)('read aloud in %s', (kind) => {
  let server: Served;
  let voice: RealVoice;
  beforeAll(async () => {
    buildIfStale();
    voice = await openVoice();
    server = await serve({ '/sea': { body: seaPage('The open sea') } });
  });
  afterAll(async () => {
    delete process.env.SPEECHD_ADDRESS;
    await server?.close();
    await voice?.close();
  });

  async function inView(address: string, look: (page: Surface) => Promise<void>): Promise<void> {
    process.env.SPEECHD_ADDRESS = address;
    const { path } = findOrInstallBrowser(kind);
    const browser: DrivenBrowser = await launch({
      browser: kind,
      executablePath: path,
      // Chromium asks the system's voices on Linux only where it is told to.
      flags: address === NO_VOICE ? [] : ['--enable-speech-dispatcher'],
    });
    try {
      const page = await browser.openPage(`${server.origin}/sea`, { width: 1280, height: 900 });
      const popup = await browser.pressToolbarButton(page);
      await popup.waitFor(`document.documentElement.dataset.state === 'article'`, { timeout: 20_000 });
      await popup.click('#clean-view');
      await page.waitFor(`document.querySelector('winnow-view dialog[open] .winnow-article p') !== null`);
      await popup.close().catch(() => undefined);
      await look(page);
    } finally {
      await browser.close();
    }
  }

  it(
    'says one sentence after the other, marks it, skips, pauses, and ends with the article',
    { timeout: 120_000 },
    () =>
      inView(voice.address, async (page) => {
        await page.evaluate(() => speechSynthesis.getVoices());
        await page.waitFor(() => speechSynthesis.getVoices().length > 0);
        // A sound card that is none may be quicker than these looks: each sentence is noted as it is marked.
        await page.evaluate(() => {
          const said: string[] = [];
          Object.assign(globalThis, { said });
          const look = () => {
            const [range] = CSS.highlights.get('winnow-sentence') ?? [];
            if (range && said.at(-1) !== String(range)) said.push(String(range));
            requestAnimationFrame(look);
          };
          look();
        });
        await page.press('l');
        await page.waitFor(`said.length > 4`, { timeout: 40_000 });
        const ferry = /^The ferry leaves .* crates\.$/;
        const said = await page.evaluate<[], string[]>('said.slice(0, 5)' as never);
        // Three times the same sentence in a row is one note.
        expect(said[0]).toBe('The open sea, part 1.');
        expect(said[1]).toMatch(ferry);
        expect(said[2]).toBe('The open sea, part 2.');
        // Back to where it began.
        for (let skips = 0; skips < 12; skips++) await page.press(',');
        await page.waitFor(`said.lastIndexOf('The open sea, part 1.') > 0`);
        // Faster, and with another voice.
        expect(await page.evaluate(() => document.querySelectorAll('.winnow-speech option').length)).toBeLessThan(90);
        await page.evaluate(() => {
          const speed = document.querySelector<HTMLInputElement>('.winnow-speech input[type="range"]')!;
          speed.value = speed.max;
          speed.dispatchEvent(new Event('input', { bubbles: true }));
        });
        await page.evaluate(() => document.querySelectorAll<HTMLElement>('.winnow-speech button')[1]!.click());
        const paused = await sentence(page);
        await sleep(4000);
        expect(await sentence(page)).toBe(paused);
        await page.evaluate(() => document.querySelectorAll<HTMLElement>('.winnow-speech button')[1]!.click());
        await expect.poll(() => sentence(page), { timeout: 20_000 }).not.toBe(paused);
        // To the end: eight paragraphs of four sentences.
        for (
          let skips = 0;
          skips < 40 && (await page.evaluate(`document.querySelector('.winnow-speech') !== null`));
          skips++
        ) {
          await page.press('.');
        }
        await page.waitFor(`document.querySelector('.winnow-speech') === null`, { timeout: 20_000 });
        expect(await sentence(page)).toBe('');
      }),
  );

  it('says so where there is no voice', { timeout: 60_000 }, () =>
    inView(NO_VOICE, async (page) => {
      await page.press('l');
      await page.waitFor(`document.querySelector('.winnow-speech-problem') !== null`);
      expect(
        await page.evaluate(() => document.querySelector<HTMLElement>('.winnow-speech-problem')!.innerText),
      ).toContain('no voice');
    }),
  );
});
