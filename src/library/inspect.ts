import type { Store } from './store/store.ts';

export interface Damage {
  /** The article; null for a text that belongs to none. */
  id: string | null;
  title: string;
  what: 'state' | 'text' | 'picture' | 'orphan';
}

/** Looks at every saved document: what cannot be read, what is not what was saved, what is missing. Changes nothing. */
export async function inspect(
  store: Store,
  onProgress: (done: number, total: number) => void = () => undefined,
): Promise<Damage[]> {
  const found: Damage[] = [];
  const ids = await store.ids();
  const orphans = new Set(await store.bodyKeys());
  for (const [done, id] of ids.entries()) {
    onProgress(done, ids.length);
    const state = await store.state(id).catch(() => null);
    if (!state || !Array.isArray(state.versions)) {
      found.push({ id, title: '', what: 'state' });
      continue;
    }
    for (const { body: key } of state.versions) {
      orphans.delete(key);
      const body = await store.body(key).catch(() => null);
      if (!body) found.push({ id, title: state.title, what: 'text' });
      for (const { digest, size } of body?.images ?? []) {
        const image = await store.image(key, digest).catch(() => null);
        if (image?.size !== size) found.push({ id, title: state.title, what: 'picture' });
      }
    }
  }
  for (const _ of orphans) found.push({ id: null, title: '', what: 'orphan' });
  onProgress(ids.length, ids.length);
  return found;
}
