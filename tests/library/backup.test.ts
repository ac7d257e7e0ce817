import './node-database.ts';
import { unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { isBackup, restoreBackup } from '../../src/library/backup/restore-backup.ts';
import { writeBackup } from '../../src/library/backup/write-backup.ts';
import { makeHighlight } from '../../src/library/highlights.ts';
import { inspect } from '../../src/library/inspect.ts';
import type { Library } from '../../src/library/library.ts';
import { isWhole } from '../../src/library/store/whole-body.ts';
import { freshLibrary } from './fresh-library.ts';
import { imagesOf, madeArticle, madeImage } from './made-articles.ts';

/** A library with everything in it: versions, pictures, marks, tags, places. */
async function fill(library: Library, count: number, seed: number): Promise<void> {
  for (let n = seed; n < seed + count; n++) {
    const article = madeArticle(n, { images: n % 3, words: 120 });
    const images = imagesOf(article).map((url, i) => madeImage(url, n * 10 + i, 500 + n));
    const missingImages = n % 5 === 0 ? [{ url: 'https://cdn.example/a.png', reason: 'no-permission' as const }] : [];
    const { id } = await library.save({
      article,
      images,
      missingImages,
      savedAt: new Date(1.7e12 + n * 1e6).toISOString(),
    });
    if (n % 4 === 0)
      await library.save({
        article: { ...article, text: `${article.text}\nAnd more.` },
        savedAt: new Date(1.71e12).toISOString(),
      });
    const { text } = article;
    await library.store.update(id, (state) => ({
      ...state,
      tags: n % 2 ? ['one', 'zwei und drei'] : [],
      favourite: n % 3 === 0,
      archived: n % 4 === 1,
      switched: { archived: new Date(1.71e12 + n).toISOString() },
      position: (n % 10) / 10,
      highlights:
        n % 3
          ? [{ ...makeHighlight(text, 10, 40, '2026-01-01T00:00:00.000Z', `h${n}`), note: 'My note, “kept”\n二' }]
          : [],
    }));
  }
}

const contentsOf = async (file: Blob): Promise<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(unzipSync(new Uint8Array(await file.arrayBuffer())))
      .filter(([name]) => name !== 'winnow-backup.json')
      .map(([name, bytes]) => [name, Buffer.from(bytes).toString('base64')]),
  );

describe('backup and restore', () => {
  it.each([1, 100, 500])(
    'give an identical library (from article %i on)',
    async (seed) => {
      const { library } = freshLibrary();
      await fill(library, 24, seed);
      const { file, damaged } = await writeBackup(library.store);
      expect(damaged).toEqual([]);
      expect(await isBackup(file)).toBe(true);
      const before = await contentsOf(file);
      expect(Object.keys(before).filter((name) => /\/[0-9a-f]{64}$/.test(name)).length).toBeGreaterThan(10);

      await library.remove(await library.store.ids());
      expect(await library.store.ids()).toEqual([]);
      const report = await restoreBackup(library.store, file);
      expect(report).toMatchObject({ articles: 24, problems: [] });
      expect(await contentsOf((await writeBackup(library.store)).file)).toEqual(before);

      const other = freshLibrary().library;
      await restoreBackup(other.store, file);
      expect(await contentsOf((await writeBackup(other.store)).file)).toEqual(before);
      expect(await inspect(other.store)).toEqual([]);
    },
    30_000,
  );

  it('a dry run writes nothing, and a restore into a library keeps what is there', async () => {
    const { library } = freshLibrary();
    await fill(library, 3, 1);
    const { file } = await writeBackup(library.store);
    const other = freshLibrary().library;
    expect((await restoreBackup(other.store, file, { dryRun: true })).articles).toBe(3);
    expect(await other.store.ids()).toEqual([]);
    const { id } = await other.save({ article: madeArticle(1, { images: 1, words: 120 }), tags: ['mine'] });
    await restoreBackup(other.store, file);
    expect((await other.store.state(id))!.tags).toEqual(['mine', 'one', 'zwei und drei']);
  });

  it('takes nothing that is not what it says', async () => {
    const { library } = freshLibrary();
    await fill(library, 3, 1);
    const files = unzipSync(new Uint8Array(await (await writeBackup(library.store)).file.arrayBuffer()));
    const names = Object.keys(files);
    const body = names.find((name) => name.endsWith('body.json') && name.includes('articles/'))!;
    const changed = JSON.parse(new TextDecoder().decode(files[body]!));
    changed.article.html = '<img src=x onerror=alert(1)>';
    files[body] = new TextEncoder().encode(JSON.stringify(changed));
    const state = names.find((name) => name.endsWith('state.json') && !name.startsWith(body.slice(0, 42)))!;
    files[state] = new TextEncoder().encode('{"id":"x","versions":"<script>"}');
    files['articles/../../evil.json'] = new TextEncoder().encode('{}');
    const image = names.find((name) => /\/[0-9a-f]{64}$/.test(name) && !name.startsWith(state.slice(0, 42)));
    if (image) files[image] = new Uint8Array([1, 2, 3]);
    const other = freshLibrary().library;
    const report = await restoreBackup(other.store, new Blob([zipSync(files) as Uint8Array<ArrayBuffer>]));
    expect(report.problems.map(({ reason }) => reason)).toContain('damaged');
    expect(report.problems.map(({ reason }) => reason)).toContain('unreadable');
    for (const key of await other.store.bodyKeys())
      expect((await other.store.body(key))!.article.html).not.toContain('onerror');
    await expect(restoreBackup(other.store, new Blob(['no zip']))).rejects.toThrow('no zip');
  });
});

describe('a body of the wrong shape', () => {
  it.each([
    ['no text', { text: undefined }],
    ['a list for an excerpt', { excerpt: [] }],
    ['no figures in a claim', { claims: [{ text: 'a', speaker: null }] }],
    ['a number for a company', { companies: [5] }],
    ['words for a number', { wordCount: 'many' }],
  ])('is refused: %s', async (_name, change) => {
    const { library } = freshLibrary();
    const { id } = await library.save({ article: madeArticle(1) });
    const [body] = await library.store.bodies([(await library.store.state(id))!.versions[0]!.body]);
    expect(isWhole(body!)).toBe(true);
    expect(isWhole({ ...body!, article: { ...body!.article, ...change } as never })).toBe(false);
  });
});

describe('damage', () => {
  it('is told, and the rest stays readable', async () => {
    const { library } = freshLibrary();
    await fill(library, 4, 1);
    const ids = await library.store.ids();
    const state = (await library.store.state(ids[0]!))!;
    const [body] = await library.store.bodies([state.versions[0]!.body]);
    await library.store.replaceBody({ ...body!, article: { ...body!.article, text: 'Something else.' } }, []);
    await expect(library.store.body(body!.id)).rejects.toThrow(body!.id);
    const found = await inspect(library.store);
    expect(found.filter(({ what }) => what === 'text')).toEqual([{ id: ids[0], title: state.title, what: 'text' }]);
    const { file, damaged } = await writeBackup(library.store);
    expect(damaged).toContain(body!.id);
    const other = freshLibrary().library;
    expect((await restoreBackup(other.store, file)).articles).toBe(4);
    await library.settle();
    expect(await library.index.cards.count()).toBe(4);
  });
});
