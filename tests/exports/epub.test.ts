import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { JSDOM } from 'jsdom';
import { afterAll, describe, expect, it } from 'vitest';
import { type Article, articleFromText, createSanitizer } from '../../src/engine/index.ts';
import { type Chapter, writeEpub } from '../../src/exports/epub/index.ts';
import { writeMarkdownWithPictures, writeSingleFile } from '../../src/exports/with-pictures.ts';
import { imagesOf, madeArticle, madeImage } from '../library/made-articles.ts';

const { window } = new JSDOM('');
const sanitize = createSanitizer(window);
const parseHtml = (html: string): HTMLElement => {
  const holder = window.document.createElement('div');
  holder.append(sanitize(html));
  return holder;
};
const options = {
  parseHtml,
  title: 'Library & more',
  contents: 'Contents',
  identifier: 'urn:uuid:6f0d5c1e-4a52-4f0e-9f0b-2f8f3f3d1a11',
  modified: '2026-01-02T03:04:05Z',
};
const folder = mkdtempSync(join(tmpdir(), 'winnow-epub-'));
afterAll(() => rmSync(folder, { recursive: true }));

const CHECKER = '/usr/share/java/epubcheck.jar';
/** What Debian's checker says against a book; nothing where it is not installed. */
function complaints(book: Uint8Array): string {
  if (!existsSync(CHECKER)) return '';
  const path = join(folder, 'book.epub');
  writeFileSync(path, book);
  const { stdout, stderr, status } = spawnSync('java', ['-jar', CHECKER, path], { encoding: 'utf8' });
  return status === 0 ? '' : stdout + stderr;
}

const awkward = `<h2 id="a">Table &amp; list</h2>loose text <b>bold</b><ul><p>no item</p><li>item<ul><li>in</li></ul></li></ul>
<table><caption>T</caption><tr><td colspan="2">1<p>p</p></td></tr><tbody><tr><th>x</th></tr></tbody></table><a href="https://a.example/?a=1&b=2">link <a href="b">in</a><p>block</p></a>
<blockquote>quote</blockquote><pre><code class="language-ts">if (a &lt; b) {}</code></pre><dl><dt>t</dt><dd>d</dd></dl>
<video src="https://a.example/v.mp4" controls></video><math alttext="x^2"><mi>x</mi></math><svg><circle r="3"/></svg><figure><img src="https://a.example/none.png" alt="Not there"><figcaption>Caption</figcaption></figure>
<p>a\u0001b <center>old</center> <tt>tt</tt></p><details><summary>More</summary><p>Inside</p></details><hr><p><br></p><h3></h3>`;

const article = (html: string, more: Partial<Article> = {}): Article => ({
  ...articleFromText({ text: 'x', title: 'A <b>title</b> & "more"', url: 'https://a.example/x?a=1&b=2', lang: 'en' }),
  html,
  ...more,
});

const hostile = readFileSync(join(import.meta.dirname, '../fixtures/hostile/source.html'), 'utf8');
const attack = article(hostile, {
  title: '</title><script>alert(1)</script>',
  byline: '"><img src=x onerror=alert(1)>',
  lang: 'en"><script>',
  siteName: '<svg onload=alert(1)>',
});

describe('EPUB', () => {
  it('has every article with contents and pictures, and the checker finds no error', () => {
    const chapters: Chapter[] = [1, 2, 3].map((n) => {
      const made = madeArticle(n, { images: 2 });
      return { article: made, pictures: imagesOf(made).map((url, i) => ({ ...madeImage(url, n * 9 + i, 68) })) };
    });
    chapters.push({ article: article(awkward), pictures: [] }, { article: attack, pictures: [] });
    const book = writeEpub(chapters, options);
    const files = unzipSync(book);
    expect(Object.keys(files)[0]).toBe('mimetype');
    expect(strFromU8(files['EPUB/contents.xhtml']!).match(/<li>/g)).toHaveLength(5);
    expect(Object.keys(files).filter((name) => name.startsWith('EPUB/images/'))).toHaveLength(6);
    expect(complaints(book)).toBe('');
  }, 60_000);

  it('runs nothing', () => {
    const files = unzipSync(writeEpub([{ article: attack, pictures: [] }], options));
    for (const [name, bytes] of Object.entries(files)) {
      expect(strFromU8(bytes), name).not.toMatch(/<script|<svg|<iframe|\son\w+="|javascript:/i);
    }
  });
});

describe('one file with its pictures', () => {
  it('loads nothing and runs nothing', () => {
    const made = madeArticle(4, { images: 1 });
    const [url] = imagesOf(made);
    const page = writeSingleFile(
      { ...made, html: `${made.html}<img src="https://b.example/track.gif" alt="">` },
      [madeImage(url!, 1)],
      { parseHtml },
    );
    expect(page).toContain('src="data:image/png;base64,');
    expect(page).toContain('img-src data:;');
    expect(new JSDOM(page).window.document.querySelectorAll('[src^="http"]')).toHaveLength(0);
    const evil = new JSDOM(writeSingleFile(attack, [], { parseHtml })).window.document;
    expect(evil.querySelectorAll('script, iframe, svg[onload]')).toHaveLength(0);
    for (const element of evil.querySelectorAll('*')) {
      for (const { name, value } of element.attributes) expect(`${name}=${value}`).not.toMatch(/^on|=\s*javascript:/i);
    }
  });
});

describe('Markdown with its pictures', () => {
  it('has front matter that no title breaks, and the pictures beside it', () => {
    const made = { ...madeArticle(5, { images: 1 }), title: 'A: "b"\n---\nevil: true' };
    const [url] = imagesOf(made);
    const front = { savedAt: '2026-01-02T03:04:05Z', tags: ['a, b'], highlights: [{ quote: 'Marked', note: 'Noted' }] };
    const { text, files } = writeMarkdownWithPictures(made, [madeImage(url!, 1)], front, 'pictures', { parseHtml });
    expect(text.split('\n').slice(0, 2)).toEqual(['---', 'title: "A: \\"b\\"\\n---\\nevil: true"']);
    expect(text.split('\n---\n')[0]).toContain('tags: ["a, b"]');
    expect(text).toContain('](pictures/1.png)');
    expect(text).toContain('> Marked\n\nNoted');
    expect(Object.keys(files)).toEqual(['1.png']);
  });
});
