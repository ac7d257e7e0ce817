import { underLock } from '../index/lock.ts';
import { articleOf, type Store } from '../store/store.ts';
import type { CopiedBody, CopyDatabase, CopyMeta } from './copy-database.ts';

/*
 * Chromium can lose a whole database to the end of its process. All databases of an origin are one LevelDB, whose log goes on being
 * written after a restart ("Reusing old log"): behind a record that the end of the process cut in half, new ones become unreadable,
 * and at the start after that the browser finds "checksum mismatch" and throws everything away. Chromium itself does not reuse logs
 * on ChromeOS for that reason (https://crbug.com/460568). No page can prevent it, so every article stands a second time, in files
 * that are written at another moment: a kill tears one of the two, and the other brings it back.
 */

/** Articles copied in one transaction: few, because their pictures are held meanwhile. */
const AT_ONCE = 24;

/**
 * Brings the copy to where the store is. Where the store is not the one that was copied, the browser has lost that one: what the copy
 * holds is brought back into the new one first. Gives how many articles that were.
 */
export async function keepCopy(store: Store, copy: CopyDatabase): Promise<number> {
  const brought = await agree(store, copy);
  for (;;) {
    const isComplete = await underLock(lockOf(store), async () => {
      const meta = await metaOf(copy);
      if (!meta) return true;
      const { ids, last, complete } = await store.changesAfter(meta.checkpoint, AT_ONCE);
      await take(store, copy, ids, last === meta.checkpoint ? undefined : { ...meta, checkpoint: last });
      return complete;
    });
    if (isComplete) return brought;
  }
}

/** Copies articles that were just written, or takes them out where they are gone, before anyone is told that it is done. */
export async function copyArticles(store: Store, copy: CopyDatabase, ids: readonly string[]): Promise<void> {
  const brought = await agree(store, copy);
  // What was brought back is copied anew as a whole, by the feed.
  if (brought > 0) await keepCopy(store, copy);
  else await underLock(lockOf(store), () => take(store, copy, ids));
}

const lockOf = (store: Store): string => `${store.name}-copy`;

const metaOf = async (copy: CopyDatabase): Promise<CopyMeta | undefined> =>
  (await copy.meta.get('state')) as CopyMeta | undefined;

/** Sees to it that the copy is of this very store. */
async function agree(store: Store, copy: CopyDatabase): Promise<number> {
  const identity = await store.identity();
  if ((await metaOf(copy))?.store === identity) return 0;
  return underLock(lockOf(store), async () => {
    const meta = await metaOf(copy);
    if (meta?.store === identity) return 0;
    const brought = meta ? await bringBack(store, copy) : 0;
    // Last: cut off before, it is all done again, and what is there already stays as it is.
    await copy.transaction('rw', copy.meta, async () => {
      await copy.meta.put({ key: 'state', store: identity, checkpoint: 0 });
      if (brought > 0) {
        await copy.meta.put({ key: 'brought-back', at: new Date().toISOString(), articles: brought });
      }
    });
    return brought;
  });
}

async function bringBack(store: Store, copy: CopyDatabase): Promise<number> {
  const ids = await copy.states.toCollection().primaryKeys();
  for (let at = 0; at < ids.length; at += AT_ONCE) {
    const some = ids.slice(at, at + AT_ONCE);
    const states = (await copy.states.bulkGet(some)).flatMap((state) => (state ? [state.document] : []));
    const bodies = (await Promise.all(some.map((id) => bodiesOf(copy, id).toArray()))).flat();
    await store.putBack(states, bodies);
  }
  return ids.length;
}

const bodiesOf = (copy: CopyDatabase, id: string) => copy.bodies.where('key').between(`b/${id}/`, `b/${id}/\uffff`);

/** Bodies never change: those that are there are not read again. */
async function take(store: Store, copy: CopyDatabase, ids: readonly string[], meta?: CopyMeta): Promise<void> {
  const documents = await store.rawStates(ids);
  const wanted = documents.flatMap((document) => versionsIn(document));
  const there = new Set(await copy.bodies.where('key').anyOf(wanted).primaryKeys());
  const bodies: CopiedBody[] = [];
  for (const key of wanted) {
    const body = there.has(key) ? null : await store.rawBody(key);
    if (body) bodies.push(body);
  }
  const states = documents.flatMap((document) => (document ? [{ id: articleOf(document._id)!, document }] : []));
  const kept = new Set(states.map(({ id }) => id));
  const gone = ids.filter((id) => !kept.has(id));
  await copy.transaction('rw', copy.states, copy.bodies, copy.meta, async () => {
    await Promise.all([
      copy.bodies.bulkPut(bodies),
      copy.states.bulkPut(states),
      copy.states.bulkDelete(gone),
      ...gone.map((id) => bodiesOf(copy, id).delete()),
      ...(meta ? [copy.meta.put(meta)] : []),
    ]);
  });
}

/** Of whatever schema: what is not there is not copied, and what cannot be read is copied as it is. */
function versionsIn(document: Record<string, unknown> | null): string[] {
  const versions = document?.versions;
  if (!Array.isArray(versions)) return [];
  return versions.flatMap((version: { body?: unknown } | null) =>
    typeof version?.body === 'string' ? [version.body] : [],
  );
}
