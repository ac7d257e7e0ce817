import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { inEachBrowser, type Scene, type Surface } from './browsers.ts';
import { appPage, formPage, frameInside, framePage, shadowPage, videoPage } from './view-pages.ts';

const TIMES = 20;
const demo = readFileSync(resolve(import.meta.dirname, '../fixtures/demo-news/source.html'));
const pages = () => ({
  '/demo': { body: demo },
  '/app': { body: appPage },
  '/shadow': { body: shadowPage },
  '/frame': { body: framePage },
  '/frame-inside': { body: frameInside },
  '/video': { body: videoPage },
  '/form': { body: formPage },
});

/** Brings each page into a state that is easily lost. */
const PREPARE: Record<string, string> = {
  '/demo': 'scrollTo(0, 640)',
  '/app': 'getSelection().selectAllChildren(document.querySelector("p"))',
  '/shadow': `const { inner } = document.querySelector('open-box');
    inner.querySelector('input').focus(); inner.querySelector('div').scrollTop = 77;
    document.querySelector('closed-box').inner.querySelector('div').scrollTop = 55`,
  '/frame': `const inside = document.querySelector('iframe').contentDocument;
    inside.getElementById('inside').value = 'half'; inside.defaultView.scrollTo(0, 120); document.querySelector('iframe').focus()`,
  '/video': 'scrollTo(0, 200)',
  '/form': `const note = document.getElementById('note'); note.value = 'half a wo'; document.getElementById('name').value = 'Ada';
    document.getElementById('pick').selectedIndex = 1; document.getElementById('tick').checked = true;
    document.getElementById('box').scrollTop = 90; note.focus(); note.setSelectionRange(2, 6, 'backward')`,
};

/**
 * Runs in the page: the whole of it as lines of text, and the nodes themselves. The first look is kept aside, and the next are compared with
 * it where they are: to send megabytes of styles to the test each time took longer than all else.
 */
const LOOK = `(() => {
  const lines = [];
  const nodes = [];
  const deep = (root) => {
    for (const node of root.childNodes) {
      nodes.push(node);
      if (node.nodeType === 1) {
        const attributes = [...node.attributes].map(({ name, value }) => name + '=' + value).join(' ');
        const style = getComputedStyle(node);
        // All of them in one text where the browser gives it.
        const computed = style.cssText || Array.from(style, (name) => style.getPropertyValue(name)).join(';');
        const form = 'value' in node ? String(node.value) + node.checked + node.selectedIndex : '';
        const playing = node.localName === 'video' ? 'paused ' + node.paused : '';
        const styles = node.localName === 'video' || node.closest('canvas') ? '' : computed;
        lines.push([node.nodeName, attributes, form, playing, node.scrollLeft, node.scrollTop, styles].join('|'));
        const shadow = node.shadowRoot ?? node.inner;
        if (shadow) deep(shadow);
        let inner = null;
        try { inner = node.contentDocument; } catch {}
        if (inner) { lines.push('frame at ' + inner.defaultView.scrollY + ' ' + inner.activeElement.id); deep(inner); }
      } else lines.push(node.nodeName + ' ' + node.data);
      deep(node);
    }
  };
  deep(document);
  const focus = [];
  for (let at = document.activeElement; at; at = at.shadowRoot?.activeElement) focus.push(nodes.indexOf(at));
  const { anchorNode, anchorOffset, focusNode, focusOffset } = getSelection();
  const field = document.activeElement;
  const typed = field.localName === 'textarea' ? [field.selectionStart, field.selectionEnd, field.selectionDirection] : [];
  lines.push(JSON.stringify({ focus, typed, scroll: [scrollX, scrollY], title: document.title, href: location.href, entries: history.length,
    selection: [nodes.indexOf(anchorNode), anchorOffset, nodes.indexOf(focusNode), focusOffset], sheets: document.styleSheets.length,
    faces: document.fonts.size }));
  const isFirst = !window.firstLook;
  window.firstLook ??= { lines, nodes };
  const first = window.firstLook;
  const changed = [];
  for (let i = 0; i < Math.max(lines.length, first.lines.length) && changed.length < 3; i++)
    if (lines[i] !== first.lines[i]) changed.push([first.lines[i], lines[i]]);
  return {
    isFirst,
    characters: lines.join('').length,
    changed,
    sameNodes: first.nodes.length === nodes.length && nodes.every((node, index) => node === first.nodes[index]),
  };
})()`;

interface Look {
  /** A page that was loaded again has no look before. */
  isFirst: boolean;
  characters: number;
  /** Lines of the first look and of this one that are not the same, the first few. */
  changed: [before?: string, now?: string][];
  sameNodes: boolean;
}

/** Stops what the page itself would change between two looks. */
const HOLD_STILL = `(() => { const last = setTimeout(() => {}, 0); if (location.pathname === '/demo') for (let id = 0; id <= last; id++) clearTimeout(id); })()`;

async function openAndClose(scene: Scene, page: Surface, key: string): Promise<void> {
  const popup = await scene.browser.pressToolbarButton(page);
  await popup.waitFor(`document.documentElement.dataset.state === 'article'`, { timeout: 20_000 });
  await popup.click('#clean-view');
  await page.waitFor(`document.querySelector('winnow-view dialog[open]') !== null`);
  await popup.close().catch(() => undefined);
  await page.press(key);
  await page.waitFor(`document.querySelector('winnow-view') === null`);
}

inEachBrowser(pages, (scene, kind) => {
  it.each(Object.keys(PREPARE))(
    `gives %s back as it was, ${TIMES} times in a row`,
    async (path) => {
      const page = await scene.browser.openPage(scene.server.origin + path);
      await page.waitFor(`document.readyState === 'complete'`);
      if (path === '/video') await page.waitFor(`!document.querySelector('video').paused`);
      await page.evaluate(HOLD_STILL);
      await page.evaluate(`(() => { ${PREPARE[path]} })()`);
      // Firefox settles its scroll and focus a frame later.
      await page.evaluate(() => new Promise((done) => setTimeout(done, 200)));
      const { characters } = (await page.evaluate(LOOK)) as Look;
      expect(characters).toBeGreaterThan(1000);
      const counts: number[] = [];
      for (let time = 0; time < TIMES; time++) {
        await openAndClose(scene, page, time % 2 ? 'Escape' : 'q');
        expect(await page.evaluate(LOOK)).toEqual({ isFirst: false, characters, changed: [], sameNodes: true });
        if (kind === 'chromium') counts.push(await listenersIn(page));
      }
      // Listeners of every world, once what is left over has been collected: as many after the last time as after the first.
      if (kind === 'chromium') expect(counts.at(-1)).toBeLessThanOrEqual(counts[0]!);
      await page.close();
    },
    120_000,
  );
});

async function listenersIn({ page }: Surface): Promise<number> {
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  const { jsEventListeners } = await session.send('Memory.getDOMCounters');
  await session.detach();
  return jsEventListeners;
}
