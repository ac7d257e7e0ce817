import './node-database.ts';

import { describe, expect, it } from 'vitest';
import { problemOf, StorageFullError } from '../../src/library/problem.ts';
import type { SavedState } from '../../src/library/saved.ts';
import { mergeStates } from '../../src/library/store/merge-states.ts';
import { freshLibrary } from './fresh-library.ts';
import { madeArticle } from './made-articles.ts';

/** What of PouchDB the tests reach behind the store for. */
interface Inner {
  db: {
    bulkDocs(documents: object[], options?: { new_edits: boolean }): Promise<unknown>;
    get(id: string, options?: object): Promise<SavedState & { _rev: string; _conflicts?: string[] }>;
  };
}

describe('pictures of one article made apart', () => {
  it('are merged, and nothing of either is dropped', async () => {
    const { library } = freshLibrary();
    const { id } = await library.save({ article: madeArticle(1) });
    const { db } = library.store as unknown as Inner;
    const key = `a/${id}`;
    const base = await db.get(key);
    await library.store.update(id, (state) => ({
      ...state,
      tags: ['here'],
      position: 0.3,
      favourite: true,
      switched: { favourite: '2026-02-01' },
    }));
    // What another device wrote on the same revision, as replication would bring it.
    const theirs = {
      ...base,
      tags: ['there'],
      position: 0.7,
      archived: true,
      switched: { archived: '2026-01-01', favourite: '2026-01-01' },
      _rev: '2-0000000000000000000000000000000f',
    };
    await db.bulkDocs(
      [{ ...theirs, _revisions: { start: 2, ids: ['0000000000000000000000000000000f', base._rev.split('-')[1]] } }],
      { new_edits: false },
    );
    expect((await db.get(key, { conflicts: true }))._conflicts).toHaveLength(1);
    await library.settle();
    const settled = await db.get(key, { conflicts: true });
    expect(settled._conflicts).toBeUndefined();
    expect(settled).toMatchObject({ position: 0.7, archived: true, favourite: true });
    expect([...settled.tags].sort()).toEqual(['here', 'there']);
    const found = await library.search.find({ wanted: [], excluded: [] }, { shelf: 'archive' });
    expect(found.numbers).toHaveLength(1);
  });

  it('do not depend on which comes first', async () => {
    const { library } = freshLibrary();
    const { id } = await library.save({ article: madeArticle(2) });
    const a = { ...(await library.store.state(id))!, read: true, switched: { read: '2026-03-01' }, tags: ['x'] };
    const b = { ...a, read: false, switched: { read: '2026-03-02' }, tags: ['y'], position: 1 };
    const plain = (state: SavedState) => ({ ...state, tags: [...state.tags].sort() });
    expect(plain(mergeStates(a, b))).toEqual(plain(mergeStates(b, a)));
    expect(mergeStates(a, b).read).toBe(false);
  });
});

describe('a library without room', () => {
  it('keeps what was there whole, and says so as data', async () => {
    const { library } = freshLibrary();
    const { id } = await library.save({ article: madeArticle(3) });
    const { db } = library.store as unknown as Inner;
    const plain = db.bulkDocs.bind(db);
    db.bulkDocs = async () => {
      throw Object.assign(new Error('unknown'), {
        status: 500,
        name: 'indexed_db_went_bad',
        reason: 'QuotaExceededError',
      });
    };
    const error = await library.save({ article: madeArticle(4) }).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(StorageFullError);
    expect((await problemOf(error)).kind).toBe('full');
    db.bulkDocs = plain;
    expect(await library.store.ids()).toEqual([id]);
    expect((await problemOf(new TypeError('no'))).kind).toBe('failed');
  });
});
