import { sha256 } from '../identity.ts';
import type { ImageData, SavedBody, SavedState } from '../saved.ts';
import { mergeStates } from '../store/merge-states.ts';
import { type Document, migrate, type Schemas } from '../store/migrations.ts';
import type { Entry, Store } from '../store/store.ts';
import { openBody } from '../store/whole-body.ts';
import { isState } from './is-state.ts';
import { readZip, type ZipEntry } from './read-zip.ts';
import { BACKUP_FORMAT, MANIFEST, type Manifest } from './write-backup.ts';

export interface RestoreReport {
  articles: number;
  versions: number;
  images: number;
  /** Files that could not be taken, and why. */
  problems: { name: string; reason: 'damaged' | 'newer' | 'unreadable' }[];
}

const PLACE = /^articles\/([0-9a-f]{32})\/(?:([0-9a-f]{24})\/)?([\w.]+)$/;

/** Whether a file is a backup of Winnow's. */
export async function isBackup(file: Blob): Promise<boolean> {
  const entries = await readZip(file).catch(() => []);
  return entries.some(({ name }) => name === MANIFEST);
}

const json = async <T>(entry: ZipEntry): Promise<T> => JSON.parse(new TextDecoder().decode(await entry.read())) as T;

/**
 * Brings a backup in, article by article. What is in the library stays: states are merged. A backup may come from anyone: each file is
 * looked at, sums and digests must agree, and html is sanitised where it is shown as always.
 *
 * @throws {Error} where the file is no backup, or one of a newer Winnow
 */
export async function restoreBackup(
  store: Store,
  file: Blob,
  {
    dryRun = false,
    onProgress = () => undefined,
  }: { dryRun?: boolean; onProgress?: (done: number, total: number) => void } = {},
): Promise<RestoreReport> {
  const entries = await readZip(file);
  const manifest = entries.find(({ name }) => name === MANIFEST);
  if (!manifest) throw new Error('This is no backup.');
  if ((await json<Manifest>(manifest)).format > BACKUP_FORMAT)
    throw new Error('This backup was made by a newer Winnow.');
  const report: RestoreReport = { articles: 0, versions: 0, images: 0, problems: [] };
  const byArticle = new Map<string, ZipEntry[]>();
  for (const entry of entries) {
    const id = PLACE.exec(entry.name)?.[1];
    if (id) byArticle.set(id, [...(byArticle.get(id) ?? []), entry]);
    else if (entry !== manifest) report.problems.push({ name: entry.name, reason: 'unreadable' });
  }
  let done = 0;
  for (const [id, files] of byArticle) {
    onProgress(done++, byArticle.size);
    const read = await readArticle(id, files, report, store.schemas);
    if (!read) continue;
    report.articles++;
    if (!dryRun) await store.add(read);
  }
  onProgress(byArticle.size, byArticle.size);
  return report;
}

async function readArticle(
  id: string,
  files: ZipEntry[],
  report: RestoreReport,
  schemas: Schemas,
): Promise<Entry[] | null> {
  const fail = (name: string, reason: 'damaged' | 'newer' | 'unreadable') =>
    void report.problems.push({ name, reason });
  const stateFile = files.find(({ name }) => name === `articles/${id}/state.json`);
  let state: SavedState;
  try {
    const raw = await json<Document>(stateFile!);
    if (raw.schema > schemas.schema) return fail(stateFile!.name, 'newer') ?? null;
    state = migrate('state', raw, schemas) as unknown as SavedState;
    if (!isState(state) || state.id !== id) throw new Error();
  } catch {
    return fail(`articles/${id}/state.json`, 'unreadable') ?? null;
  }
  const entries: Entry[] = [];
  const readBodies = new Set<string>();
  for (const bodyFile of files.filter(({ name }) => name.endsWith('/body.json'))) {
    const version = PLACE.exec(bodyFile.name)![2];
    const key = `b/${id}/${version}`;
    try {
      const written = await json<Document>(bodyFile);
      if (written.id !== key) throw new Error();
      const body = await openBody(key, written, schemas);
      const images = await readImages(body, files, report);
      entries.push({ id, body, images, state: (known) => (known ? mergeStates(known, state) : state) });
      readBodies.add(key);
      report.versions++;
      report.images += images.length;
    } catch {
      fail(bodyFile.name, 'damaged');
    }
  }
  // A version that did not come through is not promised.
  state = { ...state, versions: state.versions.filter(({ body }) => readBodies.has(body)) };
  if (entries.length === 0) entries.push({ id, state: (known) => (known ? mergeStates(known, state) : state) });
  return entries;
}

async function readImages(body: SavedBody, files: ZipEntry[], report: RestoreReport): Promise<ImageData[]> {
  const images: ImageData[] = [];
  for (const { url, type, digest } of body.images) {
    const name = `articles/${body.id.slice(2)}/${digest}`;
    const bytes = await files
      .find((file) => file.name === name)
      ?.read()
      .catch(() => null);
    if (bytes && type.startsWith('image/') && (await sha256(bytes)) === digest) images.push({ url, type, bytes });
    else report.problems.push({ name, reason: 'damaged' });
  }
  return images;
}
