import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { isolateArticle, selectorOf } from '../../../src/engine/index.ts';
import { fixtureNames, readFixture } from '../../fixture-cases.ts';

const page = (body: string) => new JSDOM(`<!doctype html><body>${body}`).window.document as unknown as Document;

describe('a selector of an element', () => {
  test.each([
    ['<p id="intro">a</p>', 'p', '#intro'],
    ['<div>a</div><div class="promo box big">b</div>', '.big', 'div.promo.box'],
    ['<div class="css-1x9y8z">a</div><div class="css-9x9y8z">b</div>', '.css-9x9y8z', 'div:nth-of-type(2)'],
    ['<main><p>a</p><p id="ad-20250311">b</p></main>', 'p + p', 'p:nth-of-type(2)'],
    ['<main><p>a</p></main><aside><p>b</p></aside>', 'aside p', 'aside > p'],
    ['<div><o:p>a</o:p></div>', 'div > *', 'o\\:p'],
    ['<div><a.b+c class="box">a</a.b+c></div>', 'div > *', 'a\\.b\\+c.box'],
    ['<div><größe>a</größe></div>', 'div > *', 'größe'],
  ])('in %s', (html, wanted, selector) => {
    const document = page(html);
    const element = document.querySelector(wanted)!;
    expect(selectorOf(element)).toBe(selector);
    expect(document.querySelector(selector)).toBe(element);
  });

  test('of the body is none', () => {
    expect(selectorOf(page('a').body)).toBe('');
  });
});

test('a removal of a page of blocks comes back by its selectors', () => {
  expect(fixtureNames()).toContain('demo-news');
  const url = 'https://harbour-ledger.example/story';
  const document = new JSDOM(readFixture('demo-news').source, { url }).window.document as unknown as Document;
  const { removals, text } = isolateArticle(document, { url, selectors: true });
  for (const words of ['Sign up for our daily news', 'Never miss a tide']) {
    const removal = removals.find((each) => each.text.startsWith(words))!;
    expect(text).not.toContain(words);
    const keep = removal.place.selectors!;
    const again = isolateArticle(document, { url, siteRules: [{ site: 'harbour-ledger.example', keep, why: '' }] });
    for (const line of removal.text.split('\n')) expect(again.text).toContain(line);
    const others = removals.filter((each) => each !== removal && each.text.length > 40);
    expect(others.filter((each) => again.text.includes(each.text))).toEqual([]);
  }
  expect(isolateArticle(document, { url }).removals.every(({ place }) => place.selectors === undefined)).toBe(true);
});
