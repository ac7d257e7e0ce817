import { describe, expect, it } from 'vitest';
import { type Metadata, readMetadata } from '../../../src/engine/metadata/index.ts';
import { forEachDom } from '../doms.ts';
import { jsonLd, NOW, pageOf, URL_OF_PAGE } from './article-page.ts';

forEachDom((parse) => {
  const read = (
    head: string,
    body = '<h1>The engine that counts</h1>',
    attributes?: string,
    url = URL_OF_PAGE,
  ): Metadata => readMetadata(parse(pageOf(head, body, attributes), url), { url, now: NOW });

  describe('canonicalUrl', () => {
    const canonicalOf = (href: string, url = URL_OF_PAGE): string =>
      read(`<link rel="canonical" href="${href}">`, '', undefined, url).canonicalUrl;

    it('is what the page calls its own, made absolute', () => {
      expect(canonicalOf('/science/engine#top')).toBe('https://www.harbour-news.example/science/engine');
      expect(canonicalOf('https://harbour-news.example/engine')).toBe('https://harbour-news.example/engine');
      expect(read('<meta property="og:url" content="https://www.harbour-news.example/e">').canonicalUrl).toBe(
        'https://www.harbour-news.example/e',
      );
    });

    it.each([
      ['the home page', 'https://www.harbour-news.example/'],
      ['another site', 'https://evil.example/engine'],
      ['a script', 'javascript:alert(1)'],
      ['data', 'data:text/html,x'],
      ['nonsense', 'http://['],
    ])('is not %s', (_, href) => {
      expect(canonicalOf(href)).toBe(URL_OF_PAGE);
    });

    it('loses fragment, name and password', () => {
      expect(canonicalOf('', `${URL_OF_PAGE}#part`)).toBe(URL_OF_PAGE);
      expect(canonicalOf('https://a:b@www.harbour-news.example/e')).toBe('https://www.harbour-news.example/e');
    });

    it('is taken as given where the page came from a file', () => {
      expect(canonicalOf('https://harbour-news.example/engine', '')).toBe('https://harbour-news.example/engine');
      expect(read('', '', undefined, '').canonicalUrl).toBe('');
    });
  });

  describe('leadImage', () => {
    it('is absolute, with its words', () => {
      const head =
        '<meta property="og:image" content="/img/engine.jpg"><meta property="og:image:alt" content="An engine">';
      expect(read(head).leadImage).toEqual({
        url: 'https://www.harbour-news.example/img/engine.jpg',
        alt: 'An engine',
      });
      expect(
        read('<meta property="og:image" content="/img/engine-1200x630.jpg">', '<img src="/img/engine.jpg" alt="Brass">')
          .leadImage?.alt,
      ).toBe('Brass');
    });

    it('counts from the page’s base', () => {
      const head = '<base href="https://cdn.example/x/"><meta name="twitter:image" content="a.jpg">';
      expect(read(head).leadImage?.url).toBe('https://cdn.example/x/a.jpg');
    });

    it('comes from JSON-LD in all its forms', () => {
      for (const image of [
        'https://a.example/e.jpg',
        ['https://a.example/e.jpg'],
        { url: 'https://a.example/e.jpg' },
        [{ contentUrl: 'https://a.example/e.jpg' }],
      ])
        expect(read(jsonLd({ '@type': 'Article', image })).leadImage?.url).toBe('https://a.example/e.jpg');
    });

    it('is no script, no data and no logo', () => {
      for (const content of [
        'javascript:alert(1)',
        'data:image/png;base64,AAAA',
        '/img/logo.png',
        '/default-share.jpg',
        'blob:x',
      ])
        expect(read(`<meta property="og:image" content="${content}">`).leadImage).toBe(null);
    });
  });

  describe('lang and dir', () => {
    it('are in the forms that browsers take', () => {
      expect(read('', undefined, 'lang="en_us"').lang).toBe('en-US');
      expect(read('<meta property="og:locale" content="de_CH">', undefined, '').lang).toBe('de-CH');
      expect(read('', undefined, 'lang="English"').lang).toBe('');
      expect(read('', undefined, 'lang="{{lang}}"').lang).toBe('');
    });

    it('follow the letters where the page says what cannot be', () => {
      expect(read('', '<h1>本を積んだバスが山の集落へ向かう</h1>', 'lang="en"').lang).toBe('ja');
      expect(read('', '<h1>محطة تحلية جديدة تروي المدينة</h1>', 'lang="en"')).toMatchObject({ lang: 'ar', dir: 'rtl' });
      expect(read('', '<h1>پلی که آواز می‌خواند در گذر رود</h1>', '')).toMatchObject({ lang: 'fa', dir: 'rtl' });
      expect(read('', '<h1>שלום לעולם החדש שלנו כאן</h1>', 'dir="ltr"')).toMatchObject({ lang: 'he', dir: 'rtl' });
      expect(read('', '<h1>The engine that counts to ten</h1>', 'lang="ar" dir="rtl"')).toMatchObject({
        lang: '',
        dir: 'ltr',
      });
    });

    it('are the language’s own where there are too few letters to tell', () => {
      expect(read('', '<h1>12</h1>', 'lang="ur"')).toMatchObject({ lang: 'ur', dir: 'rtl' });
      expect(read('', '<h1>12</h1>', 'lang="fr"')).toMatchObject({ lang: 'fr', dir: 'ltr' });
    });
  });

  describe('excerpt and siteName', () => {
    it('come as plain, bounded text', () => {
      expect(
        read('<meta name="description" content="It counts &lt;b&gt;fast&lt;/b&gt; &amp;amp; well.">').excerpt,
      ).toBe('It counts fast & well.');
      expect(read(`<meta name="description" content="${'word '.repeat(1000)}">`).excerpt.length).toBeLessThanOrEqual(
        400,
      );
      expect(read('<meta property="og:site_name" content="Harbour News">').siteName).toBe('Harbour News');
      expect(read(jsonLd({ '@type': 'Article', publisher: { name: 'Harbour News' } })).siteName).toBe('Harbour News');
      expect(read('<title>The engine | Harbour-News</title>').siteName).toBe('Harbour-News');
      expect(read('<meta property="og:site_name" content="https://x.example">').siteName).toBe('');
    });
  });
});
