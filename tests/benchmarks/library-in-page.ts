import { type IDBPDatabase, openDB } from 'idb';
import MiniSearch from 'minisearch';
import { Library } from '../../src/library/library.ts';
import { readQuery } from '../../src/library/search/read-query.ts';
import { snippetOf } from '../../src/library/search/snippet.ts';
import { madeArticle, numbers, vocabulary } from '../library/made-articles.ts';

/** One to three words by their rank, as people look for them: seldom the commonest, seldom those that stand in one article. */
function queries(count: number): string[] {
  const random = numbers(99);
  return Array.from({ length: count }, () =>
    Array.from({ length: 1 + Math.floor(random() * 3) }, () => vocabulary(Math.floor(40 + 1500 ** random() * 2))).join(
      ' ',
    ),
  );
}

const now = () => performance.now();

/** Ours: what the library page does, without drawing it. */
const winnow = {
  library: null as Library | null,
  open() {
    this.library ??= new Library();
    return this.library;
  },
  async fill(from: number, count: number): Promise<number> {
    const library = this.open();
    const started = now();
    for (let at = 0; at < count; at += 100) {
      const requests = Array.from({ length: Math.min(100, count - at) }, (_, i) => ({
        article: madeArticle(from + at + i),
        savedAt: new Date(1.7e12 + (from + at + i) * 60_000).toISOString(),
      }));
      await library.saveAll(requests);
      if ((at / 100) % 5 === 4) await library.settle();
    }
    await library.settle();
    return now() - started;
  },
  async newest(): Promise<number> {
    const { search } = this.open();
    const hits = await search.newest('inbox', 50);
    if (hits.length !== 50) throw new Error(`${hits.length} articles listed.`);
    return now();
  },
  async query(text: string): Promise<number> {
    const { search } = this.open();
    const started = now();
    const found = await search.find(readQuery(text), { shelf: 'all' });
    await search.page(found, 0, 20);
    return now() - started;
  },
  async count(text: string): Promise<number> {
    return (await this.open().search.find(readQuery(text), { shelf: 'all' })).numbers.length;
  },
  async save(n: number): Promise<{ saved: number; searchable: number }> {
    const library = this.open();
    const article = madeArticle(n);
    const started = now();
    await library.save({ article });
    const saved = now() - started;
    await library.settle();
    return { saved, searchable: now() - started };
  },
};

interface Plain {
  id: number;
  title: string;
  text: string;
  savedAt: number;
}

/** The plain way: articles by `idb`, a MiniSearch index in memory, written out whole so that it need not be made again. */
const peer = {
  db: null as IDBPDatabase | null,
  search: null as MiniSearch<Plain> | null,
  options: { fields: ['title', 'text'], storeFields: ['title'] },
  async open(): Promise<IDBPDatabase> {
    this.db ??= await openDB('peer', 1, {
      upgrade(db) {
        db.createObjectStore('articles', { keyPath: 'id' }).createIndex('savedAt', 'savedAt');
        db.createObjectStore('index');
      },
    });
    return this.db;
  },
  async load(): Promise<MiniSearch<Plain>> {
    const db = await this.open();
    const stored = (await db.get('index', 'all')) as string | undefined;
    this.search ??= stored ? MiniSearch.loadJSON<Plain>(stored, this.options) : new MiniSearch<Plain>(this.options);
    return this.search;
  },
  async fill(from: number, count: number): Promise<number> {
    const db = await this.open();
    const search = await this.load();
    const started = now();
    for (let at = 0; at < count; at += 100) {
      const transaction = db.transaction('articles', 'readwrite');
      for (let i = at; i < Math.min(count, at + 100); i++) {
        const article = madeArticle(from + i);
        const plain = { ...article, id: from + i, savedAt: from + i };
        void transaction.store.put(plain);
        search.add(plain);
      }
      await transaction.done;
    }
    await db.put('index', JSON.stringify(search), 'all');
    return now() - started;
  },
  async newest(): Promise<number> {
    const db = await this.open();
    let cursor = await db.transaction('articles').store.index('savedAt').openCursor(null, 'prev');
    const listed: string[] = [];
    while (cursor && listed.length < 50) {
      listed.push(cursor.value.title);
      cursor = await cursor.continue();
    }
    return now();
  },
  async query(text: string): Promise<number> {
    const db = await this.open();
    const started = now();
    const search = await this.load();
    const found = search.search(text, { combineWith: 'AND' }).slice(0, 20);
    const words = text.split(' ').map((word) => ({ word, prefix: false }));
    for (const { id } of found) snippetOf(((await db.get('articles', id)) as Plain).text, words);
    return now() - started;
  },
  async count(text: string): Promise<number> {
    return (await this.load()).search(text, { combineWith: 'AND' }).length;
  },
  async save(n: number): Promise<{ saved: number; searchable: number }> {
    const db = await this.open();
    const search = await this.load();
    const plain = { ...madeArticle(n), id: n, savedAt: n };
    const started = now();
    await db.put('articles', plain);
    const saved = now() - started;
    search.add(plain);
    await db.put('index', JSON.stringify(search), 'all');
    return { saved, searchable: now() - started };
  },
};

Object.assign(globalThis, { bench: { winnow, peer, queries } });
