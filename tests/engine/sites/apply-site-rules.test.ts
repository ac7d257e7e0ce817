import { expect, it } from 'vitest';
import type { Article, SiteRule } from '../../../src/engine/index.ts';
import { forEachDom } from '../doms.ts';
import { prose, readAt, takenBySite, unaccounted } from './site-page.ts';

const URL = 'https://paper.example/2025/the-mill';
const PAGE = `<!doctype html><html lang="en"><head><title>The mill that would not stop | Paper</title>
  <meta name="author" content="Web Desk"></head><body>
  <header><a href="/">Paper</a> <nav><a href="/news">News</a> <a href="/sport">Sport</a></nav></header>
  <main><h1>The mill that would not stop</h1>
  <article>
  <p>${prose('mill', 4)}</p>
  <p class="first">${prose('wheel', 4)} <a class="mark" href="#n1">[note one]</a> ${prose('shaft', 1)}</p>
  <div class="box"><p>${prose('museum shop', 3)}</p><p class="inner">${prose('ticket office', 2)}</p></div>
  <p>${prose('weir', 4)}</p>
  <p hidden class="unseen">${prose('secret door', 3)}</p>
  </article>
  <p class="names">By <a class="who">Ada Ferrell</a> and <a class="who">Tom Ash</a></p></main>
  <ul class="facts"><li><a href="/f1">Built 1811</a></li><li><a href="/f2">Height 14 m</a></li></ul>
  <figure class="plan"><img src="https://paper.example/plan.png" alt="Plan" width="600" height="400"></figure>
  <div class="shelf"><a href="/a"><img src="https://paper.example/a.png" alt="A" width="300" height="200"> More from the county</a></div>
  <footer><p>© Paper. <a href="/terms">Terms</a></p></footer></body></html>`;

const rule = (what: Partial<SiteRule>): SiteRule => ({ site: 'paper.example', why: 'a test', ...what });

forEachDom((parse) => {
  const read = (...rules: Partial<SiteRule>[]): Article => readAt(parse(PAGE), URL, rules.map(rule));

  it('is the same as without rules where none holds', () => {
    expect(read({ site: 'other.example', remove: ['p'], keep: ['footer'], title: 'p', byline: 'p' })).toEqual(read());
    expect(read({ paths: ['/2024/'], remove: ['p'] })).toEqual(read());
    expect(read({ remove: ['.no-such'], keep: ['.no-such'], title: '.no-such', byline: '.no-such' })).toEqual(read());
  });

  it('takes away what a rule removes, and says so in the ledger', () => {
    const without = read();
    expect(without.text).toContain('museum shop');
    const article = read({ remove: ['.box'] });
    expect(article.text).not.toContain('museum shop');
    expect(article.text).toContain('The weir was built');
    expect(takenBySite(article)).toContain('museum shop');
    expect(takenBySite(article)).toContain('ticket office');
    expect(article.removals.find(({ rule }) => rule === 'site-rule')?.place).toMatchObject({ where: 'inside' });
  });

  it('takes a piece out of a paragraph and leaves the paragraph whole', () => {
    const article = read({ remove: ['a.mark'] });
    expect(takenBySite(article)).toBe('[note one]');
    expect(article.removals.find(({ rule }) => rule === 'site-rule')?.links).toMatchObject([{ text: '[note one]' }]);
    const paragraph = article.text.split('\n').find((line) => line.includes('The wheel was built'));
    expect(paragraph).toContain('The shaft was built');
    expect(paragraph).not.toContain('note one');
  });

  it('names the reason that a clutter rule would give', () => {
    const article = read({ remove: ['header', '.box'] });
    const bySite = article.removals.filter(({ rule }) => rule === 'site-rule');
    expect(bySite.map(({ reason }) => reason)).toEqual(['navigation', 'other']);
  });

  it('names itself also where the block would have been left out anyway, beside others that were', () => {
    const article = read({ remove: ['.facts'] });
    expect(takenBySite(article)).toBe('Built 1811\nHeight 14 m');
  });

  it('keeps what a rule keeps, whatever the classifier thinks', () => {
    expect(read().text).not.toContain('Height 14 m');
    const article = read({ keep: ['.facts'] });
    expect(article.text).toContain('Built 1811');
    expect(article.text).toContain('Height 14 m');
    expect(article.removals.map(({ text }) => text).join(' ')).not.toContain('Height 14 m');
  });

  it('keeps a picture without words, and removes one that would have been kept', () => {
    const kept = read({ keep: ['.plan'] });
    expect(kept.html).toContain('plan.png');
    const removed = read({ keep: ['.plan', '.shelf'], remove: ['.plan', '.shelf img'] });
    expect(removed.html).not.toContain('plan.png');
    expect(removed.html).not.toContain('a.png');
    expect(removed.text).toContain('More from the county');
    expect(removed.removals.filter(({ rule, text }) => rule === 'site-rule' && text === '').length).toBeGreaterThan(0);
  });

  it.each([
    ['inside', ['.box'], ['.inner']],
    ['on the same element', ['.box', '.inner'], ['.inner']],
  ])('remove goes before keep %s', (_where, keep, remove) => {
    const article = read({ keep, remove });
    expect(article.text).toContain('museum shop');
    expect(article.text).not.toContain('ticket office');
    expect(takenBySite(article)).toContain('ticket office');
  });

  it('remove goes before keep around it and in another rule', () => {
    for (const article of [
      read({ keep: ['.inner'], remove: ['.box'] }),
      read({ remove: ['.box'] }, { keep: ['.inner'] }),
    ])
      expect(article.text).not.toContain('ticket office');
  });

  it('keeps the whole line that a kept piece stands in', () => {
    expect(read().text).not.toContain('Terms');
    expect(read({ keep: ['footer a'] }).text).toContain('© Paper. Terms');
  });

  it('does not show what the page hides', () => {
    const article = read({ keep: ['.unseen', 'article'] });
    expect(article.text).not.toContain('secret door');
    expect(article.html).not.toContain('secret door');
  });

  it('reads title and byline where they are said to stand', () => {
    expect(read().byline).toBe('Web Desk');
    const article = read({ title: '.first .mark', byline: '.who' });
    expect(article.title).toBe('[note one]');
    expect(article.byline).toBe('Ada Ferrell, Tom Ash');
    expect(read({ byline: '.names' }).byline).toBe('Ada Ferrell, Tom Ash');
  });

  it('lets the first rule that finds a title give it', () => {
    const article = read({ title: '.no-such' }, { title: '.facts li' }, { title: 'h1' });
    expect(article.title).toBe('Built 1811');
  });

  it('passes over selectors that are none, and goes by the rest', () => {
    const article = read({ remove: ['p[', ':no-such-thing(', '.box'], keep: ['>>'], title: '((', byline: ':::' });
    expect(article.title).toBe('The mill that would not stop');
    expect(article.byline).toBe('Web Desk');
    expect(article.text).not.toContain('museum shop');
    expect(article.text).toContain('The mill was built');
  });

  it.each<[string, Partial<SiteRule>]>([
    ['nothing', {}],
    ['a box', { remove: ['.box'] }],
    ['pieces of lines', { remove: ['a', '.who'] }],
    ['everything', { remove: ['body'] }],
    ['the root', { remove: [':root'] }],
    ['all but a list', { keep: ['.facts'], remove: ['main'] }],
    ['everything kept', { keep: ['body'] }],
    ['kept pieces of lines', { keep: ['footer a', '.who'] }],
    ['kept with pieces out', { keep: ['body'], remove: ['.inner', 'li', 'nav a'] }],
  ])('accounts for every visible word: %s', (_what, given) => {
    const document = parse(PAGE);
    const article = readAt(document, URL, [rule(given)]);
    expect(unaccounted(document, article)).toEqual([]);
    if (given.remove?.includes('body') || given.remove?.includes(':root')) expect(article.text).toBe('');
  });

  it('leaves the page as it was', () => {
    const document = parse(PAGE);
    const before = document.documentElement.outerHTML;
    readAt(document, URL, [rule({ keep: ['.facts'], remove: ['.box', 'a'], title: 'h1', byline: '.who' })]);
    expect(document.documentElement.outerHTML).toBe(before);
  });
});
