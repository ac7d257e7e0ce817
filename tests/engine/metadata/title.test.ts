import { describe, expect, it } from 'vitest';
import { readMetadata } from '../../../src/engine/metadata/index.ts';
import { forEachDom } from '../doms.ts';
import { jsonLd, NOW, pageOf, URL_OF_PAGE } from './article-page.ts';

const SITE = '<meta property="og:site_name" content="Harbour News">';

forEachDom((parse) => {
  const titleOf = (head: string, body = '', url = URL_OF_PAGE): string =>
    readMetadata(parse(pageOf(head, body), url), { url, now: NOW }).title;

  describe('the title is cleaned of the site’s name', () => {
    it.each([
      ['The engine that counts | Harbour News', 'The engine that counts'],
      ['The engine that counts - Harbour News', 'The engine that counts'],
      ['The engine that counts » Harbour News', 'The engine that counts'],
      ['Harbour News: The engine that counts', 'Harbour News: The engine that counts'],
      ['Harbour News | The engine that counts', 'The engine that counts'],
      ['Harbour News – The engine that counts | Science', 'The engine that counts'],
      ['The engine that counts | Science | Harbour News', 'The engine that counts'],
    ])('%s', (given, wanted) => {
      expect(titleOf(`${SITE}<title>${given}</title>`)).toBe(wanted);
    });

    it('by the word in the address where the page does not name the site', () => {
      expect(titleOf('<title>The engine that counts – HarbourNews</title>', '', 'https://harbournews.example/a')).toBe(
        'The engine that counts',
      );
    });

    it('where the heading says exactly what is left', () => {
      expect(
        titleOf('<title>The engine that counts | A paper for sailors</title>', '<h1>The engine that counts</h1>'),
      ).toBe('The engine that counts');
    });

    it('and the heading of the sign that links to it', () => {
      const heading = (sign: string) => `<h1>Keeping the gate<a href="#gate" title="Link here">${sign}</a></h1>`;
      expect(titleOf('<title>Keeping the gate - Manual</title>', heading('¶'))).toBe('Keeping the gate');
      expect(titleOf('<title>Keeping the gate - Manual</title>', heading(' #'))).toBe('Keeping the gate');
      expect(titleOf('<title>A tour of F#</title>', '<h1>A tour of F#</h1>')).toBe('A tour of F#');
    });

    it('and of nothing where that is not sure', () => {
      expect(titleOf('<title>Rust - a language - and a fungus</title>')).toBe('Rust - a language - and a fungus');
      expect(titleOf(`${SITE}<title>Harbour News</title>`)).toBe('Harbour News');
    });
  });

  it('is the heading before the titles for search engines', () => {
    const head =
      '<title>Top 10 counting engines (2025)</title><meta property="og:title" content="Counting engines: top 10">';
    expect(titleOf(head, '<h1>Ten engines that count</h1>')).toBe('Ten engines that count');
  });

  it('is not the logo, a menu’s heading or a lone word', () => {
    const head = `${SITE}<title>The engine that counts | Harbour News</title>`;
    expect(titleOf(head, '<h1>Harbour News</h1><h2>The engine that counts</h2>')).toBe('The engine that counts');
    expect(titleOf(head, '<nav><h1>Sections and more to read</h1></nav><p>…</p>')).toBe('The engine that counts');
    expect(titleOf(head, '<h1>Science</h1><p>…</p>')).toBe('The engine that counts');
  });

  it('is no heading that is a logo, even where the page’s titles end with it', () => {
    const head = `${SITE}<title>Where the engine counts | Harbour News</title>`;
    expect(titleOf(head, '<h1>Harbour News</h1><h1>The engine that counts to ten</h1>')).toBe(
      'The engine that counts to ten',
    );
  });

  it('is the heading that the address tells from others', () => {
    const head = `${SITE}<meta property="og:title" content="Our pick of engines"><title>Where to find engines</title>`;
    const headings = '<h1>Where to find more</h1><h1>The best counting engines</h1>';
    expect(titleOf(head, headings, 'https://harbour-news.example/the-best-counting-engines')).toBe(
      'The best counting engines',
    );
  });

  it('is what the page calls its headline', () => {
    const head = `${SITE}<meta property="og:title" content="An engine for counting at home">`;
    expect(titleOf(head, '<h1>Harbour News</h1><h2 itemprop="headline">About the engine for counting</h2>')).toBe(
      'About the engine for counting',
    );
  });

  it('is no paragraph that is marked as a heading', () => {
    const head = '<meta property="og:title" content="The engine that counts">';
    const paragraph = `Learn how an engine counts${', and what else it does for those who live by the sea'.repeat(4)}.`;
    expect(titleOf(head, `<h1>${paragraph}</h1>`)).toBe('The engine that counts');
  });

  it('is cleaned of a label, and of the host’s name', () => {
    const head = '<meta property="og:title" content="The engine that counts | Harbour">';
    expect(titleOf(`${SITE}${head}`, '<h1>Blog: The engine that counts</h1>', 'https://harbour.example/a')).toBe(
      'The engine that counts',
    );
    expect(titleOf('<title>harbour.example The engine</title>', '', 'https://www.harbour.example/a')).toBe(
      'The engine',
    );
  });

  it('is mended where it was encoded twice', () => {
    const twice = 'The engine\u00e2\u0080\u0099s count \u00f0\u009f\u0094\u00a2';
    expect(titleOf(`<meta property="og:title" content="${twice}">`)).toBe('The engine’s count 🔢');
    expect(titleOf(`<meta property="og:title" content="\u00c2\u0080 \u00f4\u00bf\u00bf\u00bf x">`)).not.toBe('');
    expect(titleOf('<meta property="og:title" content="Ã‰tÃ© â€™ Ünal">')).toBe('Ã‰tÃ© â€™ Ünal');
  });

  it('leaves out a date or label that stands in the heading', () => {
    const head = '<meta property="og:title" content="The engine that counts">';
    expect(titleOf(head, '<h1><span>14 March 2025</span> The engine that counts</h1>')).toBe('The engine that counts');
    expect(titleOf(head, '<h1><a>The engine that counts</a> <small>(87)</small></h1>')).toBe('The engine that counts');
  });

  it('keeps the words apart that the page puts on lines of their own', () => {
    expect(titleOf('', '<h1>The engine<br>that counts<div>to ten</div></h1>')).toBe('The engine that counts to ten');
  });

  it('decodes what structured data leaves encoded', () => {
    expect(titleOf(jsonLd({ '@type': 'NewsArticle', headline: 'Q&amp;A: it&#8217;s counting &amp;mdash; fast' }))).toBe(
      'Q&A: it’s counting — fast',
    );
  });

  it('is one line of text, without markup and of bounded length', () => {
    const hostile = 'Engine <script>steal()</script><img src=x onerror=run()> <b>counts</b>\u202e\u0007';
    expect(titleOf(jsonLd({ '@type': 'Article', headline: hostile }))).toBe('Engine counts');
    expect(titleOf('', '<h1>Why &lt;template&gt; matters</h1>')).toBe('Why <template> matters');
    const long = titleOf(`<meta property="og:title" content="${'word '.repeat(5000)}">`);
    expect(long.length).toBeLessThanOrEqual(300);
    expect(long.endsWith('word…')).toBe(true);
  });

  it('is empty where there is none', () => {
    expect(titleOf('<title> </title>', '<p>Text.</p>')).toBe('');
  });
});
