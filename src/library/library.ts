import type { Article } from '../engine/index.ts';
import { compareVersions, type VersionChanges } from './compare-versions.ts';
import { type BroughtBack, type CopyDatabase, openCopy } from './copy/copy-database.ts';
import { copyArticles, keepCopy } from './copy/keep-copy.ts';
import { addressesOf, findSame, type Identity, type SameBy } from './find-same.ts';
import { articleId, sha256, versionId } from './identity.ts';
import { type CatchUpProgress, catchUp } from './index/catch-up.ts';
import { type Card, FLAG, IndexDatabase, type Pending } from './index/index-db.ts';
import {
  type ImageData,
  type MissingImage,
  type Origin,
  type SavedBody,
  type SavedImage,
  type SavedState,
  SCHEMA,
  type Switch,
} from './saved.ts';
import { Rows } from './search/rows.ts';
import { Search } from './search/search.ts';
import { SCHEMAS, type Schemas } from './store/migrations.ts';
import { articleOf, bodyKey, type Entry, Store } from './store/store.ts';
import { sumOf } from './store/whole-body.ts';

export interface SaveRequest {
  article: Article;
  images?: ImageData[];
  missingImages?: MissingImage[];
  origin?: Origin;
  /** ISO 8601; now where not given. */
  savedAt?: string;
  tags?: string[];
}

export interface SaveOutcome {
  id: string;
  /** `unchanged`: the very text was there; `version`: another text of an article that was. */
  kind: 'new' | 'version' | 'unchanged';
  /** How it was found again. */
  by: SameBy | null;
  changes: VersionChanges | null;
}

export const emptyState = (id: string, savedAt: string): SavedState => ({
  id,
  schema: SCHEMA,
  addresses: [],
  url: '',
  title: '',
  versions: [],
  savedAt,
  tags: [],
  archived: false,
  favourite: false,
  read: false,
  binned: false,
  switched: {},
  position: 0,
  highlights: [],
});

/** Names of the databases; tests and benchmarks give their own. */
export interface LibraryNames {
  store: string;
  index: string;
}

/**
 * The saved articles. Every context makes its own: what one writes, the others see at their next look, and hear of by
 * `onChange` (a BroadcastChannel).
 */
export class Library {
  readonly store: Store;
  readonly index: IndexDatabase;
  readonly rows: Rows;
  readonly search: Search;
  private readonly channel: BroadcastChannel | null;
  private readonly listeners = new Set<() => void>();

  private opened: Promise<CopyDatabase | null> | undefined;

  constructor(
    names: LibraryNames = { store: 'winnow-library', index: 'winnow-library-index' },
    private readonly openSecond: () => Promise<CopyDatabase | null> = () => openCopy(`${names.store}-copy`),
    schemas: Schemas = SCHEMAS,
  ) {
    this.store = new Store(names.store, schemas);
    this.index = new IndexDatabase(names.index);
    this.rows = new Rows(this.index);
    this.search = new Search(this.index, this.rows);
    this.channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(`${names.store}-changes`);
    this.channel?.addEventListener('message', () => this.tell());
  }

  /** Called when this or another context changed something. Gives what stops that. */
  onChange(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private tell(): void {
    for (const listener of this.listeners) listener();
  }

  /** Takes what was written into the index and the second copy, brings back what the browser lost, and tells all contexts. */
  async settle(onProgress?: (progress: CatchUpProgress) => void): Promise<void> {
    await this.bringIndexUp(onProgress);
    if ((await this.inCopy((copy) => keepCopy(this.store, copy))) ?? 0) await this.bringIndexUp(onProgress);
  }

  private async bringIndexUp(onProgress?: (progress: CatchUpProgress) => void): Promise<void> {
    if (await catchUp(this.store, this.index, onProgress)) {
      this.channel?.postMessage(null);
      this.tell();
    }
  }

  /** What is wrong with the copy, or no room for it, keeps nobody from the library itself. */
  private async inCopy<T>(work: (copy: CopyDatabase) => Promise<T>): Promise<T | null> {
    this.opened ??= this.openSecond();
    const copy = await this.opened;
    return copy && work(copy).catch(() => null);
  }

  /** How many articles stand a second time; null where this browser has no place for that. */
  copied(): Promise<number | null> {
    return this.inCopy((copy) => copy.states.count());
  }

  /** What the browser had lost and the second copy brought back, until `forgetBroughtBack`. */
  async broughtBack(): Promise<BroughtBack | null> {
    return (
      (await this.inCopy(async (copy) => (await copy.meta.get('brought-back')) as BroughtBack | undefined)) ?? null
    );
  }

  async forgetBroughtBack(): Promise<void> {
    await this.inCopy((copy) => copy.meta.delete('brought-back'));
  }

  /** The saved article that this page's is, with its card. */
  async find(identity: Identity): Promise<{ card: Card; by: SameBy } | null> {
    const same = await findSame(this.index, this.rows, identity);
    const card = same && (await this.index.cards.where('id').equals(same.id).first());
    return same && card ? { card, by: same.by } : null;
  }

  /**
   * Saves an article. Resolves once it is on the disk, text and pictures and all; searching finds it a moment later (`settle`).
   *
   * @throws {StorageFullError} where there is no room: nothing of it is there then
   */
  async save(request: SaveRequest): Promise<SaveOutcome> {
    const { article, savedAt = new Date().toISOString(), tags = [] } = request;
    const same = await findSame(this.index, this.rows, article);
    const addresses = addressesOf(article);
    const id = same?.id ?? (await articleId(addresses[0] ?? '', article.text));
    const entry = await this.entry(id, request);
    const before = await this.store.state(id);
    const known = before?.versions.some(({ body }) => body === entry.body!.id) ?? false;
    await this.store.add([
      { ...entry, state: (state) => withVersion(state, id, entry.body!, request, savedAt, addresses, tags) },
    ]);
    await this.inCopy((copy) => copyArticles(this.store, copy, [id]));
    const latest = before?.versions.at(-1);
    const kind = known ? 'unchanged' : latest ? 'version' : 'new';
    const previous = kind === 'version' ? await this.store.body(latest!.body).catch(() => null) : null;
    return {
      id,
      kind,
      by: before ? (same?.by ?? 'address') : null,
      changes: previous && compareVersions(previous.article, article),
    };
  }

  /** Saves many at once, without looking for texts that are the same: for imports. */
  async saveAll(requests: readonly (SaveRequest & { state?(state: SavedState): SavedState })[]): Promise<string[]> {
    const entries: Entry[] = [];
    for (const request of requests) {
      const { article, savedAt = new Date().toISOString(), tags = [] } = request;
      const addresses = addressesOf(article);
      const id = await articleId(addresses[0] ?? '', article.text);
      const { body, images } = await this.entry(id, request);
      entries.push({
        id,
        body,
        images,
        state: (known) => {
          const state = withVersion(known, id, body!, request, savedAt, addresses, tags);
          return request.state?.(state) ?? state;
        },
      });
    }
    await this.store.add(entries);
    const ids = entries.map(({ id }) => id);
    await this.inCopy((copy) => copyArticles(this.store, copy, ids));
    return ids;
  }

  /** Adds pictures to a saved text that lacked them: the one thing of a body that may come later. */
  async addPictures(key: string, found: readonly ImageData[]): Promise<void> {
    const body = await this.store.body(key);
    if (!body || found.length === 0) return;
    const id = articleOf(key)!;
    const urls = new Set(found.map(({ url }) => url));
    const kept: ImageData[] = [];
    for (const { url, type, digest } of body.images) {
      const blob = await this.store.image(key, digest);
      kept.push({ url, type, bytes: new Uint8Array(await blob.arrayBuffer()) });
    }
    const images = [...kept.filter(({ url }) => !urls.has(url)), ...found];
    const missingImages = body.missingImages.filter(({ url }) => !urls.has(url));
    const whole = await this.entry(id, { article: body.article, images, missingImages });
    // Its card may show one of them now.
    await this.index.cards.where('id').equals(id).modify({ body: '' });
    await this.store.replaceBody({ ...whole.body!, id: key }, images);
    await this.inCopy(async (copy) => {
      await copy.bodies.delete(key);
      await copyArticles(this.store, copy, [id]);
    });
    await this.settle();
  }

  private async entry(id: string, request: SaveRequest): Promise<Omit<Entry, 'state'>> {
    const { article, images = [], missingImages = [] } = request;
    const saved: SavedImage[] = await Promise.all(
      images.map(async ({ url, type, bytes }) => ({ url, type, size: bytes.length, digest: await sha256(bytes) })),
    );
    const content = { article, images: saved, missingImages };
    const body: SavedBody = {
      ...content,
      id: bodyKey(id, await versionId(article)),
      schema: this.store.schemas.schema,
      sum: await sumOf(content),
    };
    return { id, body, images };
  }

  /** Changes some articles' states alike, and gives what brings them back to what they were. */
  async change(ids: readonly string[], change: (state: SavedState) => SavedState): Promise<() => Promise<void>> {
    const before = new Map<string, SavedState>();
    for (const id of ids) {
      await this.store.update(id, (state) => {
        before.set(id, state);
        return change(state);
      });
    }
    await this.settle();
    return async () => {
      for (const [id, state] of before) await this.store.update(id, (now) => ({ ...state, position: now.position }));
      await this.settle();
    };
  }

  move(ids: readonly string[], name: Switch, on: boolean): Promise<() => Promise<void>> {
    const now = new Date().toISOString();
    return this.change(ids, (state) => ({ ...state, [name]: on, switched: { ...state.switched, [name]: now } }));
  }

  /** Remembers the furthest place read, 0 to 1 of the text. */
  async reach(id: string, position: number): Promise<void> {
    const state = await this.store.state(id);
    if (!state || position <= state.position) return;
    await this.store.update(id, (now) => ({ ...now, position: Math.max(now.position, position) }));
    await this.settle();
  }

  /** Takes out for good what was thrown away before a moment (ISO 8601). Gives how many articles that were. */
  async emptyBin(before: string): Promise<number> {
    await this.rows.refresh();
    const binned = this.rows.all.flatMap((row) => (row && row.flags & FLAG.binned ? [row.id] : []));
    const states = await this.store.states(binned);
    const gone = states.flatMap((state) => (state?.binned && (state.switched.binned ?? '') < before ? [state.id] : []));
    if (gone.length > 0) await this.remove(gone);
    return gone.length;
  }

  /** Takes articles out for good, and forgets them. */
  async remove(ids: readonly string[]): Promise<void> {
    await this.store.remove(ids);
    await this.inCopy((copy) => copyArticles(this.store, copy, ids));
    await this.settle();
  }

  /** Notes that a save has begun. What is still noted when a library opens was cut off. */
  async begin(pending: Pending): Promise<void> {
    await this.index.pending.put(pending);
  }

  async end(id: string): Promise<void> {
    await this.index.pending.delete(id);
  }

  async close(): Promise<void> {
    this.channel?.close();
    this.index.close();
    (await this.opened)?.close();
    await this.store.close();
  }
}

function withVersion(
  known: SavedState | null,
  id: string,
  body: SavedBody,
  { article, origin = 'page' }: SaveRequest,
  savedAt: string,
  addresses: string[],
  tags: string[],
): SavedState {
  const state = known ?? emptyState(id, savedAt);
  const has = state.versions.some((version) => version.body === body.id);
  const unbinned = state.binned ? { binned: false, switched: { ...state.switched, binned: savedAt } } : {};
  return {
    ...state,
    ...unbinned,
    addresses: [...new Set([...state.addresses, ...addresses])],
    url: article.canonicalUrl || article.url,
    title: article.title,
    versions: has ? state.versions : [...state.versions, { body: body.id, savedAt, origin }],
    tags: [...new Set([...state.tags, ...tags])],
  };
}
