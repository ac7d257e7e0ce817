import { JSDOM } from 'jsdom';
import { afterAll, describe, expect, it } from 'vitest';
import { type Article, createSanitizer, isolateArticle } from '../../../src/engine/index.ts';
import type { VerdictModel } from '../../../src/engine/verdict/verdict-model.ts';
import { type DomName, forEachDom, parseWith } from '../doms.ts';
import { pages } from './pages.ts';

const { window } = new JSDOM('');
afterAll(() => window.close());
const sanitizer = createSanitizer(window as unknown as Window & typeof globalThis);

type Kind = keyof typeof pages;
const read = (kind: Kind, dom: DomName, verdict?: VerdictModel): Article => {
  const { url, html } = pages[kind];
  return isolateArticle(parseWith[dom](html, url), { url, sanitizer, ...(verdict && { verdict }) });
};
const always = (chance: number): VerdictModel => ({ threshold: 0.7, chanceOf: () => chance });

forEachDom((_, dom) => {
  it('is sure of a dated story with a byline', () => {
    const { isArticle, confidence, doubts } = read('article', dom);
    expect({ isArticle, doubts }).toEqual({ isArticle: true, doubts: [] });
    expect(confidence).toBeGreaterThan(0.9);
  });

  it.each<[Kind, string]>([
    ['listing', 'looks-like-list'],
    ['product', 'looks-like-shop'],
    ['forum', 'looks-like-forum'],
    ['empty', 'no-text'],
    ['homePage', 'home-page'],
  ])('takes no %s for an article, and says %s', (kind, doubt) => {
    const { isArticle, confidence, doubts } = read(kind, dom);
    expect(isArticle).toBe(false);
    expect(doubts).toContain(doubt);
    expect(confidence).toBeGreaterThan(0.5);
  });
});

it('gives the same verdict on every DOM', () => {
  const verdict = (kind: Kind, dom: DomName) => {
    const { isArticle, confidence, doubts } = read(kind, dom);
    return { isArticle, confidence, doubts };
  };
  for (const kind of Object.keys(pages) as Kind[]) expect(verdict(kind, 'jsdom')).toEqual(verdict(kind, 'linkedom'));
});

describe('whatever the chance', () => {
  const kinds = Object.keys(pages) as Kind[];
  it.each([0, 0.2, 0.5, 0.69, 0.7, 0.95, 1])(
    '%d: confidence is that of the verdict, and each no has a reason',
    (chance) => {
      for (const kind of kinds) {
        const { isArticle, confidence, doubts } = read(kind, 'linkedom', always(chance));
        if (kind === 'homePage' || kind === 'empty') expect(isArticle).toBe(false);
        else {
          expect(isArticle).toBe(chance >= 0.7);
          expect(confidence).toBeCloseTo(isArticle ? chance : 1 - chance, 3);
        }
        if (!isArticle) expect(doubts.length).toBeGreaterThan(0);
        expect(confidence).toBeGreaterThanOrEqual(0);
        expect(confidence).toBeLessThanOrEqual(1);
      }
    },
  );

  it('a front page is none, and that is sure', () => {
    expect(read('homePage', 'linkedom', always(1))).toMatchObject({ isArticle: false, confidence: 0.9 });
  });

  it('a story that is refused for none of the known reasons is said to be unlike articles', () => {
    expect(read('article', 'linkedom', always(0.6)).doubts).toEqual(['unlike-articles']);
  });

  it('what speaks against an article is said of one as well', () => {
    expect(read('product', 'linkedom', always(1)).doubts).not.toContain('looks-like-shop');
    expect(read('product', 'linkedom', always(1)).doubts).toContain('little-text');
  });
});
