import { expect, it } from 'vitest';
import { forEachDom } from '../doms.ts';
import { prose, readAt, takenBySite, unaccounted } from './site-page.ts';

const pilcrow = (id: string): string => `<a href="#${id}" class="pilcrow">¶</a>`;
const PAGE = `<!doctype html><html lang="en"><head><title>RFC 99999: A Protocol for Kites</title></head><body>
  <table class="ears"><thead><tr><td class="left">RFC 99999</td><td class="center">Kites</td><td class="right">May 2024</td></tr></thead>
  <tfoot><tr><td class="left">Gale &amp; Breeze</td><td class="center">Standards Track</td><td class="right">[Page]</td></tr></tfoot></table>
  <div id="external-metadata" class="document-information"></div>
  <div id="internal-metadata" class="document-information"><dl id="identifiers"><dt>Stream:</dt><dd>Independent</dd><dt>Authors:</dt>
  <dd class="authors"><div class="author"><div class="author-name">N. Gale, <span class="editor">Ed.</span></div><div class="org">Windmill</div></div>
  <div class="author"><div class="author-name">O. Breeze</div><div class="org">Harbour</div></div></dd></dl></div>
  <h1 id="rfcnum">RFC 99999</h1><h1 id="title">A Protocol for Kites</h1>
  <section id="section-abstract"><h2 id="abstract"><a href="#abstract" class="selfRef">Abstract</a></h2><p id="a-1">${prose('kite', 3)}${pilcrow('a-1')}</p></section>
  <div id="status-of-memo"><section id="section-boilerplate.1"><h2>Status of This Memo</h2><p>${prose('memo', 3)}${pilcrow('b-1')}</p></section></div>
  <div id="copyright"><section id="section-boilerplate.2"><h2>Copyright Notice</h2><p>${prose('notice', 3)}${pilcrow('b-2')}</p></section></div>
  <div id="toc"><section id="section-toc.1"><h2>Table of Contents</h2><nav class="toc"><ul><li><a href="#section-1">1</a>. <a href="#n">The Line</a></li></ul></nav></section></div>
  <section id="section-1"><h2 id="n"><a href="#section-1" class="section-number">1. </a><a href="#n" class="section-name">The Line</a></h2>
  <p id="s-1">${prose('line', 5)}${pilcrow('s-1')}</p><ul><li id="s-2">MUST hold.${pilcrow('s-2')}</li></ul></section>
  <section id="section-2"><h2>2. References</h2><dl class="references"><dt>[TAIL]</dt><dd>Gale, N., "Tails", <a href="https://x.example/">&lt;https://x.example/&gt;</a>.</dd></dl></section>
  <section id="appendix-A"><h2>Authors' Addresses</h2><address>Nora Gale</address></section></body></html>`;

forEachDom((parse) => {
  it('RFC Editor: the document without running heads, notices and pilcrows', () => {
    const document = parse(PAGE);
    const article = readAt(document, 'https://www.rfc-editor.org/rfc/rfc99999.html');
    expect(article.title).toBe('A Protocol for Kites');
    expect(article.byline).toBe('N. Gale, O. Breeze');
    expect(article.text).toMatch(/The line was built[^\n]* three digits\.\n/);
    for (const said of ['The kite was built', 'MUST hold.', '[TAIL]', 'Gale, N., "Tails"', 'Nora Gale'])
      expect(article.text).toContain(said);
    expect(article.text).not.toMatch(/¶|\[Page\]|Windmill|The memo|The notice|Table of Contents/);
    expect(takenBySite(article)).toMatch(
      /\[Page\][\s\S]*Windmill[\s\S]*The memo[\s\S]*The notice[\s\S]*Table of Contents/,
    );
    expect(takenBySite(article).match(/¶/g)).toHaveLength(5);
    expect(unaccounted(document, article)).toEqual([]);
  });
});
