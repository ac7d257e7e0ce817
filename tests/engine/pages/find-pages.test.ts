import { expect, test } from 'vitest';
import { findPages } from '../../../src/engine/pages/index.ts';
import { forEachDom, type ParsePage } from '../doms.ts';

const SITE = 'https://news.example';
const STORY = `${SITE}/2025/03/14/harbour-reopens`;

/** A link; its address counts from the page's own site. */
const a = (path: string, text: string, attributes = ''): string =>
  `<a href="${new URL(path, STORY)}" ${attributes}>${text}</a>`;
const pager = (...links: string[]): string =>
  `<article><h1>Harbour reopens</h1><p>The harbour opened again.</p></article><div class="pager">${links.join(' ')}</div>`;
const head = (links: string): string => `<!doctype html><html><head>${links}</head><body><p>Text</p></body></html>`;

const find = (parse: ParsePage, html: string, url = STORY, canonicalUrl = url) =>
  findPages(parse(html, url), { url, canonicalUrl });

interface Recognised {
  name: string;
  url: string;
  html: string;
  current?: number;
  total?: number | null;
  next: string | null;
  known?: number[];
}

const recognised: Recognised[] = [
  {
    name: 'link rel=next with a page word in the address',
    url: STORY,
    html: head('<link rel="next" href="/2025/03/14/harbour-reopens?page=2">'),
    total: null,
    next: `${STORY}?page=2`,
  },
  {
    name: 'numbers under an article, /2 and /3',
    url: `${STORY}/`,
    html: pager('<span>1</span>', a(`${STORY}/2/`, '2'), a(`${STORY}/3/`, '3'), a(`${STORY}/2/`, 'Next »')),
    total: 3,
    next: `${STORY}/2/`,
    known: [2, 3],
  },
  {
    name: 'the page in the middle',
    url: `${STORY}/page/2`,
    html: pager(a(STORY, '1'), '<b aria-current="page">2</b>', a(`${STORY}/page/3`, '3')),
    current: 2,
    total: 3,
    next: `${STORY}/page/3`,
    known: [1, 3],
  },
  {
    name: 'the last page',
    url: `${STORY}/3`,
    html: pager(a(STORY, '1'), a(`${STORY}/2`, '2'), '<span>3</span>'),
    current: 3,
    total: 3,
    next: null,
    known: [1, 2],
  },
  {
    name: 'words that say page, in German, before a bare number',
    url: `${SITE}/wirtschaft/hafen-0314-1234.html`,
    html: pager(a('/wirtschaft/hafen-0314-1234-2.html', 'Nächste Seite')),
    total: null,
    next: `${SITE}/wirtschaft/hafen-0314-1234-2.html`,
  },
  {
    name: 'seite-2 with a plain word',
    url: `${SITE}/hafen`,
    html: pager(a('/hafen/seite-2', 'Weiter')),
    total: null,
    next: `${SITE}/hafen/seite-2`,
  },
  {
    name: '次のページ',
    url: `${SITE}/articles/-/1234`,
    html: pager('<span>1/3ページ</span>', a('/articles/-/1234?page=2', '次のページ')),
    total: null,
    next: `${SITE}/articles/-/1234?page=2`,
  },
  {
    name: '下一页 with 第1页 / 共4页',
    url: `${SITE}/a/778.html`,
    html: pager('<span>第1页 / 共4页</span>', a('/a/778_2.html', '下一页')),
    total: 4,
    next: `${SITE}/a/778_2.html`,
  },
  {
    name: 'الصفحة التالية with Arabic digits',
    url: `${SITE}/khabar`,
    html: pager(
      '<span>١</span>',
      a('/khabar?page=2', '٢'),
      a('/khabar?page=3', '٣'),
      a('/khabar?page=2', 'الصفحة التالية'),
    ),
    total: 3,
    next: `${SITE}/khabar?page=2`,
    known: [2, 3],
  },
  {
    name: 'Page 2 of 5',
    url: `${STORY}?page=2`,
    html: pager('<span>Page 2 of 5</span>', a(STORY, 'Previous page'), a(`${STORY}?page=3`, 'Next page')),
    current: 2,
    total: 5,
    next: `${STORY}?page=3`,
    known: [1, 3],
  },
  {
    name: 'titled parts of a review',
    url: `${SITE}/review/crane`,
    html: pager(a('/review/crane/page2.html', 'Page 2: Lifting'), a('/review/crane/page3.html', 'Page 3: Verdict')),
    total: 3,
    next: `${SITE}/review/crane/page2.html`,
    known: [2, 3],
  },
  {
    name: 'a site that counts from 0',
    url: `${SITE}/node/81`,
    html: pager('<span>1</span>', a('/node/81?page=1', '2'), a('/node/81?page=2', '3')),
    total: 3,
    next: `${SITE}/node/81?page=1`,
    known: [2, 3],
  },
  {
    name: 'the second page of a site that counts from 0',
    url: `${SITE}/node/81?page=1`,
    html: head('<link rel="prev" href="/node/81?page=0"><link rel="next" href="/node/81?page=2">'),
    current: 2,
    total: null,
    next: `${SITE}/node/81?page=2`,
    known: [1, 3],
  },
  {
    name: 'a thread by offsets (phpBB)',
    url: `${SITE}/viewtopic.php?f=4&t=120`,
    html: pager(
      '<strong>1</strong>',
      a('/viewtopic.php?f=4&t=120&start=25&sid=77aa', '2'),
      a('/viewtopic.php?f=4&t=120&start=50', '3'),
    ),
    total: 3,
    next: `${SITE}/viewtopic.php?f=4&t=120&start=25&sid=77aa`,
    known: [2, 3],
  },
  {
    name: 'a later page of such a thread',
    url: `${SITE}/viewtopic.php?t=120&start=50`,
    html: pager(
      a('/viewtopic.php?t=120', '1'),
      a('/viewtopic.php?t=120&start=25', '2'),
      '<b>3</b>',
      '…',
      a('/viewtopic.php?t=120&start=225', '10'),
    ),
    current: 3,
    total: 10,
    next: null,
    known: [1, 2, 10],
  },
  {
    name: 'a thread whose offset is inside a value (SMF)',
    url: `${SITE}/index.php?topic=12.0`,
    html: pager('[<b>1</b>]', a('/index.php?topic=12.20', '2'), a('/index.php?topic=12.40', '3')),
    total: 3,
    next: `${SITE}/index.php?topic=12.20`,
    known: [2, 3],
  },
  {
    name: 'a thread with its pages before the title (Tripadvisor)',
    url: `${SITE}/ShowTopic-g29-k154-Tips_for_the_harbour-Halvern.html`,
    html: pager('<span>1</span>', a('/ShowTopic-g29-k154-o10-Tips_for_the_harbour-Halvern.html', '2')),
    total: 2,
    next: `${SITE}/ShowTopic-g29-k154-o10-Tips_for_the_harbour-Halvern.html`,
    known: [2],
  },
  {
    name: 'a thread of XenForo, whose other threads have pages too',
    url: `${SITE}/threads/cranes.123/`,
    html: pager(
      '<a>1</a>',
      a('/threads/cranes.123/page-2', '2'),
      a('/threads/trains.99/page-2', '2'),
      a('/threads/trains.99/page-7', '7'),
    ),
    total: 2,
    next: `${SITE}/threads/cranes.123/page-2`,
    known: [2],
  },
  {
    name: 'a thread whose posts are called comments',
    url: `${SITE}/forum/topic/9`,
    html: `<div class="comments">${pager('1', a('/forum/topic/9?page=2', '2'))}</div>`,
    total: 2,
    next: `${SITE}/forum/topic/9?page=2`,
    known: [2],
  },
  {
    name: 'a long thread: the first numbers and the last',
    url: `${SITE}/threads/cranes.123/`,
    html: pager('1', a('/threads/cranes.123/page-2', '2'), '…', a('/threads/cranes.123/page-40', '40')),
    total: 40,
    next: `${SITE}/threads/cranes.123/page-2`,
    known: [2, 40],
  },
  {
    name: 'numbers that go on unseen',
    url: STORY,
    html: pager('1', a(`${STORY}?page=2`, '2'), a(`${STORY}?page=3`, '3'), '…', a(`${STORY}?page=2`, '›')),
    total: null,
    next: `${STORY}?page=2`,
    known: [2, 3],
  },
  {
    name: 'tracking in the own address, and an http: pager on an https: page',
    url: `${STORY}?utm_source=feed#top`,
    html: pager('1', `<a href="${STORY.replace('https', 'http')}?page=2">2</a>`),
    total: 2,
    next: `${STORY}?page=2`,
    known: [2],
  },
  {
    name: 'the page one at its index file',
    url: `${SITE}/guide/index.html`,
    html: pager('1', a('/guide/index_2.html', '2')),
    total: 2,
    next: `${SITE}/guide/index_2.html`,
    known: [2],
  },
  {
    name: 'a year at the end of a headline',
    url: `${SITE}/best-cranes-2025/`,
    html: pager('1', a('/best-cranes-2025/2/', '2'), a('/best-cranes-2025/3/', '3')),
    total: 3,
    next: `${SITE}/best-cranes-2025/2/`,
    known: [2, 3],
  },
  {
    name: 'an icon for a link, with its words in a label',
    url: STORY,
    html: pager(a(`${STORY}?page=2`, '<svg></svg>', 'aria-label="Next page"')),
    total: null,
    next: `${STORY}?page=2`,
  },
];

const refused: { name: string; url?: string; html: string }[] = [
  { name: 'no link at all', html: pager() },
  { name: 'the next post', html: pager(a('/2025/03/15/trains-run-again', 'Next post')) },
  {
    name: 'the next post by its relation',
    html: head('<link rel="next" title="Trains" href="/2025/03/15/trains-run-again">'),
  },
  {
    name: 'Next: another headline',
    html: pager(a('/2025/03/15/trains-run-again', 'Next: Trains run again →', 'rel="next"')),
  },
  {
    name: 'the next post with a numbered slug',
    url: `${SITE}/weekly-roundup-41`,
    html: pager(a('/weekly-roundup-42', 'Next', 'rel="next"')),
  },
  {
    name: 'a post whose slug got a number',
    url: `${SITE}/weekly-roundup`,
    html: pager(a('/weekly-roundup-2', 'Next »', 'rel="next"')),
  },
  {
    name: 'the next picture of a comic',
    url: `${SITE}/comics/2000/`,
    html: pager(a('/comics/1999', '< Prev', 'rel="prev"'), a('/comics/2001', 'Next >', 'rel="next"')),
  },
  {
    name: 'the next issue, with a link up to all issues',
    url: `${SITE}/issues/2`,
    html: pager(a('/issues', 'All issues'), a('/issues/1', 'Previous'), a('/issues/3', 'Next')),
  },
  { name: 'the next post by its id', url: `${SITE}/?p=1234`, html: pager(a('/?p=1235', 'Next')) },
  {
    name: 'the next chapter of a book',
    url: `${SITE}/book/chapter-1`,
    html: pager('1', a('/book/chapter-2', '2'), a('/book/chapter-3', '3')),
  },
  {
    name: 'the next page of documentation',
    url: `${SITE}/docs/fields/`,
    html: head('<link rel="next" href="../json/"><link rel="prev" href="../models/">'),
  },
  {
    name: 'other versions of documentation',
    url: `${SITE}/docs/18/select.html`,
    html: pager('18', a('/docs/17/select.html', '17'), a('/docs/16/select.html', '16')),
  },
  {
    name: 'comment pages of WordPress',
    html: pager('1', a(`${STORY}/comment-page-2/#comments`, '2'), a(`${STORY}/comment-page-2`, 'Next')),
  },
  {
    name: 'comment pages by a parameter',
    html: pager('1', a(`${STORY}?cpage=2`, '2'), a(`${STORY}?cpage=2`, 'Next page')),
  },
  {
    name: 'comment pages that only their place tells',
    html: `<section id="comments">${pager('1', a(`${STORY}?page=2`, '2'))}</section>`,
  },
  { name: 'comment pages that only their fragment tells', html: pager('1', a(`${STORY}?page=2#comments`, '2')) },
  {
    name: 'pages of related articles',
    html: `<div class="related-posts">${pager('1', a(`${STORY}?page=2`, '2'))}</div>`,
  },
  {
    name: "the blog's own pages under an article",
    html: pager('1', a('/page/2/', '2'), a('/blog/page/2/', '2'), a('/page/2/', 'Older posts')),
  },
  { name: "a category's pages under an article", html: pager(a('/category/ports/page/2', 'Next page')) },
  {
    name: 'another host',
    html: pager(
      '1',
      '<a href="https://other.example/2025/03/14/harbour-reopens?page=2">2</a>',
      '<a href="https://www.news.example/2025/03/14/harbour-reopens/2">Next page</a>',
    ),
  },
  {
    name: 'another port',
    html: pager('1', '<a href="https://news.example:8443/2025/03/14/harbour-reopens?page=2">2</a>'),
  },
  {
    name: 'an account',
    html: pager(a('/login?next=2', 'Next'), a('/login?page=2', '2'), a('/account/2', 'Next page')),
  },
  {
    name: 'the same page',
    html: pager(
      a(STORY, 'Next page'),
      a(`${STORY}#2`, '2'),
      a(`${STORY}?utm_campaign=2`, '2'),
      '<a href="#page-2">Next page</a>',
    ),
  },
  {
    name: 'a script instead of an address',
    html: pager('<a href="javascript:turn(2)">2</a>', '<a href="javascript:turn(2)">Next page</a>'),
  },
  {
    name: 'the home page',
    url: `${SITE}/`,
    html: pager('1', a('/page/2', '2'), a('/?page=2', '3'), a('/page/2', 'Next page')),
  },
  { name: 'a category', url: `${SITE}/category/ports`, html: pager('1', a('/category/ports/page/2', '2')) },
  { name: 'a search', url: `${SITE}/find?q=crane`, html: pager('1', a('/find?q=crane&page=2', '2')) },
  {
    name: 'days of an archive',
    url: `${SITE}/2025/03/14`,
    html: pager(a('/2025/03/13', '13'), '14', a('/2025/03/15', '15')),
  },
  { name: 'months of an archive', url: `${SITE}/2025/03`, html: pager(a('/2025/02', '2'), '3', a('/2025/04', '4')) },
  { name: 'a sorted copy of the page', html: pager(a(`${STORY}?sort=2`, '2'), a(`${STORY}?rating=2`, '2')) },
  { name: 'a link of that address without a word', html: pager(a(`${STORY}/2`, 'Harbour pictures')) },
  {
    name: 'numbers that contradict their addresses',
    html: pager('1', a(`${STORY}?page=7`, '2'), a(`${STORY}?page=9`, '3')),
  },
  {
    name: 'a pager that stands on another page than its address',
    html: pager(a(`${STORY}?page=1`, '1'), a(`${STORY}?page=2`, '2'), '<b aria-current="page">3</b>'),
  },
  { name: 'notes', html: pager(a(`${STORY}#note-2`, '2'), a(`${STORY}#note-3`, '3')) },
];

forEachDom((parse) => {
  test.each(recognised)('takes: $name', ({ url, html, current = 1, total, next, known }) => {
    const pages = find(parse, html, url);
    expect(pages).toMatchObject({ current, next, read: [current] });
    if (total !== undefined) expect(pages!.total).toBe(total);
    if (known) expect(pages!.known.map(({ number }) => number)).toEqual(known);
    if (next) expect(pages!.known).toContainEqual({ number: current + 1, url: next });
  });

  test.each(refused)('leaves: $name', ({ url, html }) => {
    expect(find(parse, html, url)).toBeNull();
  });

  test('a page without an address has no others', () => {
    expect(find(parse, pager('1', a(`${STORY}?page=2`, '2')), '', '')).toBeNull();
  });

  test("a pager that knows nothing of a parameter is measured by the page's own word for itself", () => {
    const html = pager('1', a(`${STORY}?page=2`, '2'));
    expect(find(parse, html, `${STORY}?campaign=spring`)).toBeNull();
    expect(find(parse, html, `${STORY}?campaign=spring`, STORY)?.next).toBe(`${STORY}?page=2`);
  });
});
