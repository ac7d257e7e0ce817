import { describe, expect, it } from 'vitest';
import { normalizeCode } from '../../../src/engine/dom/code-blocks.ts';
import { forEachDom } from '../doms.ts';

const CODE = 'def count(n):\n    if n > 0:\n\n        return n';

forEachDom((parse) => {
  const read = (html: string): { text: string; language: string }[] => {
    const page = parse(html);
    normalizeCode(page.documentElement);
    return [...page.querySelectorAll('pre')].map((pre) => ({
      text: pre.textContent ?? '',
      language: pre.querySelector('code')?.getAttribute('class') ?? '',
    }));
  };
  const wanted = [{ text: CODE, language: 'language-python' }];
  const lines = CODE.split('\n').map((line) => line.replace('>', '&gt;'));

  describe('becomes one pre and code, as typed', () => {
    it.each([
      ['plain', `<pre><code class="language-python">${lines.join('\n')}</code></pre>`],
      ['the language on the pre', `<pre class="brush: python"><code>${lines.join('\n')}</code></pre>`],
      [
        'the language around it',
        `<div class="highlight-source-python"><pre><code>${lines.join('\n')}</code></pre></div>`,
      ],
      ['the language in data', `<pre data-lang="py"><code>${lines.join('\n')}</code></pre>`],
      [
        'spans',
        `<pre><code class="hljs python">${lines.map((line) => `<span class="k">${line}</span>`).join('\n')}</code></pre>`,
      ],
      [
        'a span for each line, with newlines',
        `<pre class="shiki"><code class="language-python">${lines.map((line) => `<span class="line">${line}</span>`).join('\n')}</code></pre>`,
      ],
      [
        'a span for each line, without',
        `<pre><code class="language-python">${lines.map((line) => `<span class="line">${line}</span>`).join('')}</code></pre>`,
      ],
      [
        'a div for each line',
        `<pre class="language-python"><code>${lines.map((line) => `<div class="token-line">${line}</div>`).join('')}</code></pre>`,
      ],
      [
        'a div for each line, newline inside',
        `<pre><code class="language-python">${lines.map((line) => `<div>${line}\n</div>`).join('')}</code></pre>`,
      ],
      [
        'a code for each line',
        `<pre class="language-python">${lines.map((line) => `<code>${line}</code>`).join('\n')}</pre>`,
      ],
      ['line breaks', `<pre><code class="language-python">${lines.join('<br>')}</code></pre>`],
      [
        'line numbers',
        `<pre><code class="language-python">${lines.map((line, index) => `<span class="line-number">${index + 1}</span>${line}`).join('\n')}</code></pre>`,
      ],
      [
        'a gutter beside it',
        `<pre class="language-python"><code>${lines.join('\n')}<span class="line-numbers-rows"><span></span><span></span></span></code></pre>`,
      ],
      [
        'a copy button',
        `<div class="code-toolbar"><pre class="language-python"><button>Copy</button><code>${lines.join('\n')}</code></pre><div class="toolbar"><button>Copy</button></div></div>`,
      ],
      [
        'a table with a gutter',
        `<div class="highlight language-python"><table><tr><td class="gutter"><pre>1\n2\n3\n4</pre></td><td class="code"><pre><code>${lines.join('\n')}</code></pre></td></tr></table></div>`,
      ],
      [
        'a table with a row for each line',
        `<div class="highlight-source-python"><table>${lines.map((line, index) => `<tr><td class="blob-num" data-line-number="${index + 1}"></td><td class="blob-code">${line}</td></tr>`).join('')}</table></div>`,
      ],
    ])('%s', (_, html) => {
      expect(read(html)).toEqual(wanted);
    });
  });

  it('leaves no button or label of the frame', () => {
    const page = parse(
      `<p>Before.</p><div class="codebox"><div class="code-header">python <button>Copy code</button></div><pre><code>${lines.join('\n')}</code></pre></div><p>After.</p>`,
    );
    normalizeCode(page.documentElement);
    expect(page.body.textContent).not.toContain('Copy');
    expect(page.body.textContent).toContain('Before.');
  });

  it('keeps an id, and code in a line', () => {
    const page = parse('<pre id="listing-1"><code>a</code></pre><p>Call <code>count()</code>.</p>');
    normalizeCode(page.documentElement);
    expect(page.querySelector('pre')?.id).toBe('listing-1');
    expect(page.querySelectorAll('p code').length).toBe(1);
  });

  it('leaves text that is no code as it is', () => {
    const html = '<pre>A poem\n  <em>with lines</em></pre>';
    const page = parse(html);
    normalizeCode(page.documentElement);
    expect(page.body.innerHTML).toBe(html);
  });

  it('does not take a table of data for code', () => {
    const html = '<table><tbody><tr><td>1</td><td>Bell</td></tr></tbody></table>';
    const page = parse(html);
    normalizeCode(page.documentElement);
    expect(page.body.innerHTML).toBe(html);
  });

  it('stays linear in many blocks', () => {
    const page = parse(`<article>${'<p>Some text.</p><pre><code>a\nb</code></pre>'.repeat(1000)}</article>`);
    const start = performance.now();
    normalizeCode(page.documentElement);
    expect(performance.now() - start).toBeLessThan(4000);
  });
});
