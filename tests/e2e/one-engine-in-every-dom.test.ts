import { beforeAll, describe, expect, it } from 'vitest';
import type { Article } from '../../src/engine/index.ts';
import { bundleScript } from '../benchmarks/bundle-script.mjs';
import { blockLines, extractFixture, type Fixture, fixtureNames, readFixture } from '../fixture-cases.ts';
import { inEachBrowser } from './browsers.ts';

const BLANK = '<!doctype html><html><head><meta charset="utf-8"><title>Blank</title></head><body></body></html>';
let engine = '';

beforeAll(async () => {
  engine = await bundleScript(new URL('engine-in-page-script.ts', import.meta.url));
}, 120_000);

/** What one engine must make of one page wherever it runs. */
const sameOf = ({ title, byline, text, html, isArticle, removals, related }: Article) => ({
  title,
  byline,
  isArticle,
  text,
  html: blockLines(html),
  removals: removals.map(({ reason, rule, text }) => ({ reason, rule, text })),
  // By address: the companies, which are not looked for in the page, put them in another order.
  related: related.map(({ url, kind, label }) => ({ url, kind, label })).sort((a, b) => (a.url < b.url ? -1 : 1)),
});

inEachBrowser(
  () => ({ '/': { body: BLANK } }),
  (scene) => {
    describe('the engine in the page', () => {
      it.each(fixtureNames())('makes of %s what it makes on jsdom', async (slug) => {
        const fixture: Fixture = readFixture(slug);
        const url = fixture.expected?.url ?? 'https://fixture.example/story';
        const page = await scene.browser.openPage(`${scene.server.origin}/`);
        try {
          await page.evaluate(engine);
          const task = JSON.stringify({ source: fixture.source, url });
          const article = (await page.evaluate(`globalThis.winnowExtract(${task})`)) as Article;
          expect(sameOf(article)).toEqual(sameOf(extractFixture(fixture, 'jsdom')));
        } finally {
          await page.close();
        }
      });
    });
  },
);
