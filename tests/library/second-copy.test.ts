import './node-database.ts';
import { describe, expect, it } from 'vitest';
import { CopyDatabase } from '../../src/library/copy/copy-database.ts';
import { Library } from '../../src/library/library.ts';
import { readQuery } from '../../src/library/search/read-query.ts';
import { imagesOf, madeArticle, madeImage } from './made-articles.ts';

let made = 0;

/** A library with a second copy, in whose databases one can be lost as the browser would lose it. */
function copiedLibrary() {
  const name = `copied-${++made}`;
  const open = () => new Library({ store: name, index: `${name}-index` }, async () => new CopyDatabase(`${name}-copy`));
  const lose = (...databases: string[]) =>
    Promise.all(
      databases.map(
        (database) =>
          new Promise<void>((resolve, reject) => {
            const request = indexedDB.deleteDatabase(database);
            request.onsuccess = () => resolve();
            request.onerror = request.onblocked = () => reject(new Error(`${database} is still open.`));
          }),
      ),
    );
  return { open, loseStore: () => lose(`_pouch_${name}`, `${name}-index`), loseCopy: () => lose(`${name}-copy`) };
}

const request = (n: number) => {
  const article = madeArticle(n, { words: 60, images: 2 });
  return { article, images: imagesOf(article).map((url, i) => madeImage(url, n + i, 3000)) };
};

async function wholeIds(library: Library): Promise<string[]> {
  const whole: string[] = [];
  for (const id of await library.store.ids()) {
    for (const { body: key } of (await library.store.state(id))!.versions) {
      const body = (await library.store.body(key))!;
      for (const { digest, size } of body.images) expect((await library.store.image(key, digest)).size).toBe(size);
      if (body.images.length === 2) whole.push(id);
    }
  }
  return whole.sort();
}

describe('the second copy', () => {
  it('brings back all that the browser lost, once, and says so', async () => {
    const { open, loseStore } = copiedLibrary();
    const library = open();
    const { id } = await library.save(request(1));
    const [second, third] = await library.saveAll([request(2), request(3)]);
    await library.settle();
    await library.change([id], (state) => ({ ...state, tags: ['kept'] }));
    await library.remove([third!]);
    await library.close();
    await loseStore();

    const after = open();
    expect(await after.broughtBack()).toBeNull();
    await after.settle();
    expect(await wholeIds(after)).toEqual([id, second!].sort());
    expect((await after.store.state(id))!.tags).toEqual(['kept']);
    const found = await after.search.find(readQuery(`"${request(2).article.title}"`), { shelf: 'all' });
    expect(found.numbers).toHaveLength(1);
    expect(await after.broughtBack()).toMatchObject({ articles: 2 });
    await after.forgetBroughtBack();
    await after.settle();
    expect(await after.broughtBack()).toBeNull();
    await after.close();
  });

  it('has what was acknowledged, before anything settles', async () => {
    const { open, loseStore } = copiedLibrary();
    const library = open();
    const { id } = await library.save(request(11));
    await library.close();
    await loseStore();
    const after = open();
    await after.settle();
    expect(await wholeIds(after)).toEqual([id]);
    await after.close();
  });

  it('merges with what was saved in the new database before anyone noticed', async () => {
    const { open, loseStore } = copiedLibrary();
    const library = open();
    const { id } = await library.save({ ...request(21), tags: ['before'] });
    const { id: other } = await library.save(request(22));
    await library.close();
    await loseStore();
    const after = open();
    await after.save({ ...request(21), tags: ['after'] });
    expect([...(await after.store.state(id))!.tags].sort()).toEqual(['after', 'before']);
    expect(await wholeIds(after)).toEqual([id, other].sort());
    await after.close();
    await loseStore();
    const last = open();
    await last.settle();
    expect([...(await last.store.state(id))!.tags].sort()).toEqual(['after', 'before']);
    await last.close();
  });

  it('is made again where it is the one that was lost', async () => {
    const { open, loseStore, loseCopy } = copiedLibrary();
    const library = open();
    const ids = await library.saveAll([request(31), request(32)]);
    await library.close();
    await loseCopy();
    const again = open();
    await again.settle();
    expect(await again.copied()).toBe(2);
    expect(await again.broughtBack()).toBeNull();
    await again.close();
    await loseStore();
    const after = open();
    await after.settle();
    expect(await wholeIds(after)).toEqual([...ids].sort());
    await after.close();
  });

  it('goes on where bringing back was cut off', async () => {
    const { open, loseStore } = copiedLibrary();
    const library = open();
    const requests = Array.from({ length: 60 }, (_, n) => request(100 + n));
    const ids = await library.saveAll(requests);
    await library.close();
    await loseStore();
    const cut = open();
    const { putBack } = cut.store;
    let calls = 0;
    cut.store.putBack = (...documents) => {
      if (++calls > 1) throw new Error('The browser ended.');
      return putBack.apply(cut.store, documents);
    };
    await cut.settle();
    expect(calls).toBe(2);
    expect((await cut.store.ids()).length).toBeLessThan(ids.length);
    await cut.close();
    const after = open();
    await after.settle();
    expect(await wholeIds(after)).toEqual([...ids].sort());
    await after.close();
  });

  it('fails without taking the library with it', async () => {
    const library = new Library({ store: 'uncopied', index: 'uncopied-index' }, async () => {
      const copy = new CopyDatabase('uncopied-copy');
      copy.states.bulkPut = () => {
        throw new Error('No room.');
      };
      return copy;
    });
    const { id } = await library.save(request(41));
    await library.settle();
    expect(await wholeIds(library)).toEqual([id]);
    await library.close();
  });
});
