import { expect, it } from 'vitest';
import { readMetadata } from '../../../src/engine/metadata/index.ts';
import { forEachDom } from '../doms.ts';
import { jsonLd, NOW, pageOf } from './article-page.ts';

const URL = 'https://harbour-news.example/the-engine';
const TEXT =
  '<p>The engine counts to ten, and then it counts again, and the harbour master writes every number down in a book.</p>';

forEachDom((parse) => {
  const datesOf = (head: string, body = '', url = URL): [published: string | null, modified: string | null] => {
    const page = parse(pageOf(head, `<article><h1>The engine that counts</h1>${body}${TEXT}${TEXT}</article>`), url);
    const { publishedTime, modifiedTime } = readMetadata(page, { url, now: NOW });
    return [publishedTime, modifiedTime];
  };

  it('reads structured data with its time and offset as given', () => {
    const article = { '@type': 'Article', datePublished: '2025-03-14T09:30:00+01:00', dateModified: '2025-03-15' };
    expect(datesOf(jsonLd(article))).toEqual(['2025-03-14T09:30:00+01:00', '2025-03-15']);
    expect(datesOf('<meta property="article:published_time" content="2025-03-14T09:30:00Z">')[0]).toBe(
      '2025-03-14T09:30:00Z',
    );
    expect(datesOf('<meta name="citation_publication_date" content="2025/03/14">')[0]).toBe('2025-03-14');
    expect(datesOf('', '<time itemprop="datePublished" datetime="2025-03-14">Friday</time>')[0]).toBe('2025-03-14');
  });

  it('reads broken JSON-LD as far as it can be mended', () => {
    const json = '{"@type":"Article","datePublished":"2025-03-14",}';
    const script = (text: string): string => `<script type="application/ld+json">${text}</script>`;
    expect(datesOf(script(json))[0]).toBe('2025-03-14');
    expect(datesOf(script(`<!-- ${json} -->`))[0]).toBe('2025-03-14');
    expect(datesOf(script(`//<![CDATA[\n${json}\n//]]>`))[0]).toBe('2025-03-14');
    expect(datesOf(script('{"@type":"Article","headline":"Two\nlines","datePublished":"2025-03-14"}'))[0]).toBe(
      '2025-03-14',
    );
    expect(datesOf(script('{"@type":"Article","description":"an "open" quote","datePublished":"2025-03-14"'))[0]).toBe(
      '2025-03-14',
    );
    expect(datesOf(script('{"a":{"b":[{'))).toEqual([null, null]);
  });

  it('reads the dates that stand near the heading, and what they are called', () => {
    expect(datesOf('', '<p>By Jane Doe | 14 March 2025</p>')).toEqual(['2025-03-14', null]);
    expect(datesOf('', '<p>Published 14 March 2025. Updated: 20 March 2025</p>')).toEqual(['2025-03-14', '2025-03-20']);
    expect(datesOf('', '<div>Last updated</div><div>20 March 2025</div><div>14 March 2025</div>')).toEqual([
      '2025-03-14',
      '2025-03-20',
    ]);
    expect(datesOf('', '<time datetime="2025-03-14T09:30Z">3 months ago</time>')[0]).toBe('2025-03-14T09:30:00Z');
    expect(datesOf('', '<p>Aktualisiert am 20. März 2025</p><p>Veröffentlicht am 14. März 2025</p>')).toEqual([
      '2025-03-14',
      '2025-03-20',
    ]);
  });

  it('reads any meta tag that says published or modified, and a signature at the end', () => {
    const metas = '<meta name="site-published-date" content="14 March 2025"><meta name="updated" content="2025-03-20">';
    expect(datesOf(metas)).toEqual(['2025-03-14', '2025-03-20']);
    expect(datesOf('<meta name="article:publisher" content="14 March 2025">')).toEqual([null, null]);
    expect(datesOf('', `${TEXT.repeat(12)}<div>Posted on 14 March 2025 by Jane Doe</div>`)[0]).toBe('2025-03-14');
  });

  it('reads JSON-LD that stands in a meta tag', () => {
    const json = JSON.stringify({ '@type': 'Article', datePublished: '2025-03-14' }).replaceAll('"', '&quot;');
    expect(datesOf(`<meta name="script:ld+json" content="${json}">`)[0]).toBe('2025-03-14');
  });

  it('takes the earliest of several meta tags that say published', () => {
    const metas = ['2025-03-20', '2025-03-14'].map((day) => `<meta name="published-date" content="${day}">`).join('');
    expect(datesOf(metas)[0]).toBe('2025-03-14');
  });

  it('takes the date under the heading, not today’s in the head of the site', () => {
    const page = pageOf('', '<p>Monday, May 19, 2025</p><h1>The engine that counts</h1><p>14 March 2025</p>');
    expect(readMetadata(parse(page, URL), { url: URL, now: NOW }).publishedTime).toBe('2025-03-14');
  });

  it('believes a line that says when it first appeared before a date called nothing', () => {
    const line = '<p>This article was originally published on 14 March 2025 and is kept up to date.</p>';
    expect(datesOf('', `<p>20 May 2025</p>${TEXT.repeat(12)}${line}`)[0]).toBe('2025-03-14');
  });

  it('reads labels whose date stands in the next element', () => {
    const label = '<aside class="sidebar"><h4>Published</h4><h3>Publish date</h3><time>14 March 2025</time></aside>';
    expect(datesOf('', `${TEXT.repeat(12)}${label}`)[0]).toBe('2025-03-14');
    expect(datesOf('', `${TEXT.repeat(12)}<div>Post time:</div><div>14 March 2025</div>`)[0]).toBe('2025-03-14');
  });

  it('takes a line that is a date and nothing else only where all such lines agree', () => {
    const lines = (...days: string[]): string => TEXT.repeat(12) + days.map((day) => `<p>${day}</p>`).join('<p>x</p>');
    expect(datesOf('', lines('14 March 2025', 'Friday, March 14, 2025'))[0]).toBe('2025-03-14');
    expect(datesOf('', lines('14 March 2025', '15 March 2025'))[0]).toBe(null);
    expect(datesOf('', lines('The engine of 14 March 2025'))[0]).toBe(null);
    expect(datesOf('', `${TEXT.repeat(12)}<ul><li>14 March 2025</li></ul>`)[0]).toBe(null);
  });

  it('reads numbers as the address and the country say', () => {
    const on = (url: string): string | null =>
      readMetadata(parse(pageOf('', '<h1>The engine that counts</h1><p>03/04/2025</p>', 'lang="en"'), url), {
        url,
        now: NOW,
      }).publishedTime;
    expect(on('https://harbour.example/2025/april/03/engine')).toBe('2025-04-03');
    expect(on('https://harbour.example/2025/03/04/engine')).toBe('2025-03-04');
    expect(on('https://harbour.co.uk/engine')).toBe('2025-04-03');
    expect(on('https://harbour.example/engine')).toBe('2025-03-04');
  });

  it('takes a date that is called updated for the only one there is', () => {
    expect(datesOf('', '<p>Updated March 20, 2025</p>')).toEqual(['2025-03-20', '2025-03-20']);
  });

  it('believes an earlier day that readers are shown before the page’s data', () => {
    expect(datesOf(jsonLd({ '@type': 'Article', datePublished: 'May 20, 2025' }), '<p>14 March 2025</p>')[0]).toBe(
      '2025-03-14',
    );
    expect(datesOf(jsonLd({ '@type': 'Article', datePublished: '2025-03-14' }), '<p>20 May 2025</p>')[0]).toBe(
      '2025-03-14',
    );
  });

  it('believes an earlier day far from the heading only where it is called published', () => {
    const built = jsonLd({ '@type': 'Article', datePublished: '2025-03-14', dateModified: '2025-03-14' });
    const paragraph = `<p>${'The harbour master writes every number down in a book. '.repeat(4)}</p>`;
    const below = (words: string): string =>
      `${paragraph}${paragraph}<div class="meta-date">${words} <time datetime="2024-11-13">13 November 2024</time></div>`;
    expect(datesOf(built, below('Published'))[0]).toBe('2024-11-13');
    expect(datesOf(built, below('Tour of'))[0]).toBe('2025-03-14');
    expect(datesOf(built, below('Last updated'))[0]).toBe('2025-03-14');
  });

  it('reads the date in the address, but no date of the text, of comments or of other articles', () => {
    expect(datesOf('', '', 'https://harbour-news.example/2025/03/14/the-engine')[0]).toBe('2025-03-14');
    expect(datesOf('', `${TEXT}${TEXT}<p>On 3 May 2024 it rained.</p>`)[0]).toBe(null);
    expect(datesOf('', `${TEXT}${TEXT}<div class="comment"><p>3 May 2024</p></div>`)[0]).toBe(null);
    const other = '<aside><a href="/b"><h3>Other</h3><time datetime="2024-05-03">3 May</time></a></aside>';
    expect(datesOf('', TEXT + TEXT + other)[0]).toBe(null);
  });

  it('gives no date to come, and none of today for want of another', () => {
    expect(datesOf('<meta property="article:published_time" content="2099-01-01">')).toEqual([null, null]);
    expect(datesOf('')).toEqual([null, null]);
  });
});
