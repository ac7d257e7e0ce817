import { expect, it } from 'vitest';
import { forEachDom } from '../doms.ts';
import { prose, readAt, takenBySite, unaccounted } from './site-page.ts';

const PAGE = `<!doctype html><html lang="en"><head><title>The Lamp Keeper | Project Gutenberg</title></head><body>
  <section class="pg-boilerplate pgheader" id="pg-header"><h2 id="pg-header-heading">The eBook of <span>The Lamp Keeper</span></h2>
  <div>This ebook may be copied, given away and used again by whoever likes, under the terms of the licence that comes with it and that you find at its end.</div>
  <div id="pg-machine-header"><p><strong>Title</strong>: The Lamp Keeper</p></div>
  <div id="pg-start-separator"><span>*** START OF THE EBOOK THE LAMP KEEPER ***</span></div></section>
  <h1>The Lamp Keeper</h1><div class="chapter"><h2>I. The Rock</h2><p>${prose('lamp', 5)}</p><p>${prose('boat', 5)}</p></div>
  <div class="chapter"><h2>II. The Letter</h2><p>“Yes,” said he.</p><p>${prose('stair', 5)}</p></div>
  <section class="pg-boilerplate pgheader footer" id="pg-footer"><div id="pg-end-separator"><span>*** END OF THE EBOOK THE LAMP KEEPER ***</span></div>
  <div>Updated editions will replace the previous one, and the old editions will be renamed. ${prose('licence', 4)}</div></section></body></html>`;

forEachDom((parse) => {
  it('Project Gutenberg: the book without the licence around it', () => {
    const document = parse(PAGE);
    const article = readAt(document, 'https://www.gutenberg.org/cache/epub/99999/pg99999-images.html');
    for (const said of ['The lamp was built', 'II. The Letter', '“Yes,” said he.', 'The stair was built'])
      expect(article.text).toContain(said);
    expect(article.text).not.toMatch(/ebook|editions|licence/i);
    expect(takenBySite(article)).toMatch(/START OF THE EBOOK[\s\S]*END OF THE EBOOK[\s\S]*The licence was built/);
    expect(unaccounted(document, article)).toEqual([]);
  });
});
