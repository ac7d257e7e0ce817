import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import type { Store } from '../store/store.ts';

export const BACKUP_FORMAT = 1;
/** The first file of a backup. */
export const MANIFEST = 'winnow-backup.json';

export interface Manifest {
  format: number;
  madeAt: string;
  articles: number;
}

/** Chunks held before they become a part of the blob, which the browser may keep on the disk. */
const PART = 4_000_000;

/**
 * The whole library as a zip file: for each article its versions with their pictures, then its state. Read article by article, so a
 * library larger than the memory can be written. What cannot be read is left out and named.
 */
export async function writeBackup(
  store: Store,
  onProgress: (done: number, total: number) => void = () => undefined,
): Promise<{ file: Blob; damaged: string[] }> {
  const parts: Blob[] = [];
  let chunks: Uint8Array<ArrayBuffer>[] = [];
  let held = 0;
  const zip = new Zip((error, chunk, final) => {
    if (error) throw error;
    chunks.push(chunk as Uint8Array<ArrayBuffer>);
    held += chunk.length;
    if (held < PART && !final) return;
    parts.push(new Blob(chunks));
    chunks = [];
    held = 0;
  });
  const addJson = (name: string, value: unknown) => {
    const file = new ZipDeflate(name, { level: 6 });
    zip.add(file);
    file.push(new TextEncoder().encode(JSON.stringify(value)), true);
  };
  const ids = (await store.ids()).sort();
  const damaged: string[] = [];
  addJson(MANIFEST, {
    format: BACKUP_FORMAT,
    madeAt: new Date().toISOString(),
    articles: ids.length,
  } satisfies Manifest);
  for (const [done, id] of ids.entries()) {
    onProgress(done, ids.length);
    const state = await store.state(id).catch(() => null);
    if (!state) {
      damaged.push(id);
      continue;
    }
    for (const { body: key } of state.versions) {
      const body = await store.body(key).catch(() => null);
      if (!body) {
        damaged.push(key);
        continue;
      }
      const folder = `articles/${key.slice(2)}`;
      for (const { digest } of body.images) {
        const image = await store.image(key, digest).catch(() => null);
        if (!image) {
          damaged.push(`${key}/${digest}`);
          continue;
        }
        const file = new ZipPassThrough(`${folder}/${digest}`);
        zip.add(file);
        file.push(new Uint8Array(await image.arrayBuffer()), true);
      }
      addJson(`${folder}/body.json`, body);
    }
    addJson(`articles/${id}/state.json`, state);
  }
  zip.end();
  onProgress(ids.length, ids.length);
  return { file: new Blob(parts, { type: 'application/zip' }), damaged };
}
