import { expect, it } from 'vitest';
import { forEachDom } from '../doms.ts';
import { prose, readAt, takenBySite, unaccounted } from './site-page.ts';

const paper = (n: number): string =>
  `<li class="full-docsum"><a class="docsum-title" href="/${n}/">Another study of the loom, part ${n}.</a>
  <span class="docsum-authors">Weaver A, Thread B. J Looms. ${prose('loom', 2)}</span></li>`;
const heading = `<h1 class="heading-title">Hand looms and the rhythm of work: a small trial</h1>
  <div class="inline-authors"><div class="authors"><div class="authors-list">
  <span class="authors-list-item"><a class="full-name" href="/?term=a">Ida Kettle</a> <sup class="affiliation-links"><a class="affiliation-link" href="#1">1</a></sup> <span class="comma">,&nbsp;</span></span>
  <span class="authors-list-item"><a class="full-name" href="/?term=b">Per Lund</a> <sup class="affiliation-links"><a class="affiliation-link" href="#2">2</a></sup></span>
  </div></div></div>`;
const PAGE = `<!doctype html><html lang="en"><head><title>Hand looms and the rhythm of work: a small trial - PubMed</title></head><body>
  <main class="article-details" id="article-details">
  <header class="heading"><div class="full-view" id="full-view-heading">${heading}</div>
  <div class="short-view" id="short-view-heading">${heading}</div></header>
  <div class="abstract" id="abstract"><h2 class="title">Abstract</h2>
  <div class="abstract-content selected" id="eng-abstract">
  <p><strong class="sub-title">Background:</strong> We asked whether a beat helps.</p>
  <p><strong class="sub-title">Results:</strong> It does: 14 of 20 wove faster.</p></div>
  <p><strong class="sub-title">Keywords:</strong> loom; rhythm.</p></div>
  <div class="similar-articles" id="similar"><h2 class="title">Similar articles</h2><ul>${[1, 2, 3, 4, 5].map(paper).join('')}</ul></div>
  <div class="citedby-articles" id="citedby"><h2 class="title">Cited by</h2><ul>${[6, 7, 8].map(paper).join('')}</ul></div>
  <div class="references" id="references"><h2 class="title">References</h2><ol>${[9, 10, 11].map(paper).join('')}</ol></div>
  <div class="mesh-terms keywords-section" id="mesh-terms"><h2>MeSH terms</h2><ul><li><button>Handicraft</button></li></ul></div>
  </main></body></html>`;

forEachDom((parse) => {
  it('PubMed: the abstract alone, by the authors without their numbers', () => {
    const document = parse(PAGE);
    const article = readAt(document, 'https://pubmed.ncbi.nlm.nih.gov/1234567/');
    expect(article.title).toBe('Hand looms and the rhythm of work: a small trial');
    expect(article.byline).toBe('Ida Kettle, Per Lund');
    expect(article.text).toContain('Background: We asked whether a beat helps.');
    expect(article.text).toContain('Results: It does: 14 of 20 wove faster.');
    expect(article.text).toContain('Keywords: loom; rhythm.');
    expect(article.text).not.toMatch(/Another study|MeSH|Handicraft/);
    expect(takenBySite(article)).toMatch(/part 5[\s\S]*part 8[\s\S]*part 11[\s\S]*Handicraft/);
    expect(unaccounted(document, article)).toEqual([]);
  });
});
