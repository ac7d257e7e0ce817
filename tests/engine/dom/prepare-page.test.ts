import { describe, expect, it } from 'vitest';
import { preparePage } from '../../../src/engine/dom/prepare-page.ts';
import { forEachDom } from '../doms.ts';

const URL_OF_PAGE = 'https://news.example/2025/a-story';

forEachDom((parse) => {
  const prepared = (html: string, url = URL_OF_PAGE): Document => {
    const page = parse(html, url);
    preparePage(page, { baseUrl: url });
    return page;
  };
  const bodyOf = (html: string): string => prepared(html).body.innerHTML;

  describe('streamed markup', () => {
    it('comes into its place, with parts inside parts, and the fallback goes', () => {
      const page = prepared(
        '<main><!--$?--><template id="B:0"></template><p>Loading…</p><!--/$--></main>' +
          '<div hidden id="S:0"><p>First.</p><template id="P:1"></template></div><div hidden id="S:1"><p>Second.</p></div>',
      );
      expect(page.querySelector('main')?.textContent).toBe('First.Second.');
      expect(page.querySelector('[hidden]')).toBe(null);
    });

    it('is seen even where its place is gone; other hidden text stays hidden', () => {
      const page = prepared('<div hidden id="S:3"><p>Late.</p></div><div hidden id="menu">Menu</div>');
      expect(page.querySelector('#S\\:3')?.hasAttribute('hidden')).toBe(false);
      expect(page.querySelector('#menu')?.hasAttribute('hidden')).toBe(true);
    });
  });

  describe('addresses', () => {
    it('are absolute, from the base of the page', () => {
      const page = prepared(
        '<html><head><base href="/x/"></head><body><a href="b">b</a><img src="c.jpg" alt="c"><video poster="p.jpg" src="v.mp4"></video><blockquote cite="q">q</blockquote></body></html>',
      );
      expect(page.querySelector('a')?.getAttribute('href')).toBe('https://news.example/x/b');
      expect(page.querySelector('img')?.getAttribute('src')).toBe('https://news.example/x/c.jpg');
      expect(page.querySelector('video')?.getAttribute('poster')).toBe('https://news.example/x/p.jpg');
      expect(page.querySelector('video')?.getAttribute('src')).toBe('https://news.example/x/v.mp4');
      expect(page.querySelector('blockquote')?.getAttribute('cite')).toBe('https://news.example/x/q');
    });

    it('stay in the page where they point into it', () => {
      expect(bodyOf(`<a href="#n1">1</a><a href="${URL_OF_PAGE}#n1">1</a>`)).toBe(
        '<a href="#n1">1</a><a href="#n1">1</a>',
      );
    });

    it.each([
      'javascript:run()',
      ' java\nscript:run()',
      'data:text/html,x',
      'vbscript:x',
      'blob:x',
      'JAVASCRIPT:run()',
    ])('are taken off: %s', (href) => {
      expect(bodyOf(`<a href="${href}">x</a>`)).toBe('<a>x</a>');
    });

    it('stay relative where nothing says from where', () => {
      const page = parse('<a href="b">b</a>');
      preparePage(page, { baseUrl: '' });
      expect(page.querySelector('a')?.getAttribute('href')).toBe('b');
    });
  });

  describe('players', () => {
    it.each([
      ['https://www.youtube.com/embed/abcdefghijk?feature=oembed', 'https://www.youtube.com/watch?v=abcdefghijk'],
      ['//www.youtube-nocookie.com/embed/abcdefghijk', 'https://www.youtube.com/watch?v=abcdefghijk'],
      ['https://www.youtube.com/embed/videoseries?list=PL12345', 'https://www.youtube.com/playlist?list=PL12345'],
      ['https://player.vimeo.com/video/12345?h=1', 'https://vimeo.com/12345'],
      ['https://open.spotify.com/embed/episode/abc', 'https://open.spotify.com/episode/abc'],
      ['https://www.dailymotion.com/embed/video/x12345', 'https://www.dailymotion.com/video/x12345'],
    ])('%s becomes a link', (src, href) => {
      const page = prepared(`<div class="video"><iframe src="${src}" title="The bell is cast"></iframe></div>`);
      const link = page.querySelector('figure a');
      expect(link?.getAttribute('href')).toBe(href);
      expect(link?.textContent).toMatch(/^\w+: The bell is cast$/);
      expect(page.querySelector('iframe, div.video')).toBe(null);
    });

    it('keep the caption of their figure, and say their name where they have no title', () => {
      const page = prepared(
        '<figure><div><iframe data-src="https://www.youtube.com/embed/abcdefghijk" src="about:blank" title="YouTube video player"></iframe></div><figcaption>The bell.</figcaption></figure>',
      );
      expect(page.querySelectorAll('figure').length).toBe(1);
      expect(page.querySelector('figure a')?.textContent).toBe('YouTube');
      expect(page.querySelector('figcaption')?.textContent).toBe('The bell.');
    });

    it('of unknown services, and look-alikes, are left to the sanitiser', () => {
      const page = prepared(
        '<iframe src="https://youtube.com.evil.example/embed/abcdefghijk"></iframe><iframe src="javascript:run()"></iframe>',
      );
      expect(page.querySelectorAll('a').length).toBe(0);
    });

    it('as elements of their own', () => {
      expect(
        prepared('<lite-youtube videoid="abcdefghijk"></lite-youtube>').querySelector('a')?.getAttribute('href'),
      ).toBe('https://www.youtube.com/watch?v=abcdefghijk');
    });
  });

  it('media keep poster and sources; a video without a source is its poster', () => {
    const page = prepared(
      '<video data-poster="/p.jpg" autoplay><source data-src="/v.mp4" type="video/mp4"></video><video poster="/q.jpg" src="blob:x"></video><audio src="/a.mp3"></audio>',
    );
    expect(page.querySelector('video')?.getAttribute('poster')).toBe('https://news.example/p.jpg');
    expect(page.querySelector('source')?.getAttribute('src')).toBe('https://news.example/v.mp4');
    expect(page.querySelector('video')?.hasAttribute('autoplay')).toBe(false);
    expect(page.querySelector('img')?.getAttribute('src')).toBe('https://news.example/q.jpg');
    expect(page.querySelector('audio')?.getAttribute('src')).toBe('https://news.example/a.mp3');
  });

  it('a quoted post stays', () => {
    const html =
      '<blockquote class="twitter-tweet"><p>Noon and six.</p>— Council <a href="https://twitter.com/x/status/1">May 1</a></blockquote>';
    expect(bodyOf(html)).toBe(html);
  });

  describe('math', () => {
    const formula =
      '<math><semantics><mrow><mi>x</mi></mrow><annotation encoding="application/x-tex">x</annotation></semantics></math>';
    const one = (html: string): Element => {
      const page = prepared(`<p>Let ${html} be.</p>`);
      const found = page.querySelectorAll('math');
      expect(found.length).toBe(1);
      expect(page.querySelector('p')?.textContent?.replace(/\s+/g, ' ')).toBe('Let x be.');
      expect(found[0]!.getAttribute('alttext')).toBe('x');
      return found[0]!;
    };

    it('is one copy of what KaTeX drew', () => {
      const math = one(
        `<span class="katex-display"><span class="katex"><span class="katex-mathml">${formula}</span><span class="katex-html" aria-hidden="true">x</span></span></span>`,
      );
      expect(math.getAttribute('display')).toBe('block');
    });

    it('is one copy of what MathJax drew', () => {
      one(
        `<mjx-container jax="CHTML"><mjx-math aria-hidden="true">x</mjx-math><mjx-assistive-mml>${formula}</mjx-assistive-mml></mjx-container>`,
      );
      one(
        '<span class="MathJax_Preview"></span><span class="MathJax" id="M-1"><span>x</span></span><script type="math/tex">x</script>',
      );
      one('<script type="math/tex">x</script>');
    });

    it('is one copy of Wikipedia’s, and an image keeps its words', () => {
      one(
        `<span class="mwe-math-element"><span style="display:none">${formula}</span><img src="https://w.example/x.svg" alt="{\\displaystyle x}"></span>`,
      );
      expect(
        prepared('<p><img class="mwe-math-fallback-image-inline" src="/x.svg" alt="{\\displaystyle y}"></p>')
          .querySelector('img')
          ?.getAttribute('alt'),
      ).toBe('{\\displaystyle y}');
    });
  });

  describe('figures', () => {
    it('are made of an image and the caption that follows it', () => {
      const page = prepared(
        '<div class="wp-caption"><a href="/full.jpg"><img src="/a.jpg" alt="a"></a><p class="wp-caption-text">The bell.</p></div>',
      );
      expect(page.querySelector('figure > figcaption')?.textContent).toBe('The bell.');
      expect(page.querySelector('figure img')).not.toBe(null);
    });

    it('are made inside longer text too', () => {
      const page = prepared(
        '<div><p>One.</p><img src="/a.jpg" alt="a"><div class="image-caption">The bell.</div><p>Two.</p></div>',
      );
      expect(page.querySelector('figure')?.textContent).toBe('The bell.');
      expect(page.querySelectorAll('div > p').length).toBe(2);
    });

    it('keep their own captions, and are not made of what only looks near', () => {
      expect(
        prepared('<figure><img src="/a.jpg" alt="a"><div class="caption">The bell.</div></figure>').querySelector(
          'figure > figcaption',
        )?.textContent,
      ).toBe('The bell.');
      const html =
        '<div><img src="https://a.example/a.jpg" alt="a"><p>The bell is large.</p><p class="caption">No.</p></div>';
      expect(bodyOf(html)).toBe(html);
    });
  });

  it('footnotes keep their places', () => {
    const page = prepared(
      '<p>Text<sup id="r1"><a href="#n1">1</a></sup></p><p><a name="n1"></a>A note. <a href="#r1">↩</a></p>',
    );
    expect(page.querySelector('#n1')).not.toBe(null);
    expect(page.querySelector('#r1 a')?.getAttribute('href')).toBe('#n1');
  });

  it('folds are opened', () => {
    const page = prepared(
      '<details><summary>More</summary><p>Inside.</p></details><div hidden="until-found">Found.</div>',
    );
    expect(page.querySelector('details')?.hasAttribute('open')).toBe(true);
    expect(page.querySelector('div')?.hasAttribute('hidden')).toBe(false);
  });

  it('prepares twice as once', () => {
    const html =
      '<p>Let <span class="katex"><math><mi>x</mi></math></span></p><pre><code class="hljs js">a</code></pre><div class="wp-caption"><img data-src="/a.jpg" alt="a"><p class="wp-caption-text">C</p></div><iframe src="https://vimeo.com/12345"></iframe>';
    const page = prepared(html);
    const once = page.documentElement.outerHTML;
    preparePage(page, { baseUrl: URL_OF_PAGE });
    expect(page.documentElement.outerHTML).toBe(once);
  });

  it('stays linear on large and deep pages', () => {
    const deep = `${'<div class="caption">'.repeat(400)}<img src="/a.jpg">${'</div>'.repeat(400)}`;
    const wide =
      '<p>Text <a href="/b">b</a></p><img src="/a.jpg"><span class="credit">c</span><lite-youtube videoid="abcdefghijk"></lite-youtube>'.repeat(
        1000,
      );
    const page = parse(deep + wide, URL_OF_PAGE);
    const start = performance.now();
    preparePage(page, { baseUrl: URL_OF_PAGE });
    expect(performance.now() - start).toBeLessThan(8000);
  });
});
