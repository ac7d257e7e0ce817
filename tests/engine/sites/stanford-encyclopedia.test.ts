import { expect, it } from 'vitest';
import { forEachDom } from '../doms.ts';
import { prose, readAt, takenBySite, unaccounted } from './site-page.ts';

const PAGE = `<!doctype html><html lang="en"><head><title>Clockwork (Stanford Encyclopedia of Philosophy)</title></head><body>
  <div id="container"><div id="content"><div id="article"><div id="article-content"><div id="aueditable">
  <h1>Clockwork</h1><div id="pubinfo"><em>First published Mon May 5, 2014</em></div>
  <div id="preamble"><p>${prose('clock', 3)}</p></div>
  <div id="toc"><ul><li><a href="#1">1. Springs</a></li><li><a href="#2">2. Weights</a></li><li><a href="#Bib">Bibliography</a></li></ul><hr></div>
  <div id="main-text"><h2 id="1">1. Springs</h2><p>${prose('spring', 5)}</p><h2 id="2">2. Weights</h2><p>${prose('weight', 5)}</p></div>
  <div id="bibliography"><h2 id="Bib">Bibliography</h2><ul class="hanging">
  <li>Ash, T., 1911, <em>On Springs</em>, Bremen: Anker.</li><li>Holt, M., 1934, “Weights again”, <em>Clocks</em>, 2: 1–9. [<a href="https://x.example/h">Holt 1934 available online</a>]</li></ul></div>
  <div id="academic-tools"><h2>Academic Tools</h2><table><tr><td><a href="/cite">How to cite this entry</a>.</td></tr></table></div>
  <div id="other-internet-resources"><h2>Other Internet Resources</h2><ul><li><a href="https://y.example/">A museum of clocks</a></li></ul></div>
  <div id="related-entries"><h2>Related Entries</h2><p><a href="../time/">time</a> | <a href="../causation/">causation</a></p></div>
  </div></div><div id="article-copyright"><p><a href="/info#c">Copyright © 2014</a> by<br><a href="/" target="other">Rosa Quill</a></p></div></div></div></div>
  </body></html>`;

forEachDom((parse) => {
  it('Stanford Encyclopedia: the entry with its bibliography, without the tools', () => {
    const document = parse(PAGE);
    const article = readAt(document, 'https://plato.stanford.edu/entries/clockwork/');
    expect(article.title).toBe('Clockwork');
    for (const said of ['The clock was built', 'The weight was built', 'Ash, T., 1911', 'Holt, M., 1934'])
      expect(article.text).toContain(said);
    expect(article.text).not.toMatch(/How to cite|museum of clocks|causation|Copyright/);
    expect(article.text.match(/1\. Springs/g)).toHaveLength(1);
    expect(takenBySite(article)).toMatch(
      /2\. Weights[\s\S]*How to cite[\s\S]*museum of clocks[\s\S]*causation[\s\S]*Copyright/,
    );
    expect(unaccounted(document, article)).toEqual([]);
  });
});
