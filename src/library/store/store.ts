import PouchDB, { type DocumentMeta } from 'pouchdb-browser';
import type { CopiedBody, CopiedPicture, RawDocument } from '../copy/copy-database.ts';
import { isFull, StorageFullError } from '../problem.ts';
import type { ImageData, SavedBody, SavedState } from '../saved.ts';
import { askForDurableWrites } from './durable-writes.ts';
import { mergeStates } from './merge-states.ts';
import { type Document, migrate, SCHEMAS, type Schemas } from './migrations.ts';
import { openBody } from './whole-body.ts';

type Stored<T> = T & DocumentMeta;
interface Attachment {
  content_type: string;
  data: Blob;
}

/** One article to write. */
export interface Entry {
  id: string;
  /** What its state becomes, given the one that is there. May be asked more than once. */
  state(known: SavedState | null): SavedState;
  body?: SavedBody;
  images?: ImageData[];
}

/** Ids of state documents; bodies are `b/ARTICLE/VERSION`. */
const stateKey = (id: string): string => `a/${id}`;
export const bodyKey = (id: string, version: string): string => `b/${id}/${version}`;

/** The article that a document belongs to, or null for one that is not the library's. */
export const articleOf = (key: string): string | null => /^(?:a|b)\/([^/]+)/.exec(key)?.[1] ?? null;

/**
 * The saved articles in the browser's own database: PouchDB, so that any context can write, and devices can exchange what they have
 * without a new model. Rejects with `StorageFullError` where there is no room.
 */
export class Store {
  private readonly db: PouchDB;

  constructor(
    readonly name = 'winnow-library',
    readonly schemas: Schemas = SCHEMAS,
  ) {
    askForDurableWrites(`_pouch_${name}`);
    this.db = new PouchDB(name, { adapter: 'idb', auto_compaction: true, revs_limit: 50 });
  }

  /**
   * Writes states with their new bodies in one transaction: all of it is there afterwards, or nothing. Another context may write
   * meanwhile: then `state` is asked again with what is there now.
   */
  async add(entries: readonly Entry[]): Promise<void> {
    let left = entries;
    while (left.length > 0) {
      const known = await this.rows<SavedState>(left.map(({ id }) => stateKey(id)));
      const bodies = left.flatMap(({ body }) => (body ? [body.id] : []));
      const there = await this.revisions(bodies);
      const documents: object[] = [];
      // Two entries of one article (two versions of it) become one state: the second write of a document would be refused.
      const states = new Map<string, { state: SavedState; _rev: string | undefined }>();
      const written = new Set<string>();
      left.forEach(({ id, state, body, images = [] }, i) => {
        const before = states.get(id);
        const doc = known[i];
        const _rev = before ? before._rev : doc?._rev;
        states.set(id, { state: state(before?.state ?? (doc ? this.stateFrom(doc) : null)), _rev });
        // A body never changes: one that is there stays as it is.
        if (!body || there.has(body.id) || written.has(body.id)) return;
        written.add(body.id);
        documents.push({ ...asDocument(body.id, body), ...withAttachments(images, body) });
      });
      for (const [id, { state, _rev }] of states) {
        documents.push({
          ...asDocument(stateKey(id), { ...state, schema: this.schemas.schema }),
          ...(_rev ? { _rev } : {}),
        });
      }
      const results = await this.guarded(this.db.bulkDocs(documents));
      const failed = results.filter(({ error }) => error);
      const hard = failed.find(({ status }) => status !== 409);
      if (hard) throw isFull(hard) ? new StorageFullError(JSON.stringify(hard)) : hard;
      const again = new Set(failed.map(({ id }) => articleOf(id)));
      left = left.filter(({ id }) => again.has(id));
    }
  }

  /** Replaces a body whose document is damaged. */
  async replaceBody(body: SavedBody, images: ImageData[]): Promise<void> {
    const existing = await this.revisions([body.id]);
    const _rev = existing.get(body.id);
    await this.guarded(
      this.db.bulkDocs([{ ...asDocument(body.id, body), ...withAttachments(images, body), ...(_rev ? { _rev } : {}) }]),
    );
  }

  /** Changes a state; `change` may be called more than once, where another context wrote meanwhile. */
  async update(id: string, change: (state: SavedState) => SavedState): Promise<SavedState | null> {
    for (;;) {
      const stored = await this.db.get<SavedState>(stateKey(id)).catch(orNull);
      if (!stored) return null;
      const changed = change(this.stateFrom(stored));
      try {
        await this.guarded(
          this.db.put({ ...asDocument(stateKey(id), { ...changed, schema: this.schemas.schema }), _rev: stored._rev }),
        );
        return changed;
      } catch (error) {
        if ((error as { status?: number }).status !== 409) throw error;
      }
    }
  }

  async state(id: string): Promise<SavedState | null> {
    const stored = await this.db.get<SavedState>(stateKey(id)).catch(orNull);
    return stored && this.stateFrom(stored);
  }

  /** In the order asked for; null for what is not there. Conflicting pictures are merged and written back. */
  async states(ids: readonly string[]): Promise<(SavedState | null)[]> {
    const rows = await this.rows<SavedState>(ids.map(stateKey), { conflicts: true });
    return Promise.all(
      rows.map(async (doc) => {
        if (!doc) return null;
        const state = this.stateFrom(doc);
        return doc._conflicts?.length ? this.settle(state, doc._rev, doc._conflicts) : state;
      }),
    );
  }

  /** Bodies without their pictures; null for what is not there. Not checked for damage. */
  async bodies(keys: readonly string[]): Promise<(SavedBody | null)[]> {
    return (await this.rows<object>(keys)).map((doc) => {
      return doc && { ...(migrate('body', writtenIn(doc), this.schemas) as unknown as SavedBody), id: doc._id };
    });
  }

  /** @throws {DamagedError} where it is not what was saved */
  async body(key: string): Promise<SavedBody | null> {
    const [doc] = await this.rows<object>([key]);
    return doc ? openBody(key, writtenIn(doc), this.schemas) : null;
  }

  /** Tells this database from any other that ever was: a new one has another. */
  async identity(): Promise<string> {
    return this.db.id();
  }

  /** State documents as they stand, of whatever schema; null for what is not there. In the order asked for. */
  async rawStates(ids: readonly string[]): Promise<(RawDocument | null)[]> {
    return (await this.rows<object>(ids.map(stateKey))).map((doc) => doc && rawFrom(doc));
  }

  /** A body's document as it stands, with what of its pictures can be read. */
  async rawBody(key: string): Promise<CopiedBody | null> {
    const [doc] = await this.rows<object>([key]);
    if (!doc) return null;
    const stubs = Object.entries((doc._attachments ?? {}) as Record<string, { content_type: string }>);
    const pictures: CopiedPicture[] = [];
    for (const [digest, { content_type: type }] of stubs) {
      const data = await this.image(key, digest).catch(() => null);
      if (data) pictures.push({ digest, type, data });
    }
    return { key, document: rawFrom(doc), pictures };
  }

  /** Puts copied documents back, all or nothing. A body that is there stays; a state that is there is merged with the copy. */
  async putBack(states: readonly RawDocument[], bodies: readonly CopiedBody[]): Promise<void> {
    const there = await this.revisions([...states.map(({ _id }) => _id), ...bodies.map(({ key }) => key)]);
    const lost = bodies.filter(({ key }) => !there.has(key));
    const written = await this.guarded(
      this.db.bulkDocs([
        ...lost.map(({ document, pictures }) => ({ ...document, ...attachmentsOf(pictures) })),
        ...states.filter(({ _id }) => !there.has(_id)),
      ]),
    );
    const hard = written.find(({ error, status }) => error && status !== 409);
    if (hard) throw isFull(hard) ? new StorageFullError(JSON.stringify(hard)) : hard;
    const refused = new Set(written.filter(({ error }) => error).map(({ id }) => id));
    for (const document of states) {
      if (!there.has(document._id) && !refused.has(document._id)) continue;
      const copied = this.stateFrom(document as unknown as Stored<object>);
      await this.update(copied.id, (known) => mergeStates(known, copied));
    }
  }

  async image(key: string, digest: string): Promise<Blob> {
    return this.db.getAttachment(key, digest);
  }

  /** Takes articles out for good. */
  async remove(ids: readonly string[]): Promise<void> {
    for (const id of ids) {
      const bodies = await this.db.allDocs({ startkey: `b/${id}/`, endkey: `b/${id}/\ufff0` });
      const [own] = await this.rows<SavedState>([stateKey(id)]);
      const gone = bodies.rows.map(({ id: _id, value }) => ({ _id, _rev: value?.rev, _deleted: true }));
      if (own) gone.unshift({ _id: stateKey(id), _rev: own._rev, _deleted: true });
      if (gone.length > 0) await this.db.bulkDocs(gone);
    }
  }

  /** Ids of all articles, in no order that means anything. */
  async ids(): Promise<string[]> {
    const { rows } = await this.db.allDocs({ startkey: 'a/', endkey: 'a/\ufff0' });
    return rows.map(({ id }) => articleOf(id)!);
  }

  /** Keys of every body, also of those that no state names. */
  async bodyKeys(): Promise<string[]> {
    const { rows } = await this.db.allDocs({ startkey: 'b/', endkey: 'b/\ufff0' });
    return rows.map(({ id }) => id);
  }

  /** Ids of the articles that changed after a place in the feed, oldest change first, and the place reached. */
  async changesAfter(since: number, limit: number): Promise<{ ids: string[]; last: number; complete: boolean }> {
    const { results, last_seq } = await this.db.changes({ since, limit, return_docs: true });
    const ids = new Set<string>();
    for (const { id } of results) {
      const article = articleOf(id);
      if (article) ids.add(article);
    }
    return { ids: [...ids], last: Number(last_seq), complete: results.length < limit };
  }

  async close(): Promise<void> {
    await this.db.close();
  }

  async destroy(): Promise<void> {
    await this.db.destroy();
  }

  private async settle(state: SavedState, rev: string, conflicts: string[]): Promise<SavedState> {
    let merged = state;
    for (const other of conflicts) {
      const doc = await this.db.get<SavedState>(stateKey(state.id), { rev: other }).catch(orNull);
      if (doc) merged = mergeStates(merged, this.stateFrom(doc));
    }
    const _id = stateKey(state.id);
    const written = await this.db.bulkDocs([
      { ...asDocument(_id, merged), _rev: rev },
      ...conflicts.map((_rev) => ({ _id, _rev, _deleted: true })),
    ]);
    // Another context was quicker: the next look settles what is left.
    return written[0]?.error ? state : merged;
  }

  /** @throws {NewerSchemaError} */
  private stateFrom(doc: Stored<object>): SavedState {
    const state = migrate('state', writtenIn(doc), this.schemas) as unknown as SavedState;
    return { ...state, id: articleOf(doc._id)! };
  }

  private async rows<T extends object>(
    keys: readonly string[],
    options: { conflicts?: boolean } = {},
  ): Promise<(Stored<T> | null)[]> {
    if (keys.length === 0) return [];
    const { rows } = await this.db.allDocs<T>({ keys: [...keys], include_docs: true, ...options });
    return rows.map(({ doc, value }) => (doc && !value?.deleted ? doc : null));
  }

  private async revisions(keys: string[]): Promise<Map<string, string>> {
    const { rows } = await this.db.allDocs({ keys });
    return new Map(rows.flatMap(({ id, value }) => (value && !value.deleted ? [[id, value.rev] as const] : [])));
  }

  private async guarded<T>(writing: Promise<T>): Promise<T> {
    try {
      return await writing;
    } catch (error) {
      throw isFull(error) ? new StorageFullError(String(error)) : error;
    }
  }
}

const orNull = (error: { status?: number }): null => {
  if (error.status === 404) return null;
  throw error;
};

function asDocument(key: string, value: object): { _id: string } {
  const { id: _own, ...rest } = value as { id?: string };
  return { ...rest, _id: key };
}

/** A document without what the database adds. */
function writtenIn({ _id, _rev, _conflicts, _attachments, ...rest }: DocumentMeta): Document {
  return rest as Document;
}

function rawFrom({ _rev, _conflicts, _attachments, ...document }: DocumentMeta): RawDocument {
  return document;
}

const attachmentsOf = (pictures: readonly CopiedPicture[]): { _attachments?: Record<string, Attachment> } =>
  pictures.length === 0
    ? {}
    : {
        _attachments: Object.fromEntries(
          pictures.map(({ digest, type, data }) => [digest, { content_type: type, data }]),
        ),
      };

function withAttachments(images: ImageData[], body: SavedBody): { _attachments?: Record<string, Attachment> } {
  if (images.length === 0) return {};
  const byUrl = new Map(images.map((image) => [image.url, image]));
  const _attachments: Record<string, Attachment> = {};
  for (const { url, digest, type } of body.images) {
    const image = byUrl.get(url);
    if (image) _attachments[digest] = { content_type: type, data: new Blob([image.bytes], { type }) };
  }
  return { _attachments };
}
