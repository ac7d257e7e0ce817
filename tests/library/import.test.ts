import './node-database.ts';

import { File as NodeFile } from 'node:buffer';
import { strToU8 as encode, zipSync } from 'fflate';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { createSanitizer } from '../../src/engine/index.ts';
import { planImport, runImport } from '../../src/library/import/index.ts';
import { freshLibrary } from './fresh-library.ts';
import { madeArticle } from './made-articles.ts';

/** Node 20 has it, but not as a global. */
const makeFile = (parts: (string | Uint8Array)[], name: string) => new NodeFile(parts, name) as unknown as File;
const text = madeArticle(3, { words: 90 }).text.split('\n');
const html = `<article><h2>Part</h2>${text.map((line) => `<p>${line}</p>`).join('')}<script>alert(1)</script><img src="x" onerror="alert(1)"></article>`;
const quote = text[0]!.slice(5, 45).trim();

const FILES: Record<string, { file: () => File; urls: string[]; withText?: number; problems?: number }> = {
  Pocket: {
    file: () =>
      makeFile(
        [
          'title,url,time_added,tags,status\n"A ""quoted"", title",https://a.example/1?utm_source=x,1700000000,one|two,unread\nB,https://a.example/2,1700000001,,archive\nC,javascript:alert(1),1700000002,,unread\n',
        ],
        'part_000000.csv',
      ),
    urls: ['a.example/1', 'a.example/2'],
    problems: 1,
  },
  Instapaper: {
    file: () =>
      makeFile(
        [
          `URL,Title,Selection,Folder,Timestamp,Tags\nhttps://a.example/3,Three,"A passage, marked",Archive,1700000000,"[""x"",""y""]"\nhttps://a.example/4,Four,,Cooking,1700000001,[]\n`,
        ],
        'instapaper-export.csv',
      ),
    urls: ['a.example/3', 'a.example/4'],
  },
  Omnivore: {
    file: () =>
      makeFile(
        [
          zipSync({
            'metadata_0_to_20.json': encode(
              JSON.stringify([
                {
                  id: '1',
                  slug: 'five',
                  title: 'Five',
                  author: 'Ada',
                  url: 'https://a.example/5',
                  state: 'Archived',
                  labels: ['l'],
                  savedAt: '2024-01-02T03:04:05Z',
                  publishedAt: null,
                },
              ]),
            ),
            'content/five.html': encode(html),
            'highlights/five.md': encode(`> ${quote}\n\nMy note\n`),
          }) as Uint8Array<ArrayBuffer>,
        ],
        'export.zip',
      ),
    urls: ['a.example/5'],
    withText: 1,
  },
  wallabag: {
    file: () =>
      makeFile(
        [
          JSON.stringify([
            {
              is_archived: 1,
              is_starred: 1,
              tags: ['w'],
              id: 1,
              title: 'Six',
              url: 'https://a.example/6',
              content: html,
              created_at: '2024-01-02T03:04:05+00:00',
              domain_name: 'a.example',
              reading_time: 3,
              language: 'en',
              annotations: [{ quote, text: 'My note' }],
            },
          ]),
        ],
        'All articles.json',
      ),
    urls: ['a.example/6'],
    withText: 1,
  },
  Karakeep: {
    file: () =>
      makeFile(
        [
          JSON.stringify({
            bookmarks: [
              {
                createdAt: 1700000000,
                title: 'Seven',
                tags: ['k'],
                content: { type: 'link', url: 'https://a.example/7' },
                note: 'For later',
                archived: true,
              },
              {
                createdAt: 1700000000,
                title: 'A note',
                tags: [],
                content: { type: 'text', text: 'hello' },
                note: null,
              },
            ],
          }),
        ],
        'karakeep-export.json',
      ),
    urls: ['a.example/7'],
    problems: 1,
  },
  Bookmarks: {
    file: () =>
      makeFile(
        [
          '<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<DL><p><DT><H3 PERSONAL_TOOLBAR_FOLDER="true">Bar</H3>\n<DL><p><DT><A HREF="https://a.example/8?a=1&amp;b=2" ADD_DATE="1700000000">Eight &amp; more</A>\n<DT><H3>Ports</H3><DL><p><DT><A HREF="https://a.example/9">Nine</A></DL><p>\n<DT><A HREF="javascript:alert(1)">Bookmarklet</A></DL><p></DL>',
        ],
        'bookmarks.html',
      ),
    urls: ['a.example/8?a=1&b=2', 'a.example/9'],
    problems: 1,
  },
};

describe('imports', () => {
  const { window } = new JSDOM('');
  const sanitize = createSanitizer(window);
  const holder = window.document.createElement('div');

  it.each(Object.keys(FILES))('%s: first what would happen, then that, and twice is once', async (name) => {
    const { file, urls, withText = 0, problems = 0 } = FILES[name]!;
    const { library } = freshLibrary();
    const plan = (await planImport(library, file()))!;
    expect(plan).toMatchObject({ source: name, known: 0, withText });
    expect(plan.problems).toHaveLength(problems);
    expect(await library.store.ids()).toEqual([]);
    const steps: number[] = [];
    const report = await runImport(library, plan, { sanitize, holder, onProgress: (done) => steps.push(done) });
    expect(report.taken).toBe(urls.length);
    expect(steps.at(-1)).toBe(urls.length);
    const states = await library.store.states(await library.store.ids());
    expect(states.flatMap((state) => state!.addresses).sort()).toEqual([...urls].sort());
    await runImport(library, (await planImport(library, file()))!, { sanitize, holder });
    expect(await library.store.states(await library.store.ids())).toEqual(states);
    expect((await planImport(library, file()))!.known).toBe(urls.length);
  });

  it('keeps what the services know: tags, archive, favourites, dates, highlights, and cleans their text', async () => {
    const { library } = freshLibrary();
    await runImport(library, (await planImport(library, FILES.wallabag!.file()))!, { sanitize, holder });
    const [id] = await library.store.ids();
    const state = (await library.store.state(id!))!;
    expect(state).toMatchObject({ tags: ['w'], archived: true, favourite: true, savedAt: '2024-01-02T03:04:05.000Z' });
    expect(state.highlights[0]).toMatchObject({ quote, note: 'My note' });
    const { article } = (await library.store.body(state.versions[0]!.body))!;
    expect(article.html).not.toMatch(/script|onerror/);
    expect(article.text).toContain(quote);
    expect(state.highlights[0]!.start).toBe(article.text.indexOf(quote));
  });

  it('says so of a file that nobody knows', async () => {
    const { library } = freshLibrary();
    expect(await planImport(library, makeFile(['hello'], 'a.txt'))).toBeNull();
  });
});
