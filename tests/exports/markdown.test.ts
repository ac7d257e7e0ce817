import { describe, expect, it } from 'vitest';
import { toMarkdown } from '../../src/exports/index.ts';
import { articleOf, parseHtml } from './sanitized.ts';

/** The body alone: what follows the title and the source line. */
const body = (html: string): string => toMarkdown(articleOf(html), parseHtml).split('\n').slice(4).join('\n').trimEnd();

/** A tag that a Markdown reader would take for HTML: `<` that no backslash stands before, outside of code. */
const rawTags = (markdown: string): string[] =>
  markdown
    .replace(/^(`{3,})[\s\S]*?^\1$/gm, '')
    .replace(/(`+)[^`][\s\S]*?\1/g, '')
    .match(/(?<!\\)<[a-z!/][^>]*>/gi) ?? [];

describe('the head', () => {
  it('is the title, then who, when and where', () => {
    const article = articleOf('<p>Text.</p>', { byline: 'Markets Desk', publishedTime: '2025-10-16T09:42:00Z' });
    expect(toMarkdown(article, parseHtml)).toBe(
      '# A title\n\nMarkets Desk · 2025-10-16 · [The News](https://news.example/a)\n\nText.\n',
    );
  });

  it('takes the words of title and byline for words', () => {
    const article = articleOf('<p>Text.</p>', {
      title: 'a <b>bold</b>\n# [claim](x)',
      byline: '<script>*x*',
      siteName: 'a](b',
    });
    const [title, , source] = toMarkdown(article, parseHtml).split('\n');
    expect(title).toBe('# a \\<b>bold\\</b> # \\[claim\\](x)');
    expect(source).toBe('\\<script>\\*x\\* · [a\\](b](https://news.example/a)');
  });

  it('has no link to a page that cannot be opened from elsewhere', () => {
    for (const url of ['file:///home/page.html', 'javascript:alert(1)', ''])
      expect(toMarkdown(articleOf('<p>T</p>', { url, canonicalUrl: url }), parseHtml)).toBe(
        '# A title\n\nThe News\n\nT\n',
      );
  });
});

describe('the body', () => {
  it('keeps headings below the title', () => {
    expect(body('<h1>One</h1><h2>Two</h2><h4>Four</h4>')).toBe('## One\n\n## Two\n\n#### Four');
  });

  it('writes lists within lists', () => {
    expect(body('<ul><li>a<ol start="3"><li>b</li><li>c</li></ol></li><li><p>d</p><p>e</p></li></ul>')).toBe(
      '- a\n  3. b\n  4. c\n- d\n\n  e',
    );
  });

  it('keeps the language and the white space of code, in a fence that holds', () => {
    expect(body('<pre><code class="language-ts other">if (a &lt; b) {\n  c("```");\n}\n</code></pre>')).toBe(
      '````ts\nif (a < b) {\n  c("```");\n}\n````',
    );
    expect(body('<pre>one<br>two</pre>')).toBe('```\none\ntwo\n```');
  });

  it('writes a table, whatever its cells hold', () => {
    const table =
      '<table><tr><th>A</th><th>B | C</th></tr><tr><td rowspan="2"><ul><li>x</li><li>y</li></ul></td><td><p>1</p><p>2</p></td></tr>' +
      '<tr><td><pre>f()\ng()</pre><h3>H</h3></td></tr></table>';
    expect(body(table)).toBe(
      ['| A   | B \\| C |', '| --- | --- |', '| x; y | 1 2 |', '|     | `f() g()` H |'].join('\n'),
    );
  });

  it('survives a cell that claims a million columns', () => {
    const markdown = body('<table><tr><td colspan="9999999">wide</td></tr><tr><td>a</td><td>b</td></tr></table>');
    expect(markdown.length).toBeLessThan(5000);
    expect(markdown).toContain('wide');
  });

  it('opens tables that only lay the page out', () => {
    const html =
      '<table><tr><td><ul><li>x</li></ul></td><td><table><tr><th>A</th></tr><tr><td>1</td></tr></table></td></tr></table>';
    expect(body(html)).toBe('- x\n\n| A   |\n| --- |\n| 1   |');
  });

  it('gathers footnotes at the end and drops the ways back', () => {
    const html =
      '<p>One<sup id="r1"><a href="#n1">1</a></sup> and two<sup><a id="r2" href="#n2">[2]</a></sup>, again<sup><a href="#n1">1</a></sup>.</p>' +
      '<ol><li id="n1"><p>First note. <a href="#r1">↩</a></p></li><li id="n2"><a href="#r2">^</a> Second <em>note</em>.</li></ol><p>End.</p>';
    expect(body(html)).toBe('One[^1] and two[^2], again[^1].\n\nEnd.\n\n[^1]: First note.\n\n[^2]: Second *note*.');
  });

  it('leaves numbered links that lead elsewhere', () => {
    expect(
      body('<p>See <a href="https://a.example/1">1</a> and <a href="#part">part</a>.</p><h2 id="part">P</h2>'),
    ).toBe('See [1](https://a.example/1) and part.\n\n## P');
  });

  it('writes formulas in TeX', () => {
    const html =
      '<p>So <math><mi>E</mi><mo>=</mo><mi>m</mi><msup><mi>c</mi><mn>2</mn></msup></math>.</p>' +
      '<math display="block"><mfrac><mrow><mi>a</mi><mo>+</mo><mn>1</mn></mrow><msqrt><mi>π</mi></msqrt></mfrac></math>';
    expect(body(html)).toBe('So $E=mc^{2}$.\n\n$$\\frac{a+1}{\\sqrt{\\pi }}$$');
  });

  it('writes a figure as its picture and caption, a video as a link', () => {
    expect(
      body(
        '<figure><img src="https://a.example/x.png" alt="A [b]"><figcaption>Seen.</figcaption></figure><video src="https://v.example/1.mp4"></video>',
      ),
    ).toBe('![A \\[b\\]](https://a.example/x.png)\n\nSeen.\n\n[▶ v.example/1.mp4](https://v.example/1.mp4)');
  });

  it('puts a card that is one link in one line', () => {
    expect(body('<a href="https://a.example/x"><h3>Head</h3><p>Words\nmore</p></a>')).toBe(
      '[Head Words more](https://a.example/x)',
    );
  });
});

describe('safety', () => {
  it('leaves only links to the web and to mail', () => {
    const article = articleOf('');
    const unsafe =
      '<p><a href="javascript:alert(1)">a</a> <a href="data:text/html,x">b</a> <a href="mailto:x@y.example">c</a></p>';
    // A tree that nobody sanitised: the rules alone must hold.
    const raw = (html: string) =>
      Object.assign(parseHtml('').ownerDocument.createElement('div'), { innerHTML: html || unsafe });
    expect(toMarkdown({ ...article, html: unsafe }, raw)).toContain('\n\na b [c](mailto:x@y.example)\n');
  });

  it('lets no address break out of its brackets', () => {
    expect(body('<a href="https://a.example/x)](javascript:alert(1)) <b>">t</a>')).toBe(
      '[t](https://a.example/x%29]%28javascript:alert%281%29%29%20%3Cb%3E)',
    );
  });

  it('leaves no raw HTML, neither tags nor words that look like them', () => {
    const html =
      '<p>&lt;script&gt;alert(1)&lt;/script&gt; &amp;lt;img src=x onerror=y&amp;gt; <kbd>K</kbd> <mark>m</mark> x<sup>2</sup> H<sub>2</sub>O</p>' +
      '<details><summary>More</summary><p>In.</p></details><dl><dt>T</dt><dd>D</dd></dl><ruby>漢<rt>かん</rt></ruby>' +
      '<svg><circle r="4"></circle><text>drawn</text></svg><table><tr><td>a<br>b</td></tr><tr><td>c</td></tr></table>';
    const markdown = body(html);
    expect(rawTags(markdown)).toEqual([]);
    expect(markdown).toContain('\\<script>alert(1)\\</script> \\&lt;img src=x onerror=y\\&gt;');
    expect(markdown).toContain('x² H₂O');
    expect(markdown).toContain('漢(かん)');
    expect(markdown).not.toContain('drawn');
  });
});
