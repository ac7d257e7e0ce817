import { describe, expect, it } from 'vitest';
import { keepNoscriptImages } from '../../../src/engine/dom/keep-noscript-images.ts';
import { resolveLazyImages } from '../../../src/engine/dom/resolve-lazy-images.ts';
import { bestCandidate, parseSrcset } from '../../../src/engine/dom/srcset.ts';
import { forEachDom } from '../doms.ts';

const PIXEL = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';

describe('srcset', () => {
  it('is read with commas inside addresses', () => {
    expect(parseSrcset('/w_640,h_360/a.jpg 640w, /w_1280,h_720/a.jpg 1280w')).toEqual([
      { url: '/w_640,h_360/a.jpg', width: 640 },
      { url: '/w_1280,h_720/a.jpg', width: 1280 },
    ]);
    expect(parseSrcset('a.jpg, b.jpg 2x').map(({ url }) => url)).toEqual(['a.jpg', 'b.jpg']);
    expect(parseSrcset('')).toEqual([]);
  });

  it('gives the sharpest that is not wider than screens are', () => {
    const set = parseSrcset('s.jpg 320w, m.jpg 1200w, l.jpg 2000w, xxl.jpg 8000w');
    expect(bestCandidate(set)?.url).toBe('l.jpg');
    expect(bestCandidate(parseSrcset('xl.jpg 6000w, xxl.jpg 8000w'))?.url).toBe('xl.jpg');
  });
});

forEachDom((parse) => {
  /** Tag, address and size of every image left, in order. */
  const imagesOf = (html: string): string[] => {
    const page = parse(html);
    keepNoscriptImages(page.documentElement);
    resolveLazyImages(page.documentElement);
    return [...page.querySelectorAll('img')].map((image) => image.getAttribute('src') ?? '');
  };

  describe('lazy images get their address', () => {
    it.each([
      ['data-src', `<img src="${PIXEL}" data-src="/a.jpg">`],
      ['data-srcset', `<img src="${PIXEL}" data-srcset="/s.jpg 300w, /a.jpg 900w">`],
      ['data-lazy-src', `<img src="/img/blank.gif" data-lazy-src="/a.jpg">`],
      ['data-original', `<img class="lazy" data-original="/a.jpg">`],
      ['a sharper srcset', '<img src="/small.jpg" srcset="/small.jpg 300w, /a.jpg 1200w">'],
      ['a blurred preview', '<img src="/tiny.jpg?blur=20" data-src="/a.jpg">'],
      ['another script’s attribute', `<img src="${PIXEL}" data-some-script="/a.jpg">`],
      ['picture', `<picture><source srcset="/a.jpg 1200w"><img src="${PIXEL}"></picture>`],
      [
        'picture for wide screens',
        '<picture><source media="(max-width: 600px)" srcset="/phone.jpg 2000w"><source srcset="/a.jpg 1600w"><img src="/m.jpg"></picture>',
      ],
      ['amp-img', '<amp-img src="/a.jpg" width="4" height="3"></amp-img>'],
    ])('from %s', (_, html) => {
      expect(imagesOf(html)).toEqual(['/a.jpg']);
    });
  });

  it('keeps size and words, and leaves one plain image', () => {
    const page = parse(
      '<picture><source srcset="/a.webp 900w"><img data-src="/b.jpg" alt="A bell" width="640" height="480" sizes="1px" loading="lazy"></picture>',
    );
    resolveLazyImages(page.documentElement);
    expect(page.querySelector('picture, source')).toBe(null);
    const attributes = [...page.querySelector('img')!.attributes].map(({ name, value }) => [name, value]);
    expect(Object.fromEntries(attributes)).toEqual({ alt: 'A bell', width: '640', height: '480', src: '/a.webp' });
  });

  it.each([
    ['one pixel', '<img src="https://a.example/x.png" width="1" height="1">'],
    ['one pixel by style', '<img src="https://a.example/x.png" style="width:1px; height:1px">'],
    ['a counting service', '<img src="https://www.facebook.com/tr?id=1&ev=PageView">'],
    [
      'a counting service in noscript',
      '<noscript><img src="https://sb.scorecardresearch.com/p?c1=2" alt=""></noscript>',
    ],
    ['a placeholder whose picture nobody knows', `<img src="${PIXEL}">`],
    ['nothing', '<img alt="x">'],
  ])('drops %s', (_, html) => {
    expect(imagesOf(html)).toEqual([]);
  });

  describe('noscript', () => {
    it('gives its image to a twin that is only a placeholder', () => {
      expect(
        imagesOf(
          `<img src="${PIXEL}" class="lazy"><noscript><img src="/a.jpg?x=1&amp;y=2" alt="A &quot;bell&quot;"></noscript>`,
        ),
      ).toEqual(['/a.jpg?x=1&y=2']);
      expect(imagesOf(`<div><img src="${PIXEL}"></div><noscript><img src='/a.jpg'></noscript>`)).toEqual(['/a.jpg']);
    });

    it('is not needed where the twin knows its address', () => {
      expect(imagesOf(`<img src="${PIXEL}" data-src="/a.jpg"><noscript><img src="/a.jpg"></noscript>`)).toEqual([
        '/a.jpg',
      ]);
    });

    it('gives an image that stands in it alone', () => {
      expect(imagesOf('<p>Text</p><noscript><figure><img src=/a.jpg></figure></noscript><p>Text</p>')).toEqual([
        '/a.jpg',
      ]);
    });

    it('gives nothing else', () => {
      const page = parse(
        '<p>Text.</p><noscript><img src="/a.jpg" onerror="run()" style="x" class="y"><script>run()</script></noscript><noscript><p>Please turn on scripts <img src="/b.jpg"></p></noscript>',
      );
      keepNoscriptImages(page.documentElement);
      resolveLazyImages(page.documentElement);
      expect(
        [...page.querySelectorAll('body > img')].every(
          (image) => image.getAttribute('onerror') === null || image.closest('noscript'),
        ),
      ).toBe(true);
      expect([...page.querySelectorAll('body > img')].some((image) => image.getAttribute('src') === '/b.jpg')).toBe(
        false,
      );
    });
  });

  it('stays linear on hostile pages', () => {
    const start = performance.now();
    imagesOf(`<img srcset="${'a'.repeat(200_000)} b ${', '.repeat(20_000)}">`);
    imagesOf(`<noscript>${'&lt;a "'.repeat(1000)}&lt;img src=x></noscript>`.repeat(20));
    imagesOf(`<div>${`<img src="${PIXEL}"><noscript><img src="/a.jpg"></noscript>`.repeat(1500)}</div>`);
    expect(performance.now() - start).toBeLessThan(8000);
  });
});
