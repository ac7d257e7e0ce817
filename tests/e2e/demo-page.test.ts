import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { fold, inEachBrowser, shown, shownEach } from './browsers.ts';

const folder = join(import.meta.dirname, '../fixtures/demo-news');
const expected = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as {
  fields: { title: string; byline: string; siteName: string };
  paragraphs: string[];
  absent: string[];
  sources: string[];
  related: Array<{ url: string; title: string; label: string; kind: string }>;
  notRelated: string[];
  companies: { key: string[]; mentioned: string[]; absent: string[] };
  claims: { speakers: string[] };
};
const page = '/source.html';

inEachBrowser(
  () => folder,
  (scene, kind) => {
    it('shows the article, whole and without the clutter', async () => {
      const { popup, article } = await scene.read(page);
      expect(fold(await shown(popup, '#article-title'))).toBe(expected.fields.title);
      expect(await shown(popup, '#article-site')).toBe(expected.fields.siteName);
      expect(await shown(popup, '#article-byline')).toContain(expected.fields.byline);
      expect(await shown(popup, '#article-date')).toMatch(/2025/);
      expect(await shown(popup, '#article-time')).toMatch(/\d+ min/);

      const text = fold(await shown(popup, '#article'));
      let from = 0;
      for (const paragraph of expected.paragraphs) {
        const at = text.indexOf(fold(paragraph), from);
        expect(at, `in its place: ${paragraph.slice(0, 60)}`).toBeGreaterThanOrEqual(from);
        from = at + fold(paragraph).length;
      }
      for (const clutter of expected.absent) expect(text).not.toContain(clutter);
      // Nothing but the article: what is left beside its paragraphs is no more than a few words.
      expect(text.length).toBeLessThan(fold(expected.paragraphs.join(' ')).length * 1.02);
      expect(article.isArticle).toBe(true);
      expect(popup.problems).toEqual([]);
    });

    it('offers every worthwhile promoted link with its label, and no ad or account link', async () => {
      const { popup, article } = await scene.read(page);
      for (const link of expected.related) {
        const found = article.related.filter(({ url }) => url === link.url);
        expect(found, link.url).toHaveLength(1);
        expect(found[0]).toMatchObject({ title: link.title, label: link.label, kind: link.kind });
      }
      for (const url of expected.sources) {
        expect(article.related.find((link) => link.url === url)?.kind, url).toBe('source');
      }
      for (const part of expected.notRelated) {
        expect(
          article.related.filter(({ url }) => url.includes(part)),
          part,
        ).toEqual([]);
      }
      expect(article.related).toHaveLength(expected.related.length + expected.sources.length);

      await popup.click('#related-all');
      const hrefs = await popup.evaluate(() =>
        [...document.querySelectorAll<HTMLAnchorElement>('#related a')].map((a) => a.href),
      );
      expect(hrefs.sort()).toEqual(article.related.map(({ url }) => url).sort());
    });

    it('steps through the mentions of a company', async () => {
      const { popup, article } = await scene.read(page);
      const key = article.companies.filter(({ role }) => role === 'key').map(({ name }) => name);
      expect(key).toEqual(expect.arrayContaining(expected.companies.key));
      for (const { mentions, aliases } of article.companies)
        for (const { start, end } of mentions) expect(aliases).toContain(article.text.slice(start, end));

      const chips = await shownEach(popup, '#companies .chip .name');
      for (const name of expected.companies.key) expect(chips).toContain(name);
      await popup.click('#companies button.chip');
      const highlighted = (): Promise<string[]> =>
        popup.evaluate(() => [...CSS.highlights.values()].flatMap((highlight) => [...highlight].map(String)));
      await popup.waitFor(() => CSS.highlights.size > 0);
      const company = article.companies[0]!;
      const marked = await highlighted();
      expect(marked.length).toBeGreaterThanOrEqual(company.mentions.length);
      for (const text of marked) expect(company.aliases).toContain(fold(text));
    });

    it('quotes claims word for word and jumps to their place', async () => {
      const { popup, article } = await scene.read(page);
      expect(article.claims.length).toBeGreaterThanOrEqual(5);
      for (const claim of article.claims) {
        expect(article.text.slice(claim.start, claim.end)).toBe(claim.text);
        for (const figure of claim.figures) expect(article.text.slice(figure.start, figure.end)).toBe(figure.text);
      }
      const cards = await shownEach(popup, '#claims .claim-text');
      expect(cards.map(fold)).toEqual(article.claims.map(({ text }) => fold(text)));
      expect(await popup.evaluate(() => document.querySelectorAll('#claims .claim-text b').length)).toBeGreaterThan(3);

      await popup.evaluate(() => document.querySelectorAll<HTMLElement>('#claims .claim')[2]!.click());
      await popup.waitFor(() => CSS.highlights.size > 0);
      const place = await popup.evaluate(() => {
        const range = [...CSS.highlights.values()].flatMap((highlight) => [...highlight])[0] as Range;
        const reading = document.querySelector('.reading')!.getBoundingClientRect();
        const box = range.getBoundingClientRect();
        return { text: range.toString(), visible: box.bottom > reading.top && box.top < reading.bottom };
      });
      expect(fold(place.text)).toBe(fold(article.claims[2]!.text));
      expect(place.visible).toBe(true);
    });

    it('accounts for what was removed, by reason and with its text', async () => {
      const { popup, article } = await scene.read(page);
      const reasons = await popup.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('#removed [data-reason]')].map((group) => group.dataset.reason!),
      );
      for (const reason of [
        'advertisement',
        'newsletter',
        'see-also',
        'promotion',
        'share-bar',
        'comments',
        'cookie-notice',
        'related',
      ]) {
        expect(reasons, reason).toContain(reason);
      }
      expect([...new Set(article.removals.map(({ reason }) => reason))].sort()).toEqual(reasons.sort());
      await popup.click('#removed [data-reason="newsletter"] summary');
      await popup.waitFor(() => document.querySelector('#removed [data-reason="newsletter"] .removals li') !== null);
      expect(await shown(popup, '#removed [data-reason="newsletter"]')).toContain('Sign up for our daily news');
    });

    it('is reached by the keyboard alone', async () => {
      const { popup } = await scene.read(page);
      const reached = new Set<string>();
      for (let step = 0; step < 140; step++) {
        await popup.press('Tab');
        const at = await popup.evaluate(() => {
          const element = document.activeElement!;
          const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
          const visible = (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0) || boxShadow !== 'none';
          const part =
            element.closest('#actions, #companies, #claims, #related, #removed, .reading')?.id ||
            (element.closest('.reading') ? 'reading' : '');
          return { part, visible };
        });
        if (at.part) {
          reached.add(at.part);
          expect(at.visible).toBe(true);
        }
      }
      for (const part of ['actions', 'companies', 'claims', 'related', 'removed'])
        expect(reached, part).toContain(part);
    });

    it('opens a related link in a new tab', async () => {
      const { page: tab, popup, article } = await scene.read(page);
      const opened = await tab.newTabAfter(() => popup.click('#related a'));
      expect(opened).toBeTruthy();
      const first = article.related[0]!.url;
      expect(new URL(first).protocol).toBe('https:');
      await (opened as typeof tab).close();
    });

    it('copies the article as Markdown', async () => {
      const { popup } = await scene.read(page);
      await popup.evaluate(() => {
        const seen: string[] = [];
        Object.assign(globalThis, { copiedTexts: seen });
        const write = navigator.clipboard.writeText.bind(navigator.clipboard);
        navigator.clipboard.writeText = async (text) => {
          seen.push(text);
          await write(text).catch(() => undefined);
        };
      });
      await popup.click('#copy-markdown');
      const markdown = await popup.waitFor(() => (globalThis as unknown as { copiedTexts: string[] }).copiedTexts[0]);
      expect(markdown).toMatch(/^# Halvern electric port order/m);
      expect(markdown).toContain('## One quay, three suppliers');
      expect(markdown).toMatch(/\| Company\s+\| Share of the contract/);
      expect(markdown).not.toMatch(/<[a-z]+[ >]/);
      for (const clutter of ['Advertisement', 'Sign up for our daily news']) expect(markdown).not.toContain(clutter);
    });

    it('opens the clean view in the page and closes it without a trace', async () => {
      const { page: tab, popup } = await scene.read(page);
      // The page counts down and swaps banners: its own script stands still, so that only Winnow can change anything.
      const snapshot = () => tab.evaluate(() => document.documentElement.outerHTML);
      await tab.evaluate(() => {
        const last = setTimeout(() => undefined, 0) as unknown as number;
        for (let id = 0; id <= last; id++) clearTimeout(id);
        window.scrollTo(0, 640);
      });
      const before = await snapshot();
      await popup.click('#clean-view');
      await tab.waitFor(() => document.querySelector('winnow-view') !== null);
      const view = await tab.evaluate(() => {
        const element = document.querySelector<HTMLElement>('winnow-view')!;
        const top = document.elementFromPoint(innerWidth / 2, innerHeight / 2)!;
        return { text: element.innerText, onTop: element.contains(top) };
      });
      expect(view.onTop).toBe(true);
      expect(fold(view.text)).toContain(fold(expected.paragraphs[0]!));
      for (const clutter of expected.absent) expect(view.text).not.toContain(clutter);
      await tab.press('Escape');
      await tab.waitFor(() => document.querySelector('winnow-view') === null);
      expect(await snapshot()).toBe(before);
      expect(await tab.evaluate(() => scrollY)).toBe(640);
    });

    it('leaves the page as it was', async () => {
      const tab = await scene.browser.openPage(scene.server.origin + page);
      await tab.waitFor(() => document.readyState === 'complete');
      await tab.evaluate(() => {
        const last = setTimeout(() => undefined, 0) as unknown as number;
        for (let id = 0; id <= last; id++) clearTimeout(id);
        const changes: string[] = [];
        Object.assign(globalThis, { changes });
        const note = (records: MutationRecord[]) =>
          changes.push(...records.map(({ type, target }) => `${type} ${target.nodeName}`));
        new MutationObserver(note).observe(document, {
          subtree: true,
          childList: true,
          attributes: true,
          characterData: true,
        });
      });
      const popup = await scene.browser.pressToolbarButton(tab);
      await popup.waitFor(`document.documentElement.dataset.complete === 'true'`);
      expect(await tab.evaluate(() => (globalThis as unknown as { changes: string[] }).changes)).toEqual([]);
      await popup.close();
      await tab.close();
    });

    it(`asks for nothing but pictures of the article (${kind})`, async () => {
      const tab = await scene.browser.openPage(scene.server.origin + page);
      await tab.waitFor(() => document.readyState === 'complete');
      const before = scene.server.requests.length;
      const popup = await scene.browser.pressToolbarButton(tab);
      await popup.waitFor(`document.documentElement.dataset.complete === 'true'`);
      await new Promise((done) => setTimeout(done, 500));
      const asked = scene.server.requests.slice(before).filter((path) => !path.startsWith('/favicon'));
      for (const path of asked) expect(path).toMatch(/^\/images\/(?!thumb)/);
    });
  },
);
