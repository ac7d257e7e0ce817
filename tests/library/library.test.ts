import './node-database.ts';
import { describe, expect, it } from 'vitest';
import { makeHighlight } from '../../src/library/highlights.ts';
import type { Library } from '../../src/library/library.ts';
import { readQuery } from '../../src/library/search/read-query.ts';
import { freshLibrary } from './fresh-library.ts';
import { imagesOf, madeArticle, madeImage } from './made-articles.ts';

const titles = async (library: Library, text: string, shelf: 'all' | 'bin' | 'inbox' = 'all') => {
  const found = await library.search.find(readQuery(text), { shelf });
  return (await library.search.page(found, 0, 50)).map(({ card }) => card.title);
};

describe('saving', () => {
  it('keeps the article whole, with its pictures byte for byte', async () => {
    const { library, again } = freshLibrary();
    const article = madeArticle(1, { images: 2 });
    const images = imagesOf(article).map((url, i) => madeImage(url, i));
    const { id, kind } = await library.save({ article, images });
    expect(kind).toBe('new');
    const other = again();
    const state = (await other.store.state(id))!;
    const body = (await other.store.body(state.versions[0]!.body))!;
    expect(body.article).toEqual(article);
    for (const [i, image] of body.images.entries()) {
      const blob = await other.store.image(body.id, image.digest);
      expect(new Uint8Array(await blob.arrayBuffer())).toEqual(images[i]!.bytes);
      expect(blob.type).toBe('image/png');
    }
  });

  it('finds an article again by its address without what follows the reader around, and by its text', async () => {
    const { library } = freshLibrary();
    const article = madeArticle(2);
    const { id } = await library.save({ article });
    await library.settle();
    const address = {
      ...article,
      canonicalUrl: '',
      url: `${article.url.replace('https://', 'http://www.')}?utm_source=a&fbclid=b#top`,
    };
    expect(await library.save({ article: address })).toMatchObject({ id, kind: 'unchanged', by: 'address' });
    const copy = {
      ...article,
      url: 'https://elsewhere.example/x',
      canonicalUrl: 'https://elsewhere.example/x',
      text: `Syndicated from the wire.\n${article.text}`,
    };
    expect(await library.save({ article: copy })).toMatchObject({ id, kind: 'version', by: 'text' });
    await library.settle();
    expect((await library.find({ url: copy.url, canonicalUrl: '' }))?.card.id).toBe(id);
    expect(await library.find(madeArticle(3))).toBeNull();
  });

  it('keeps both versions, and says what changed', async () => {
    const { library } = freshLibrary();
    const article = madeArticle(4);
    const { id } = await library.save({ article });
    await library.settle();
    const lines = article.text.split('\n');
    const changed = madeArticle(4);
    lines[2] = lines[2]!.replace(/\w+/, 'Altered');
    lines.push('A paragraph that came in later.');
    changed.text = lines.join('\n');
    changed.blocks = [];
    const outcome = await library.save({ article: changed });
    expect(outcome).toMatchObject({ id, kind: 'version' });
    expect(outcome.changes!.paragraphs.map(({ kind }) => kind)).toEqual(['altered', 'added']);
    expect((await library.store.state(id))!.versions).toHaveLength(2);
    await library.settle();
    expect(await titles(library, '"came in later"')).toEqual([changed.title]);
  });

  it('two contexts that save at once lose nothing', async () => {
    const { library, again } = freshLibrary();
    const other = again();
    const { id } = await library.save({ article: madeArticle(5) });
    await Promise.all([
      ...Array.from({ length: 5 }, (_, i) => library.change([id], (s) => ({ ...s, tags: [...s.tags, `a${i}`] }))),
      ...Array.from({ length: 5 }, (_, i) => other.change([id], (s) => ({ ...s, tags: [...s.tags, `b${i}`] }))),
      library.save({ article: madeArticle(6) }),
      other.save({ article: madeArticle(7) }),
    ]);
    expect((await library.store.state(id))!.tags).toHaveLength(10);
    expect(await library.store.ids()).toHaveLength(3);
    await other.settle();
    expect(await titles(library, 'tag:a4 tag:b2')).toHaveLength(1);
  });

  it('brings back what was moved or thrown away', async () => {
    const { library } = freshLibrary();
    const { id } = await library.save({ article: madeArticle(8) });
    await library.settle();
    const undo = await library.move([id], 'binned', true);
    expect(await titles(library, '')).toEqual([]);
    expect(await titles(library, '', 'bin')).toHaveLength(1);
    await undo();
    expect(await titles(library, '')).toHaveLength(1);
    await library.remove([id]);
    expect(await titles(library, '')).toEqual([]);
    expect(await library.store.bodyKeys()).toEqual([]);
    expect((await library.save({ article: madeArticle(8) })).kind).toBe('new');
  });
});

describe('the bin', () => {
  it('is emptied of what has lain there long, and of nothing else', async () => {
    const { library } = freshLibrary();
    const [old, young, kept] = await library.saveAll([70, 71, 72].map((n) => ({ article: madeArticle(n) })));
    await library.settle();
    await library.move([young!], 'binned', true);
    await library.change([old!], (s) => ({ ...s, binned: true, switched: { binned: '2026-01-01T00:00:00.000Z' } }));
    expect(await library.emptyBin('2026-01-31T00:00:00.000Z')).toBe(1);
    expect((await library.store.ids()).sort()).toEqual([young!, kept!].sort());
  });
});

describe('the index', () => {
  it('is made again from the store, the same', async () => {
    const { library } = freshLibrary();
    for (let n = 0; n < 30; n++)
      await library.save({ article: madeArticle(n), savedAt: new Date(n * 1000).toISOString() });
    await library.settle();
    await library.change([(await library.store.ids())[0]!], (s) => ({ ...s, tags: ['kept'] }));
    const queries = ['company', 'the market', 'company:keldra', 'tag:kept', 'title:of', '"of the"', 'sa*'];
    const before = await Promise.all(queries.map((query) => titles(library, query)));
    expect(before.map((list) => list.length > 0)).toEqual(queries.map(() => true));
    await (await import('../../src/library/index/catch-up.ts')).forgetIndex(library.index);
    expect(await titles(library, '')).toEqual([]);
    await library.settle();
    expect(await Promise.all(queries.map((query) => titles(library, query)))).toEqual(before);
  });

  it('forgets the words of an older version', async () => {
    const { library } = freshLibrary();
    const article = { ...madeArticle(40), text: `Zanzibarically told.\n${madeArticle(40).text}` };
    await library.save({ article });
    await library.settle();
    expect(await titles(library, 'zanzibarically')).toHaveLength(1);
    await library.save({ article: { ...article, text: article.text.replace('Zanzibarically', 'Plainly') } });
    await library.settle();
    expect(await titles(library, 'zanzibarically')).toEqual([]);
    expect(await titles(library, 'plainly')).toHaveLength(1);
  });
});

describe('search', () => {
  it('knows phrases, beginnings, exclusion and fields, ranks and shows why', async () => {
    const { library } = freshLibrary();
    const say = (n: number, title: string, text: string, more = {}) => ({
      ...madeArticle(n),
      title,
      text,
      excerpt: '',
      blocks: [],
      ...more,
    });
    await library.save({ article: say(50, 'Reefs return', 'The open source reef was mapped. Société Générale paid.') });
    await library.save({ article: say(51, 'Harbour news', 'A source said the reef is open. A video shows the reef.') });
    await library.save({ article: say(52, '港の新しい電池', '電池工場が港に建設された。') });
    await library.settle();
    expect(await titles(library, 'reef')).toEqual(['Harbour news', 'Reefs return']);
    expect(await titles(library, 'reef*')).toEqual(['Reefs return', 'Harbour news']);
    expect(await titles(library, '"open source"')).toEqual(['Reefs return']);
    expect(await titles(library, 'reef -video')).toEqual(['Reefs return']);
    expect(await titles(library, 'reef -"open source"')).toEqual(['Harbour news']);
    expect(await titles(library, 'title:reefs')).toEqual(['Reefs return']);
    expect(await titles(library, '-title:reefs reef')).toEqual(['Harbour news']);
    expect(await titles(library, 'societe generale')).toEqual(['Reefs return']);
    expect(await titles(library, '電池')).toEqual(['港の新しい電池']);
    expect(await titles(library, 'is:unread before:1999')).toEqual([]);
    const found = await library.search.find(readQuery('societe'), { shelf: 'all' });
    const [hit] = await library.search.page(found, 0, 1);
    expect(hit!.snippet.filter(({ hit }) => hit).map(({ text }) => text)).toEqual(['Société']);
    expect(library.search.facets(found).sites).toHaveLength(1);
  });
});

describe('highlights', () => {
  it('stay when the article is saved again', async () => {
    const { placeHighlight } = await import('../../src/library/highlights.ts');
    const { text } = madeArticle(60);
    const start = text.indexOf(' ', 700) + 1;
    const mark = makeHighlight(text, start, start + 60, '2026-01-01');
    expect(placeHighlight(text, mark)).toEqual({ start, end: start + 60 });
    const longer = `An editor's note.\n${text}`;
    const place = placeHighlight(longer, mark)!;
    expect(longer.slice(place.start, place.end)).toBe(mark.quote);
    const altered = text.slice(0, start) + mark.quote.replace(/\w+ /, 'other ') + text.slice(start + 60);
    expect(placeHighlight(altered, mark)!.start).toBe(start);
    expect(placeHighlight('All else.', mark)).toBeNull();
  });
});

describe('notes on highlights', () => {
  it('are searched like the text, by their field too, and shown where only they have the words', async () => {
    const { library, again } = freshLibrary();
    const article = madeArticle(71);
    const { id } = await library.save({ article });
    await library.settle();
    const made = {
      ...makeHighlight(article.text, 0, 20, '2026-01-01T00:00:00Z'),
      note: 'Ask Zephyrine about the quay',
    };
    await library.change([id], (state) => ({ ...state, highlights: [made] }));
    for (const text of ['zephyrine', 'note:zephyrine', '"zephyrine about"', 'zephy*'])
      expect(await titles(library, text), text).toEqual([article.title]);
    expect(await titles(library, 'title:zephyrine')).toEqual([]);
    expect(await titles(library, '-zephyrine')).toEqual([]);
    const found = await library.search.find(readQuery('zephyrine'), { shelf: 'all' });
    const [hit] = await library.search.page(found, 0, 1);
    expect(hit!.snippet).toContainEqual({ text: 'Zephyrine', hit: true });
    // The words of the article are still there, once.
    expect(await titles(library, `"${article.title}"`)).toEqual([article.title]);
    // Another context alters the note, and takes the highlight away.
    const other = again();
    await other.change([id], (state) => ({
      ...state,
      highlights: [{ ...made, note: 'Nobody', changedAt: '2026-01-02' }],
    }));
    expect(await titles(library, 'zephyrine')).toEqual([]);
    expect(await titles(library, 'nobody')).toEqual([article.title]);
    await other.change([id], (state) => ({
      ...state,
      highlights: [{ ...made, removed: true, changedAt: '2026-01-03' }],
    }));
    expect(await titles(library, 'nobody')).toEqual([]);
  });
});
