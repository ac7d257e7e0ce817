import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { inEachBrowser, type Scene, type Surface } from './browsers.ts';
import { PICTURE } from './made-pages.ts';
import { appPage, countingPage, restlessPage, shadowPage, videoPage } from './view-pages.ts';

const fixture = (slug: string) => ({
  body: readFileSync(join(import.meta.dirname, '../fixtures', slug, 'source.html')),
});
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const translator = resolve(import.meta.dirname, 'translator');

const pages = () => ({
  '/demo': fixture('demo-news'),
  '/arabic': fixture('arabic-article'),
  '/tables': fixture('code-tables-math-footnotes'),
  '/app': { body: appPage },
  '/app/second': { body: appPage },
  '/restless': { body: restlessPage },
  '/quay': { body: shadowPage },
  '/video': { body: videoPage },
  '/counting': { body: countingPage },
  '/photo.png': { body: PICTURE },
  '/count.png': { body: PICTURE },
});

async function openView(scene: Scene, path: string): Promise<Surface> {
  const { page, popup } = await scene.press(path);
  await popup.waitFor(`document.documentElement.dataset.state === 'article'`, { timeout: 20_000 });
  await popup.click('#clean-view');
  await page.waitFor(`document.querySelector('winnow-view dialog[open]') !== null`);
  await popup.close().catch(() => undefined);
  await page.waitFor(`document.querySelector('winnow-view .winnow-article p') !== null`);
  return page;
}
const textOf = (page: Surface, selector: string): Promise<string> =>
  page.evaluate((wanted) => (document.querySelector(wanted) as HTMLElement | null)?.innerText ?? '', selector);
const isGone = `document.querySelector('winnow-view') === null`;

inEachBrowser(pages, (scene, kind) => {
  it('shows the next article of a single-page application, and gives the page back where there is none', async () => {
    const page = await openView(scene, '/app');
    const reads = (words: string) =>
      `document.querySelector('.winnow-article')?.innerText.includes('${words}, part 1')`;
    expect(await page.evaluate(reads('The first crossing'))).toBe(true);
    await page.evaluate(`window.go('/app/second', 700)`);
    await page.waitFor(reads('The second crossing'));
    expect(await textOf(page, '.winnow-article')).not.toContain('The first crossing');
    await page.evaluate('history.back()');
    await page.waitFor(reads('The first crossing'));
    await page.evaluate(`window.go('/app/list', 100)`);
    await page.waitFor(isGone, { timeout: 20_000 });
    expect(await textOf(page, '#root')).toContain('Story 3');
  });

  it('is not disturbed by what the page does meanwhile', async () => {
    const page = await openView(scene, '/restless');
    await page.evaluate(() => {
      (document.getElementById('late') as HTMLDialogElement).showModal();
      document.getElementById('pop')!.showPopover();
    });
    const onTop = `document.querySelector('winnow-view').contains(document.elementFromPoint(innerWidth / 2, innerHeight / 2))`;
    await page.waitFor(onTop);
    await page.evaluate(() => {
      document.body.style.display = 'none';
    });
    await page.waitFor(onTop);
    await page.evaluate(() => {
      document.body.style.display = '';
      document.body.replaceWith(document.createElement('body'));
    });
    await page.waitFor(onTop);
    const look = await page.evaluate(() => {
      const style = getComputedStyle(document.querySelector('winnow-view .winnow-article p')!);
      const icon = document.querySelector('winnow-view svg')!.getBoundingClientRect();
      return { color: style.color, size: style.fontSize, spacing: style.letterSpacing, icon: icon.width };
    });
    expect(look).toEqual({
      color: 'rgb(31, 28, 23)',
      size: '20px',
      spacing: expect.stringMatching(/^(?:normal|0px)$/),
      icon: 18,
    });
  });

  it('takes every change of the text at once, in every view that is open, and remembers it', async () => {
    const first = await openView(scene, '/demo');
    const second = await openView(scene, '/arabic');
    await second.press('t');
    await second.click('.winnow-themes [data-name="sepia"] input');
    await second.click('.winnow-faces [data-name="dyslexic"] input');
    await second.evaluate(() => {
      const slider = document.querySelector<HTMLInputElement>('[data-setting="size"]')!;
      slider.value = '26';
      slider.dispatchEvent(new Event('input', { bubbles: true }));
    });
    const look = `(() => { const view = document.querySelector('winnow-view'); return view.dataset.theme + ' ' + view.dataset.face + ' ' +
      getComputedStyle(view.querySelector('.winnow-article p')).fontSize; })()`;
    expect(await second.evaluate(look)).toBe('sepia dyslexic 26px');
    await first.waitFor(`${look} === 'sepia dyslexic 26px'`);
    await first.waitFor(`[...document.fonts].some(({ family }) => /dyslexic/.test(family))`);
    // Back to what it was, for the tests that follow.
    await second.click('.winnow-sheet-foot .winnow-plain');
    await first.waitFor(`${look} === 'light serif 20px'`);
  });

  it('shows claims with their figures, chooses among them, quotes and searches for one on the reader’s own press', async () => {
    const page = await openView(scene, '/demo');
    await page.press('p');
    const claims = `document.querySelectorAll('[data-part="claims"] .winnow-claims > li').length`;
    await page.waitFor(`${claims} > 2`, { timeout: 20_000 });
    const all = (await page.evaluate(claims)) as number;
    const figures = await page.evaluate(() =>
      [...document.querySelectorAll('.winnow-claim-text b')].map((figure) => figure.textContent),
    );
    expect(figures).toContain('38%');
    await page.evaluate(() => {
      const select = document.querySelector<HTMLSelectElement>('#winnow-claim-company')!;
      select.value = select.options[1]!.value;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await page.waitFor(`${claims} < ${all} && ${claims} > 0`);
    await page.click('.winnow-copy-claim');
    await page.waitFor(
      `[...document.querySelectorAll('winnow-view [role="status"]')].some(({ textContent }) => textContent === 'Copied')`,
    );
    // The page can reach the button, and press it as often as it likes.
    const before = await page.browser.openTabs();
    await page.evaluate(() => document.querySelector<HTMLElement>('.winnow-search-claim')!.click());
    await sleep(500);
    expect(await page.browser.tabOpenedSince(before)).toBeUndefined();
    await (await page.newTabAfter(() => page.click('.winnow-search-claim'))).close();
    await page.close();
  });

  it('lets the reader set companies right: hide one, take that back, and add what is marked', async () => {
    const page = await openView(scene, '/demo');
    await page.press('p');
    const names = `[...document.querySelectorAll('[data-part="companies"] > ul bdi')].map((name) => name.textContent)`;
    await page.waitFor(`${names}.includes('Keldra Robotics Inc.')`, { timeout: 20_000 });
    await page.evaluate(() => {
      for (const chip of document.querySelectorAll<HTMLElement>('.winnow-chips button'))
        if (chip.textContent?.startsWith('Keldra')) chip.click();
    });
    await page.waitFor(`document.querySelector('.winnow-not-a-company') !== null`);
    await page.click('.winnow-not-a-company');
    await page.waitFor(`!${names}.includes('Keldra Robotics Inc.')`);
    expect(await textOf(page, '.winnow-hidden-companies summary')).toContain('1');
    await page.click('.winnow-undo-company');
    await page.waitFor(`${names}.includes('Keldra Robotics Inc.')`);
    await page.evaluate(() => {
      const walker = document.createTreeWalker(document.querySelector('.winnow-article')!, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
        const at = node.data.indexOf('Port of Halvern');
        if (at >= 0) return getSelection()!.setBaseAndExtent(node, at, node, at + 'Port of Halvern'.length);
      }
    });
    await page.waitFor(`document.querySelector('.winnow-add-company') !== null`);
    await page.click('.winnow-add-company');
    await page.waitFor(`${names}.includes('Port of Halvern')`);
    await page.click('.winnow-undo-company');
    await page.waitFor(`!${names}.includes('Port of Halvern')`);
    await page.close();
  });

  it('puts a removal back in its place, keeps it always, and hides a block for good', async () => {
    const page = await openView(scene, '/demo');
    await page.press('p');
    await page.waitFor(`document.querySelector('[data-part="claims"] .winnow-claims li') !== null`, {
      timeout: 20_000,
    });
    expect(await textOf(page, '.winnow-article')).not.toContain('Sign up for our daily news');
    await page.evaluate(() => {
      document.querySelector<HTMLDetailsElement>('[data-reason="newsletter"]')!.open = true;
    });
    await page.waitFor(`document.querySelector('[data-reason="newsletter"] .winnow-put-back') !== null`);
    await page.evaluate(() => {
      const pieces = [...document.querySelectorAll<HTMLElement>('[data-reason="newsletter"] .winnow-removals > li')];
      const wanted = pieces.find(({ innerText }) => innerText.includes('Sign up for our daily news'))!;
      wanted.querySelector<HTMLElement>('.winnow-put-back')!.click();
    });
    await page.waitFor(`document.querySelector('.winnow-article').innerText.includes('Sign up for our daily news')`);
    await page.waitFor(`document.querySelector('.winnow-rules button:enabled') !== null`);
    await page.evaluate(() => document.querySelector<HTMLElement>('.winnow-rules button')!.click());
    await page.waitFor(`!document.querySelector('.winnow-article').innerText.includes('Sign up for our daily news')`);

    const words = await page.evaluate(() => document.querySelectorAll<HTMLElement>('.winnow-article p')[1]!.innerText);
    await page.waitFor(`document.querySelector('.winnow-point-text:enabled') !== null`);
    await page.evaluate(() => document.querySelector<HTMLElement>('.winnow-point-text')!.click());
    await page.click('.winnow-article p:nth-of-type(2)');
    await page.waitFor(
      `!document.querySelector('.winnow-article').innerText.includes(${JSON.stringify(words.slice(0, 60))})`,
    );
    await page.press('q');
    await page.waitFor(isGone);
    const again = await openView(scene, '/demo');
    expect(await textOf(again, '.winnow-article')).not.toContain(words.slice(0, 60));
    await again.press('p');
    await again.waitFor(`document.querySelector('.winnow-rules button:enabled') !== null`);
    await again.evaluate(() => document.querySelector<HTMLElement>('.winnow-rules button')!.click());
    await again.waitFor(
      `document.querySelector('.winnow-article').innerText.includes(${JSON.stringify(words.slice(0, 60))})`,
    );
  });

  it('hides what the reader points at in the page, and the page hears nothing of it', async () => {
    const page = await openView(scene, '/restless');
    const words = 'The restless quay, part 3';
    expect(await textOf(page, '.winnow-article')).toContain(words);
    await page.evaluate(() => {
      const heard: string[] = [];
      Object.assign(globalThis, { heard });
      for (const type of ['mousedown', 'click']) document.addEventListener(type, () => heard.push(type));
    });
    await page.press('p');
    await page.waitFor(`document.querySelector('.winnow-point-page:enabled') !== null`);
    await page.evaluate(() => document.querySelector<HTMLElement>('.winnow-point-page')!.click());
    await page.waitFor(`document.querySelector('.winnow-pick-bar:popover-open') !== null`);
    await page.evaluate(() => document.querySelectorAll('main p')[2]!.scrollIntoView({ block: 'center' }));
    await page.click('main p:nth-of-type(3)');
    await page.click('.winnow-pick-hide');
    await page.waitFor(`document.querySelector('winnow-view dialog[open]') !== null`);
    await page.waitFor(`!document.querySelector('.winnow-article').innerText.includes('${words}')`);
    expect(await textOf(page, '.winnow-article')).toContain('The restless quay, part 4');
    expect(await page.evaluate('heard')).toEqual([]);
    await page.waitFor(`document.querySelector('.winnow-rules button:enabled') !== null`);
    await page.evaluate(() => document.querySelector<HTMLElement>('.winnow-rules button')!.click());
    await page.waitFor(`document.querySelector('.winnow-article').innerText.includes('${words}')`);
  });

  it('holds what plays in the page, also what begins meanwhile, and lets it play on', async () => {
    const page = await openView(scene, '/video');
    expect(await page.evaluate(() => document.querySelector('video')!.paused)).toBe(true);
    await page.evaluate(() => void document.querySelector('video')!.play());
    await page.waitFor(() => document.querySelector('video')!.paused);
    await page.press('q');
    await page.waitFor(isGone);
    await page.waitFor(() => !document.querySelector('video')!.paused);
  });

  it('fits a window of 320 pixels, as a zoom of 400 % makes it, and complains of nothing there', async () => {
    const page = await openView(scene, '/demo');
    await page.page.setViewport({ width: 320, height: 480 });
    await page.evaluate(axe);
    for (const key of ['', 'p', 't', 'c']) {
      if (key === 't') await page.press('p');
      if (key === 'c') await page.press('Escape');
      if (key) await page.press(key);
      await new Promise((done) => setTimeout(done, 300));
      const wide = (await page.evaluate(() =>
        [
          ...document.querySelectorAll<HTMLElement>(
            'winnow-view .winnow-frame, winnow-view .winnow-page, winnow-view .winnow-sheet, winnow-view .winnow-bar',
          ),
        ]
          .filter((each) => each.scrollWidth > Math.max(each.clientWidth, 1) + 1)
          .map(({ className }) => className),
      )) as string[];
      expect(wide, `after ${key}`).toEqual([]);
      const found = (await page.evaluate(
        `axe.run('winnow-view', { resultTypes: ['violations'] }).then(({ violations }) => violations.map(({ id, nodes }) => id + ' ' + nodes[0].html.slice(0, 150)))`,
      )) as string[];
      expect(found, `after ${key}`).toEqual([]);
    }
  });

  it('asks for nothing but the pictures of the article, and drops those that only count its readers', async () => {
    const page = await openView(scene, '/counting');
    const isCounter = (path: string) => path.startsWith('/count.png');
    const before = scene.server.requests.filter(isCounter).length;
    await page.press('p');
    await page.waitFor(`document.querySelector('[data-part="claims"] :is(li, .winnow-note)') !== null`);
    await new Promise((done) => setTimeout(done, 500));
    expect(
      await page.evaluate(() =>
        [...document.querySelectorAll<HTMLImageElement>('winnow-view img')].map(({ src }) => new URL(src).pathname),
      ),
    ).toEqual(['/photo.png']);
    // The page itself has asked once.
    expect(before).toBe(1);
    expect(scene.server.requests.filter(isCounter)).toHaveLength(1);
    const asked = scene.server.requests.slice(scene.server.requests.lastIndexOf('/counting') + 1);
    expect(asked.filter((path) => !isCounter(path) && path !== '/photo.png' && !path.includes('favicon'))).toEqual([]);
  });

  it('lists its keys, and lets them be changed', async () => {
    const page = await openView(scene, '/demo');
    await page.type('?');
    await page.waitFor(`document.querySelector('.winnow-help') !== null`);
    await page.evaluate(() => document.querySelector<HTMLElement>('[data-shortcut="ruler"]')!.click());
    await page.evaluate(() => document.querySelector<HTMLElement>('[data-shortcut="ruler"]')!.focus());
    await page.press('x');
    await page.waitFor(`document.querySelector('[data-shortcut="ruler"]').textContent === 'x'`);
    await page.press('Escape');
    await page.press('x');
    await page.waitFor(`document.querySelector('.winnow-ruler') !== null`);
    await page.press('x');
    await page.type('?');
    await page.waitFor(`document.querySelector('.winnow-help') !== null`);
    await page.evaluate(() => document.querySelector<HTMLElement>('.winnow-help .winnow-plain')!.click());
  });

  it('is found, selected and remembered like a page', async () => {
    const page = await openView(scene, '/demo');
    const found = await page.evaluate(() => {
      const find = (globalThis as unknown as { find(text: string): boolean }).find('straddle carriers');
      const at = getSelection()!.anchorNode;
      return { find, inView: document.querySelector('winnow-view')!.contains(at), text: String(getSelection()) };
    });
    expect(found).toEqual({ find: true, inView: true, text: 'straddle carriers' });
    await page.evaluate(() => {
      const scroller = document.querySelector('.winnow-page')!;
      scroller.scrollTop = (scroller.scrollHeight - scroller.clientHeight) * 0.5;
    });
    await page.waitFor(`Number(document.querySelector('.winnow-progress').getAttribute('aria-valuenow')) > 40`);
    await page.waitFor(`document.querySelector('.winnow-contents [aria-current]') !== null`);
    await new Promise((done) => setTimeout(done, 1200));
    await page.press('q');
    await page.waitFor(isGone);
    await page.evaluate('location.reload()');
    await page.waitFor(`document.readyState === 'complete' && document.querySelector('winnow-view') === null`);
    const again = await openView(scene, '/demo');
    await again.waitFor(`document.querySelector('.winnow-page').scrollTop > 400`);
    await again.evaluate(() => {
      document.querySelector('.winnow-page')!.scrollTop = 0;
    });
    await new Promise((done) => setTimeout(done, 1200));
  });

  it('has nothing that axe complains of, in every theme and state', async () => {
    for (const path of ['/demo', '/arabic', '/tables']) {
      const page = await openView(scene, path);
      await page.evaluate(axe);
      const check = async (state: string): Promise<void> => {
        const found =
          (await page.evaluate(`new Promise((done) => setTimeout(done, 350)).then(() => axe.run('winnow-view', { resultTypes: ['violations'],
          runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })).then(({ violations }) =>
          violations.map(({ id, nodes }) => id + ': ' + nodes.slice(0, 3).map(({ html, failureSummary }) => html.slice(0, 120) + failureSummary).join(' | ')))`)) as string[];
        expect(found, `${path} ${state}`).toEqual([]);
      };
      // The system's colours first, then each theme by its key.
      for (const theme of path === '/demo' ? ['system', 'light', 'sepia', 'grey', 'dark', 'black'] : ['system']) {
        await page.press('p');
        await page.waitFor(`document.querySelector('[data-part="claims"] :is(li, .winnow-note)') !== null`);
        await check(`${theme} panel`);
        await page.press('p', 't');
        await page.waitFor(`document.querySelector('.winnow-text-settings') !== null`);
        await check(`${theme} text`);
        await page.press('Escape');
        await page.type('?');
        await page.waitFor(`document.querySelector('.winnow-help') !== null`);
        await check(`${theme} help`);
        await page.press('Escape', 'f');
        await check(`${theme} focus`);
        await page.press('f');
        if (path === '/demo') await page.press('d');
      }
    }
  }, 180_000);

  it('is translated by a translator beside it', async () => {
    const seen = await openView(scene, '/quay');
    expect(await textOf(seen, '.winnow-article')).toContain('quay');
    await seen.press('q');
    await seen.page.browser().installExtension(translator);
    const page = await openView(scene, '/quay');
    await page.waitFor(`document.querySelector('.winnow-article').innerText.includes('Kai')`);
    expect(await textOf(page, '.winnow-article')).not.toMatch(/\bquay\b/);
  });

  if (kind === 'chromium')
    it('prints the clean article, on as many sheets as it needs', async () => {
      const page = await openView(scene, '/demo');
      const pdf = Buffer.from(await page.page.pdf()).toString('latin1');
      const sheets = [...pdf.matchAll(/\/Type\s*\/Page\b/g)].length;
      expect(sheets).toBeGreaterThan(1);
      expect(sheets).toBeLessThan(6);
      await page.page.emulateMediaType('print');
      const seen = await page.evaluate(() => ({
        bar: document.querySelector<HTMLElement>('.winnow-bar')!.getClientRects().length,
        page: [...document.body.children].filter(
          (each) => each.localName !== 'winnow-view' && each.getClientRects().length,
        ).length,
      }));
      expect(seen).toEqual({ bar: 0, page: 0 });
    });
});
