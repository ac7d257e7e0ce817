import { expect, it } from 'vitest';
import { readMetadata } from '../../../src/engine/metadata/index.ts';
import { forEachDom } from '../doms.ts';
import { NOW, pageOf, URL_OF_PAGE } from './article-page.ts';

const PAYLOAD = '<img src=x onerror=run()><script>run()</script>"\'javascript:run()';

forEachDom((parse) => {
  it('gives no markup and no address of another kind, whatever a page says', () => {
    const escaped = PAYLOAD.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
    const names = [
      'og:title',
      'og:site_name',
      'og:description',
      'og:image',
      'og:url',
      'author',
      'article:published_time',
      'og:locale',
    ];
    const head = names.map((name) => `<meta property="${name}" content="${escaped}">`).join('');
    const data = JSON.stringify({
      '@type': 'Article',
      headline: PAYLOAD,
      author: { name: PAYLOAD },
      image: PAYLOAD,
      url: PAYLOAD,
      datePublished: PAYLOAD,
    }).replaceAll('</', '<\\/');
    const page = parse(
      pageOf(
        `${head}<script type="application/ld+json">${data}</script>`,
        `<h1>${escaped}</h1>`,
        `lang="${escaped}" dir="${escaped}"`,
      ),
      URL_OF_PAGE,
    );
    const metadata = readMetadata(page, { url: URL_OF_PAGE, now: NOW });
    const all = JSON.stringify(metadata);
    expect(all).not.toMatch(/<img|<script|onerror/i);
    expect(metadata.canonicalUrl).toBe(URL_OF_PAGE);
    expect(metadata.leadImage === null || metadata.leadImage.url.startsWith('https://')).toBe(true);
    expect([metadata.publishedTime, metadata.lang, metadata.dir]).toEqual(['2025-03-14', '', 'ltr']);
  });

  it('reads data of any shape without a fall', () => {
    const shapes = [
      'null',
      '1',
      '"x"',
      '[]',
      '[[[[]]]]',
      '{"@graph":{"@graph":[null]}}',
      '{"@type":["Article",1],"author":[[{"name":["a"]}],null,7]}',
      '{"@type":"Article","headline":{"a":1},"image":[null],"mainEntityOfPage":7,"publisher":[]}',
    ];
    for (const shape of shapes) {
      const page = parse(pageOf(`<script type="application/ld+json">${shape}</script>`, '<p>x</p>'), URL_OF_PAGE);
      expect(readMetadata(page, { url: URL_OF_PAGE, now: NOW }).url).toBe(URL_OF_PAGE);
    }
    for (const url of ['', 'about:blank', 'not an address', 'file:///x.html', 'javascript:run()']) {
      expect(readMetadata(parse('<p>x</p>'), { url, now: NOW }).canonicalUrl).toBe('');
    }
  });

  it('changes nothing in the document', () => {
    const page = parse(
      pageOf('<meta name="author" content="Jane Doe">', '<h1>One</h1><p>By Jane Doe</p>'),
      URL_OF_PAGE,
    );
    const before = page.documentElement.outerHTML;
    readMetadata(page, { url: URL_OF_PAGE, now: NOW });
    expect(page.documentElement.outerHTML).toBe(before);
  });

  it('stays quick on large and twisted pages', () => {
    const deep = `${'[{"@graph":'.repeat(3000)}1${'}]'.repeat(3000)}`;
    const spaces = `{"@type":"Article"${' '.repeat(300_000)};${' '.repeat(300_000)}x`;
    const scripts = [deep, spaces].map((text) => `<script type="application/ld+json">${text}</script>`).join('');
    const metas = '<meta property="og:title" content="x | y | z">'.repeat(3000);
    const body = `<h1>${'a - '.repeat(2000)}</h1>${'<span class="author date byline">By A</span>'.repeat(2000)}`;
    const page = parse(pageOf(scripts + metas, body), URL_OF_PAGE);
    const start = performance.now();
    readMetadata(page, { url: URL_OF_PAGE, now: NOW });
    expect(performance.now() - start).toBeLessThan(4000);
  });
});
