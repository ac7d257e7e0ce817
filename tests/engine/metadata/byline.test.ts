import { describe, expect, it } from 'vitest';
import { readMetadata } from '../../../src/engine/metadata/index.ts';
import { namesIn } from '../../../src/engine/metadata/person-names.ts';
import { forEachDom } from '../doms.ts';
import { jsonLd, NOW, pageOf, URL_OF_PAGE } from './article-page.ts';

describe('names in a byline as written', () => {
  it.each([
    ['By Jane Doe and John Roe, Staff', ['Jane Doe', 'John Roe']],
    ['Written by Jane Doe', ['Jane Doe']],
    ['Published by Jane Doe on March 14, 2025', ['Jane Doe']],
    ['Jane Doe, John Roe, and Ada Lovelace', ['Jane Doe', 'John Roe', 'Ada Lovelace']],
    ['Jane Doe, MD, PhD', ['Jane Doe']],
    ['Dr. Jane Doe', ['Jane Doe']],
    ['Jane Doe, Senior Editor', ['Jane Doe']],
    ['Jane Doe | Guest Columnist', ['Jane Doe']],
    ['Jane Doe Senior Harbour Reporter', ['Jane Doe']],
    ['Harbour Herald Staff', ['Harbour Herald Staff']],
    ['jdoerrq6vkpg2ma0ci', []],
    ['Jane Doe (Reuters)', ['Jane Doe']],
    ['Jane Doe jane@paper.example @janedoe', ['Jane Doe']],
    ['Jane Doe; Medically reviewed by John Roe', ['Jane Doe']],
    ['Jane Doe · 14 March 2025 · 8 min read', ['Jane Doe']],
    ['March 14, 2025 by Jane Doe', ['Jane Doe']],
    ['Von Jane Doe und John Roe', ['Jane Doe', 'John Roe']],
    ['Par Jane Doe', ['Jane Doe']],
    ['Por Jane Doe y John Roe', ['Jane Doe', 'John Roe']],
    ['Ana de la Cruz', ['Ana de la Cruz']],
    ['J. R. Doe', ['J. R. Doe']],
    ['Centers for Disease Control and Prevention', ['Centers for Disease Control and Prevention']],
    ['作者：王小明', ['王小明']],
    ['Jane Doe, Jane Doe', ['Jane Doe']],
    ['by jane doe » Fri Mar 14, 2025 9:26 am', ['jane doe']],
    ['By continuing, you agree to our terms', []],
    ['by checking out now you get both', []],
    ['By Sterling', ['Sterling']],
    ['by sterling', ['sterling']],
    ['By Mr_Doe, March 14, 2025 in Builds and Planning', ['Mr_Doe']],
    ['in Builds and Planning', []],
    ['author_name', []],
    ['Jane Doe ⋅ Review Editor ⋅', ['Jane Doe']],
    ['Jane Doe 2–3 minutes', ['Jane Doe']],
    ['Articles by Jane Doe', ['Jane Doe']],
    ['admin', []],
    ['https://paper.example/author/jane', []],
    ['jane@paper.example', []],
    ['@janedoe', []],
    ['Last updated on 14 March 2025', []],
    ['', []],
  ])('%s', (written, names) => {
    expect(namesIn(written, { now: NOW })).toEqual(names);
  });

  it('bears a very long line', () => {
    expect(namesIn(`By ${'Jane Doe, '.repeat(20_000)}`, { now: NOW })).toEqual(['Jane Doe']);
  }, 5000);
});

forEachDom((parse) => {
  const bylineOf = (head: string, body = ''): string =>
    readMetadata(parse(pageOf(head, `<h1>The engine that counts</h1>${body}`), URL_OF_PAGE), {
      url: URL_OF_PAGE,
      now: NOW,
    }).byline;

  it('reads authors as strings, objects, lists and references', () => {
    const article = { '@type': 'NewsArticle', headline: 'The engine that counts' };
    expect(bylineOf(jsonLd({ ...article, author: 'Jane Doe' }))).toBe('Jane Doe');
    expect(bylineOf(jsonLd({ ...article, author: { '@type': 'Person', name: 'Jane Doe' } }))).toBe('Jane Doe');
    expect(bylineOf(jsonLd([{ ...article, author: [{ name: 'Jane Doe' }, 'John Roe'] }]))).toBe('Jane Doe, John Roe');
    const graph = [
      { ...article, author: { '@id': '#jane' } },
      { '@type': 'Person', '@id': '#jane', name: 'Jane Doe' },
    ];
    expect(bylineOf(jsonLd({ '@graph': graph }))).toBe('Jane Doe');
    expect(bylineOf(jsonLd({ '@type': 'WebPage', mainEntity: { ...article, author: 'Jane Doe' } }))).toBe('Jane Doe');
  });

  it('reads the article’s own data, not a related one’s', () => {
    const other = { '@type': 'NewsArticle', headline: 'Another story', author: 'John Roe' };
    const own = { '@type': 'NewsArticle', headline: 'The engine that counts', author: 'Jane Doe' };
    expect(bylineOf(jsonLd([other, own]))).toBe('Jane Doe');
  });

  it('reads meta tags, libraries’ ones turned round', () => {
    expect(bylineOf('<meta name="author" content="By Jane Doe">')).toBe('Jane Doe');
    expect(
      bylineOf('<meta name="citation_author" content="Doe, Jane"><meta name="citation_author" content="Roe, John">'),
    ).toBe('Jane Doe, John Roe');
    expect(
      bylineOf('<meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Jane Doe">'),
    ).toBe('Jane Doe');
    expect(bylineOf('<meta property="article:author" content="https://www.facebook.com/jane">')).toBe('');
  });

  it('reads microdata and RDFa', () => {
    const person =
      '<span itemprop="author" itemscope itemtype="https://schema.org/Person"><b itemprop="name">Jane Doe</b></span>';
    expect(bylineOf('', `<div itemscope itemtype="https://schema.org/Article">${person}</div>`)).toBe('Jane Doe');
    expect(bylineOf('', '<div typeof="schema:Article"><span property="schema:author">Jane Doe</span></div>')).toBe(
      'Jane Doe',
    );
    const comment =
      '<div itemscope itemtype="https://schema.org/Comment"><span itemprop="author">John Roe</span></div>';
    expect(bylineOf('', comment)).toBe('');
  });

  it('reads what a reader sees near the heading', () => {
    expect(bylineOf('', '<p>By <a href="/people/jane">Jane Doe</a>, Science editor</p>')).toBe('Jane Doe');
    expect(bylineOf('', '<p><span>By</span><span>Jane Doe</span></p>')).toBe('Jane Doe');
    const list = '<ul><li><a href="/a/jane">Jane Doe</a></li><li><a href="/a/john">John Roe</a></li></ul>';
    expect(bylineOf('', `<div><span>Written by: ${list}</span></div>`)).toBe('Jane Doe, John Roe');
    expect(bylineOf('', '<div class="meta"><a rel="author" href="/jane">Jane Doe</a></div>')).toBe('Jane Doe');
    expect(bylineOf('', '<div class="article-byline"><span>Jane Doe</span> <time>14 March 2025</time></div>')).toBe(
      'Jane Doe',
    );
    expect(bylineOf('', '<p>The engine stands by Dover.</p><div class="comment">By John Roe</div>')).toBe('');
  });

  it('believes the line under the heading before an account that the data name', () => {
    const account = '<meta name="author" content="John Roe">';
    expect(bylineOf(account, '<p>By Jane Doe, Columnist</p>')).toBe('Jane Doe');
    expect(bylineOf('<meta name="author" content="Jane A. Doe">', '<p>By Jane Doe</p>')).toBe('Jane A. Doe');
    expect(bylineOf(account, `<p>${'Text of the article. '.repeat(30)}</p><p>By Jane Doe</p>`)).toBe('John Roe');
    expect(bylineOf(account, '<p>By the sea</p>')).toBe('John Roe');
  });

  it('reads a signature whose name stands in the next element', () => {
    const text = `<p>${'Text of the article. '.repeat(90)}</p>`;
    expect(bylineOf('', `${text}<div><span>Article by</span><b>Jane Doe</b></div>`)).toBe('Jane Doe');
    expect(bylineOf('', `${text}<div><span>Updated</span><b>Jane Doe</b></div>`)).toBe('');
  });

  it('prefers a person to the publication and its accounts', () => {
    const site = '<meta property="og:site_name" content="Harbour News"><meta name="author" content="Harbour News">';
    expect(bylineOf(site, '<p>By Jane Doe</p>')).toBe('Jane Doe');
    expect(bylineOf(site)).toBe('Harbour News');
    expect(bylineOf('<meta name="author" content="admin">', '<p>By Jane Doe</p>')).toBe('Jane Doe');
  });
});
