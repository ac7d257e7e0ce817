import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { type ExportFormat, exportArticle, FORMATS } from '../../src/exports/index.ts';
import { articleOf, parseHtml } from './sanitized.ts';

const article = articleOf('<h2>Part</h2><p>One &amp; two.</p><ul><li>a</li><li>b</li></ul>', {
  title: '</title><script>window.ran=1</script> & "co"',
  byline: 'Desk <img src=x onerror=alert(1)>',
  publishedTime: '2025-10-16T09:42:00Z',
  lang: 'en" onload="x',
  text: 'Part\nOne & two.\na\nb',
  blocks: [
    { start: 0, end: 4, kind: 'heading' },
    { start: 5, end: 15, kind: 'paragraph' },
    { start: 16, end: 17, kind: 'list-item' },
    { start: 18, end: 19, kind: 'list-item' },
  ],
});

it.each(Object.keys(FORMATS) as ExportFormat[])('%s ends with one newline', (format) => {
  expect(exportArticle(article, format, { parseHtml })).toMatch(/\S\n$/);
});

describe('html', () => {
  const page = exportArticle(article, 'html', { parseHtml });
  const { document } = new JSDOM(page, { runScripts: 'dangerously' }).window;

  it('is a whole page with the article in it', () => {
    expect(document.doctype?.name).toBe('html');
    expect(document.title).toBe('</title><script>window.ran=1</script> & "co"');
    expect(document.querySelector('h1')?.textContent).toBe(document.title);
    expect(document.querySelector('time')?.getAttribute('datetime')).toBe('2025-10-16T09:42:00Z');
    expect([...document.querySelectorAll('article li')].map((item) => item.textContent)).toEqual(['a', 'b']);
  });

  it('runs nothing and loads nothing but pictures and sound', () => {
    expect(document.querySelector('script,link,iframe,[onload],[onerror]')).toBeNull();
    expect(document.defaultView).not.toHaveProperty('ran');
    expect(document.querySelector('meta[http-equiv]')?.getAttribute('content')).toContain("default-src 'none'");
  });

  it('sanitises what it is given, wherever the article came from', () => {
    const hostile = articleOf('<p onclick="x()">a</p><script>b()</script><img src=x onerror=c()>');
    expect(exportArticle(hostile, 'html', { parseHtml })).not.toMatch(/onclick|onerror|<script/);
  });
});

it('text keeps paragraphs apart and list items together', () => {
  expect(exportArticle(article, 'text', { parseHtml })).toBe(
    '</title><script>window.ran=1</script> & "co"\n\nDesk <img src=x onerror=alert(1)> · 2025-10-16 · The News · https://news.example/a\n\n' +
      'Part\n\nOne & two.\n\na\nb\n',
  );
});

it('json is the article', () => {
  expect(JSON.parse(exportArticle(article, 'json', { parseHtml }))).toEqual(article);
});
