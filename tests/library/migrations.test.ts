import './node-database.ts';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { restoreBackup } from '../../src/library/backup/restore-backup.ts';
import { writeBackup } from '../../src/library/backup/write-backup.ts';
import { inspect } from '../../src/library/inspect.ts';
import { Library } from '../../src/library/library.ts';
import { SCHEMA } from '../../src/library/saved.ts';
import { readQuery } from '../../src/library/search/read-query.ts';
import { type Document, MIGRATIONS, migrate, SCHEMAS, type Schemas } from '../../src/library/store/migrations.ts';

/**
 * `schemas/N.json` is a library as a Winnow of schema N left it in the database, revisions aside: two articles, one with pictures, two
 * versions, tags and a note, and a link without text. It is never written anew: it stands for the readers who have such a library.
 */
const fileOf = (schema: number) => join(import.meta.dirname, 'schemas', `${schema}.json`);
const ALL = Array.from({ length: SCHEMA }, (_, i) => i + 1);

interface Written {
  _id: string;
  schema: number;
  [key: string]: unknown;
}

let made = 0;
const open = (schemas: Schemas, name = `schemas-${++made}`) =>
  new Library({ store: name, index: `${name}-index` }, async () => null, schemas);

/** A library in which nothing was written but what an older Winnow had. */
async function olderLibrary(schema: number, schemas: Schemas): Promise<Library> {
  const library = open(schemas);
  const { db } = library.store as unknown as { db: { bulkDocs(documents: Written[]): Promise<{ ok?: boolean }[]> } };
  const results = await db.bulkDocs(JSON.parse(readFileSync(fileOf(schema), 'utf8')) as Written[]);
  expect(results.every(({ ok }) => ok)).toBe(true);
  return library;
}

/** What the next schema may be like: fields that come, go and change their form, in states and bodies. */
const NEXT: Schemas = {
  schema: SCHEMA + 1,
  migrations: [
    ...MIGRATIONS,
    {
      to: SCHEMA + 1,
      state: ({ position, ...state }) => ({ ...state, position: Number(position), rating: 0 }),
      body: (body) => ({ ...body, article: { ...(body.article as object), edition: 'first' } }),
    },
  ],
};

describe.each([
  { name: 'this schema', schemas: SCHEMAS },
  { name: 'the next one', schemas: NEXT },
])('a library of every earlier schema, brought to $name', ({ schemas }) => {
  it.each(ALL)('is read whole from schema %i: texts, pictures, tags, notes, search', async (schema) => {
    const library = await olderLibrary(schema, schemas);
    await library.settle();
    expect(await inspect(library.store)).toEqual([]);
    const ids = await library.store.ids();
    expect(ids).toHaveLength(3);
    const states = (await library.store.states(ids)).map((state) => state!);
    const rich = states.find(({ versions }) => versions.length === 2)!;
    expect(rich.tags).toEqual(['ports', 'zwei und drei']);
    expect(rich.highlights[0]).toMatchObject({ note: 'Ask about the quay' });
    expect(rich.position).toBe(0.4);
    expect(rich.favourite).toBe(true);
    const body = (await library.store.body(rich.versions[0]!.body))!;
    expect(body.images).toHaveLength(2);
    for (const { digest, size } of body.images) expect((await library.store.image(body.id, digest)).size).toBe(size);
    expect(states.filter(({ versions }) => versions.length === 0).map(({ title }) => title)).toEqual(['To be read']);
    for (const text of [`"${body.article.title}"`, 'note:quay', 'tag:ports'])
      expect((await library.search.find(readQuery(text), { shelf: 'all' })).numbers, text).toHaveLength(1);
  });

  it.each(ALL)('is written, backed up and restored from schema %i', async (schema) => {
    const library = await olderLibrary(schema, schemas);
    const ids = await library.store.ids();
    await library.change(ids, (state) => ({ ...state, tags: [...state.tags, 'new'] }));
    const { file, damaged } = await writeBackup(library.store);
    expect(damaged).toEqual([]);
    const other = open(schemas);
    const { problems, articles, versions, images } = await restoreBackup(other.store, file);
    expect({ problems, articles, versions, images }).toEqual({ problems: [], articles: 3, versions: 3, images: 2 });
    for (const id of ids) {
      const state = (await other.store.state(id))!;
      expect(state).toEqual(await library.store.state(id));
      expect(state.schema).toBe(schemas.schema);
      for (const { body } of state.versions)
        expect(await other.store.body(body)).toEqual(await library.store.body(body));
    }
    expect(await inspect(other.store)).toEqual([]);
  });
});

describe('migrations', () => {
  it('have a library of every schema to show what they do', () => {
    expect(ALL.filter((schema) => !existsSync(fileOf(schema)))).toEqual([]);
    for (const schema of ALL) {
      const documents = JSON.parse(readFileSync(fileOf(schema), 'utf8')) as Written[];
      expect(new Set(documents.map((document) => document.schema))).toEqual(new Set([schema]));
    }
  });

  it('are there for every schema after the first', () => {
    expect(MIGRATIONS.map(({ to }) => to)).toEqual(Array.from({ length: SCHEMA - 1 }, (_, i) => i + 2));
  });

  const chain = {
    schema: 3,
    migrations: [
      { to: 2, state: (state: Document) => ({ ...state, tags: [state.tag] }) },
      { to: 3, state: (state: Document) => ({ ...state, position: 0 }) },
    ],
  };
  it.each([1, 2, 3])('go step by step, from schema %i', (schema) => {
    const old: Document = { schema, tag: 'a', ...(schema > 1 ? { tags: ['a'] } : {}) };
    const now = migrate('state', old, chain);
    expect(now).toMatchObject({ schema: 3, tags: ['a'] });
    expect('position' in now).toBe(schema < 3);
  });

  describe('what a newer Winnow wrote', () => {
    let library: Library;
    let older: Library;
    beforeAll(async () => {
      const name = 'schemas-newer';
      library = open(NEXT, name);
      await library.save({ article: (await olderBody()).article });
      await library.close();
      older = open(SCHEMAS, name);
    });
    const olderBody = async () => {
      const { store } = await olderLibrary(SCHEMA, SCHEMAS);
      const [id] = (await store.bodyKeys()).sort();
      return (await store.body(id!))!;
    };

    it('is told of, and never written over', async () => {
      const [id] = await older.store.ids();
      await expect(older.store.state(id!)).rejects.toThrow(`Saved with schema ${NEXT.schema}`);
      await expect(older.change([id!], (state) => ({ ...state, tags: ['over'] }))).rejects.toThrow('Saved with schema');
      await older.close();
      const again = open(NEXT, 'schemas-newer');
      expect((await again.store.state(id!))!.tags).toEqual([]);
    });
  });
});
