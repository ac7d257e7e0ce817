import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { createSanitizer } from '../../../src/engine/dom/sanitize.ts';
import {
  type Article,
  asPageOf,
  isolateArticle,
  nextToRead,
  type PageSeries,
  type Removal,
  readBlockText,
  saysNothingNew,
  stitchArticles,
} from '../../../src/engine/index.ts';
import { problemsOf } from '../../fixture-problems.ts';
import { article } from '../../pages/articles.ts';
import { forEachDom } from '../doms.ts';

const sanitize = createSanitizer(new JSDOM('').window);
const URL = 'https://quay.example/cranes';

/** An article made of its HTML, as the engine would have it. */
function page(number: number, html: string, changes: Partial<Article> = {}): Article {
  const tree = sanitize(html);
  const { text, blocks, links } = readBlockText(tree);
  const url = number === 1 ? URL : `${URL}/${number}`;
  const pages = { ...series([number]), current: number };
  return article({ url, html: sanitizeToHtml(html), text, blocks, links, title: 'Cranes', pages, ...changes });
}

function sanitizeToHtml(html: string): string {
  const holder = new JSDOM('').window.document.createElement('div');
  holder.append(sanitize(html));
  return holder.innerHTML;
}

const series = (read: number[], known: number[] = []): PageSeries => ({
  current: read[0]!,
  total: null,
  next: null,
  known: known.map((number) => ({ number, url: `${URL}/${number}` })),
  read,
});

const stitch = (...pages: Article[]): Article => stitchArticles(pages[0]!, pages.slice(1), sanitize);
const textsOf = ({ text, blocks }: Article): string[] => blocks.map(({ start, end }) => text.slice(start, end));

/** What must hold of every article. */
function expectWhole(stitched: Article): void {
  expect(problemsOf(stitched, { url: stitched.url, isArticle: stitched.isArticle })).toEqual([]);
  const read = readBlockText(sanitize(stitched.html));
  expect(read.text).toBe(stitched.text);
  expect(read.blocks).toEqual(stitched.blocks);
  expect(read.links).toEqual(stitched.links);
}

const long = (subject: string): string =>
  `The ${subject} stood on the quay all winter, and nobody who passed it knew what it was for.`;

test('puts the pages behind each other, with nothing between them', () => {
  const stitched = stitch(
    page(1, `<div><div><p>${long('crane')}</p><p>See <a href="https://a.example/">a</a>.</p></div></div>`),
    page(2, `<div><h2>In spring</h2><p>${long('ship')}</p><p>And <a href="https://b.example/">b</a>.</p></div>`),
  );
  expect(textsOf(stitched)).toEqual([long('crane'), 'See a.', 'In spring', long('ship'), 'And b.']);
  expect(stitched.links.map(({ url }) => url)).toEqual(['https://a.example/', 'https://b.example/']);
  expect(stitched.html).not.toContain('<hr');
  expect(stitched.wordCount).toBe(stitched.text.split(/\s+/).length);
  expect(stitched.pages).toMatchObject({ current: 1, read: [1, 2] });
  expectWhole(stitched);
});

test('no line of one page runs into one of the next', () => {
  const stitched = stitch(
    page(1, 'Only words, no paragraph'),
    page(2, 'more <b>words</b>'),
    page(3, '<p>a paragraph</p>'),
  );
  expect(textsOf(stitched)).toEqual(['Only words, no paragraph', 'more words', 'a paragraph']);
  expectWhole(stitched);
});

test('a heading and standfirst that open every page stand once', () => {
  const open = '<h2>Cranes of the quay</h2><p>By Ida Brandt</p>';
  const stitched = stitch(
    page(1, `${open}<p>${long('crane')}</p>`),
    page(2, `${open}<p>${long('ship')}</p>`),
    page(3, `<h2>Cranes of the quay</h2><p>${long('train')}</p>`),
  );
  expect(textsOf(stitched)).toEqual([
    'Cranes of the quay',
    'By Ida Brandt',
    long('crane'),
    long('ship'),
    long('train'),
  ]);
  const dropped = stitched.removals.filter(({ rule }) => rule === 'repeated-on-next-page');
  expect(dropped.map(({ text }) => text)).toEqual(['Cranes of the quay', 'By Ida Brandt', 'Cranes of the quay']);
  expect(dropped.every(({ reason }) => reason === 'duplicate')).toBe(true);
  expectWhole(stitched);
});

test('the author box that closes every page stands once, at the end', () => {
  const close = `<div><h3>About the author</h3><p>Ida Brandt writes about ports and the people in them, since 2009.</p></div>`;
  const stitched = stitch(
    page(1, `<p>${long('crane')}</p>${close}`),
    page(2, `<p>${long('ship')}</p>${close}`),
    page(3, `<p>${long('train')}</p>${close}`),
  );
  expect(textsOf(stitched)).toEqual([
    long('crane'),
    long('ship'),
    long('train'),
    'About the author',
    'Ida Brandt writes about ports and the people in them, since 2009.',
  ]);
  expectWhole(stitched);
});

test('a paragraph with which a page begins again stands once', () => {
  const stitched = stitch(
    page(1, `<p>${long('crane')}</p><p>${long('ship')}</p>`),
    page(2, `<p>${long('ship')}</p><p>${long('train')}</p>`),
  );
  expect(textsOf(stitched)).toEqual([long('crane'), long('ship'), long('train')]);
  expectWhole(stitched);
});

test('what may well come again does: short lines, quotes of earlier posts, rows, code', () => {
  const stitched = stitch(
    page(
      1,
      `<p>anna</p><p>${long('crane')}</p><h3>Verdict</h3><p>Good.</p><pre>npm install crane --save --exact --verbose now please</pre>`,
    ),
    page(
      2,
      `<p>bert</p><blockquote><p>${long('crane')}</p></blockquote><p>I saw it.</p><p>anna</p><p>${long('ship')}</p>` +
        `<h3>Verdict</h3><p>Good.</p><pre>npm install crane --save --exact --verbose now please</pre><p>Yes.</p>`,
    ),
  );
  expect(textsOf(stitched).filter((text) => text === long('crane'))).toHaveLength(2);
  for (const text of ['anna', 'Verdict', 'Good.'])
    expect(textsOf(stitched).filter((other) => other === text)).toHaveLength(2);
  expect(stitched.text.split('npm install')).toHaveLength(3);
  expectWhole(stitched);
});

test('a sentence set large on one page is no copy of the paragraph on the next', () => {
  const stitched = stitch(
    page(1, `<p>${long('ship')}</p><blockquote>${long('crane')}</blockquote>`),
    page(2, `<p>${long('crane')}</p><p>${long('train')}</p>`),
  );
  expect(stitched.text.split(long('crane'))).toHaveLength(3);
});

test('the picture that leads every page is shown once, small pictures in the text stay', () => {
  const lead = '<figure><img src="https://quay.example/lead.jpg" alt=""></figure>';
  const smile = '<img src="https://quay.example/smile.gif" alt=":)">';
  const stitched = stitch(
    page(1, `${lead}<p>${long('crane')} ${smile}</p>`),
    page(2, `${lead}<p>${long('ship')} ${smile}</p><figure><img src="https://quay.example/other.jpg" alt=""></figure>`),
  );
  expect(stitched.html.split('lead.jpg')).toHaveLength(2);
  expect(stitched.html.split('smile.gif')).toHaveLength(3);
  expect(stitched.html).toContain('other.jpg');
  expectWhole(stitched);
});

test('notes of two pages do not point at each other', () => {
  const notes = (word: string) =>
    `<p>${long(word)}<sup><a href="#fn1" id="ref1">1</a></sup></p><ol><li id="fn1">${word} note <a href="#ref1">back</a></li></ol>`;
  const stitched = stitch(page(1, notes('crane')), page(2, notes('ship')));
  const tree = sanitize(stitched.html);
  const ids = [...tree.querySelectorAll('[id]')].map(({ id }) => id);
  expect(new Set(ids).size).toBe(4);
  for (const link of tree.querySelectorAll('a')) {
    const target = tree.querySelector(`[id="${link.getAttribute('href')!.slice(1)}"]`)!;
    const word = link.closest('p, ol')!.textContent!.includes('crane') ? 'crane' : 'ship';
    expect((target.closest('p, ol') as Element).textContent).toContain(word);
  }
  expectWhole(stitched);
});

test('related reading and removals are those of all pages, once each', () => {
  const place: Removal['place'] = { where: 'after', after: '', path: 'nav' };
  const menu: Removal = { reason: 'navigation', rule: 'body', text: 'Home', links: [], place };
  const link = (url: string, score: number, kind: 'related' | 'source' = 'related') => ({
    url,
    title: url,
    label: '',
    kind,
    score,
  });
  const stitched = stitch(
    page(1, `<p>${long('crane')}</p>`, {
      removals: [menu],
      related: [
        link('https://quay.example/ships', 0.4),
        link('https://quay.example/trains/', 0.3),
        link(`${URL}/2`, 0.9),
      ],
    }),
    page(2, `<p>${long('ship')}</p>`, {
      removals: [menu, { ...menu, text: 'Jobs' }],
      related: [link('https://quay.example/trains', 0.6, 'source')],
    }),
  );
  expect(stitched.removals.map(({ text }) => text)).toEqual(['Home', 'Jobs']);
  expect(stitched.related.map(({ url, kind, score }) => [url, kind, score])).toEqual([
    ['https://quay.example/trains', 'source', 0.6],
    ['https://quay.example/ships', 'related', 0.4],
  ]);
});

test('an article of one page stays as it is', () => {
  const one = page(1, `<div><p>${long('crane')}</p></div>`);
  expect(stitch(one)).toMatchObject({ html: one.html, text: one.text, blocks: one.blocks });
});

test('hostile HTML is made safe once more', () => {
  const stitched = stitch(page(1, '<p>a</p>'), { ...page(2, ''), html: '<p onclick="x()">b<script>x()</script></p>' });
  expect(stitched.html).toBe('<p>a</p><p>b</p>');
});

test('pages are read from the first on, and without holes', () => {
  const named = (number: number, known: number[]) => page(number, '', { pages: series([number], known) });
  const next = (...pages: Article[]) => nextToRead(pages)?.number ?? null;
  expect(next(named(1, [2, 3, 40]))).toBe(2);
  expect(next(named(1, [2, 3, 40]), named(2, [1, 3, 40]), named(3, [1, 2, 4, 5]))).toBe(4);
  expect(next(named(1, [2, 3, 40]), named(2, [1, 3, 40]), named(3, [2]))).toBeNull();
  expect(next(named(5, [1, 4, 6, 40]))).toBe(1);
  expect(next(named(5, [4, 6]))).toBe(4);
  expect(next(named(1, [2]), named(2, [1]))).toBeNull();
  expect(next(article())).toBeNull();
});

test('a page that only repeats is known', () => {
  const first = page(1, `<p>${long('crane')}</p><p>${long('ship')}</p>`);
  expect(saysNothingNew(page(2, `<p>Page 2</p><p>${long('ship')}</p><p>${long('crane')}</p>`), [first])).toBe(false);
  expect(saysNothingNew(page(2, `<p>${long('ship')}</p><p>${long('crane')}</p>`), [first])).toBe(true);
  expect(saysNothingNew(page(2, `<p>${long('train')}</p>`), [first])).toBe(false);
  expect(saysNothingNew(page(2, ''), [first])).toBe(true);
});

test('what is no page of the article is known: by its pager, else by its title', () => {
  const first = page(1, '', { title: 'Cranes of the northern quay' });
  const at = (title: string, pages: PageSeries | null) =>
    asPageOf(first, page(2, '', { title, pages }), 2)?.pages?.current;
  expect(at('Something else', series([2], [1]))).toBe(2);
  expect(at('Cranes of the northern quay (page 2 of 3)', null)).toBe(2);
  expect(at('Cranes of the northern quay', series([7]))).toBe(2);
  expect(at('Log in', null)).toBeUndefined();
});

forEachDom((parse) => {
  test('pages as the engine reads them', () => {
    const source = (number: number, word: string) =>
      `<!doctype html><html lang="en"><head><title>Cranes – The Quay</title></head><body><nav><a href="/">Home</a></nav><article><h1>Cranes</h1>` +
      `<p>${long(`${word} crane`)} ${long(`${word} gate`)}</p><p>${long(`${word} ship`)} ${long(`${word} yard`)}</p></article>` +
      `<div class="pager">${[1, 2].map((at) => (at === number ? `<b>${at}</b>` : `<a href="${at === 1 ? URL : `${URL}/2`}">${at}</a>`)).join(' ')}</div></body></html>`;
    const [first, second] = [1, 2].map((number) => {
      const url = number === 1 ? URL : `${URL}/2`;
      return isolateArticle(parse(source(number, number === 1 ? 'red' : 'blue'), url), { url, sanitizer: sanitize });
    });
    expect(first!.pages).toMatchObject({ current: 1, total: 2, next: `${URL}/2` });
    const stitched = stitch(first!, second!);
    expect(textsOf(stitched).map((text) => /red|blue/.exec(text)?.[0])).toEqual(['red', 'red', 'blue', 'blue']);
    expect(nextToRead([stitched])).toBeNull();
    expectWhole(stitched);
  });
});
