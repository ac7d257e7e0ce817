import { JSDOM } from 'jsdom';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { createSanitizer, serialize, UnsupportedSanitizerError } from '../../../src/engine/dom/sanitize.ts';

const sanitize = createSanitizer(new JSDOM('').window);
const clean = (html: string): string => serialize(sanitize(html));

describe('createSanitizer', () => {
  it('refuses a DOM on which DOMPurify hands its input back unsanitised', () => {
    const { window } = parseHTML('<html><body></body></html>');
    expect(() => createSanitizer(window as never)).toThrow(UnsupportedSanitizerError);
  });

  it.each([
    '<script>run()</script>',
    '<img src=x onerror=run()>',
    '<a href="javascript:run()">x</a>',
    '<a href=" java\tscript:run()">x</a>',
    '<a href="data:text/html,<script>run()</script>">x</a>',
    '<iframe srcdoc="<script>run()</script>"></iframe>',
    '<svg onload=run()><script>run()</script><foreignObject><body onload=run()></foreignObject></svg>',
    '<svg><use href="data:image/svg+xml,<svg onload=run()>"/><animate attributeName=href values=javascript:run() /></svg>',
    '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=run()&gt;">',
    '<form action="javascript:run()"><button formaction="javascript:run()">x</button></form>',
    '<style>@import "https://evil.example/run()"</style>',
    '<object data="run()"></object><embed src="run()"><base href="https://evil.example/run()">',
    '<p style="background:url(https://evil.example/run())">x</p>',
    '<template shadowrootmode=open><script>run()</script></template>',
    '<meta http-equiv=refresh content="0;url=javascript:run()">',
  ])('lets nothing run: %s', (payload) => {
    const html = clean(payload);
    expect(html).not.toMatch(/run\(\)(?!&gt;)/);
    expect(html).not.toMatch(
      /<(?:script|iframe|form|style|object|embed|base|meta|template|foreignobject|use|animate)\b/i,
    );
    expect(html).not.toMatch(/\son\w+=/i);
  });

  it('keeps what an article is made of', () => {
    const html =
      '<h2>a</h2><p>b <em>c</em> <a href="https://a.example/">d</a></p><table><tbody><tr><td rowspan="2">e</td></tr></tbody></table><ol start="3"><li>f</li></ol><pre><code class="language-ts">g</code></pre><figure><img src="https://a.example/h.png" alt="i"><figcaption>j</figcaption></figure><math><mi>k</mi></math>';
    for (const kept of [
      '<h2>a</h2>',
      '<em>c</em>',
      'rowspan="2"',
      'start="3"',
      'class="language-ts"',
      '<figcaption>j',
      '<mi>k</mi>',
      'alt="i"',
    ])
      expect(clean(html)).toContain(kept);
  });

  it('opens links apart and loads pictures lazily without a referrer', () => {
    expect(clean('<a href="https://a.example/">x</a>')).toMatch(/target="_blank".*rel="noopener noreferrer"/);
    expect(clean('<img src="https://a.example/x.png">')).toMatch(/loading="lazy".*referrerpolicy="no-referrer"/);
  });

  it('keeps footnotes working under ids that cannot stand for ours', () => {
    const html = clean('<a href="#fn1" id="back">1</a><p id="fn1">note</p>');
    expect(html).toContain('href="#w-fn1"');
    expect(html).toContain('id="w-fn1"');
    expect(html).toContain('id="w-back"');
  });

  it('changes nothing when it sanitises its own output again', () => {
    const once = clean(
      '<p id="a" class="x">b <a href="#a">c</a> <a href="https://a.example/">d</a><img src="https://a.example/h.png"></p>',
    );
    expect(clean(once)).toBe(once);
  });
});
