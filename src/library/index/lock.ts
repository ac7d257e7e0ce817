const waiting = new Map<string, Promise<unknown>>();

/** One at a time over all contexts of the extension. Without Web Locks (Node), over this one. */
export async function underLock<T>(name: string, work: () => Promise<T>): Promise<T> {
  const locks = globalThis.navigator?.locks;
  if (locks) return (await locks.request(name, work)) as T;
  const before = waiting.get(name) ?? Promise.resolve();
  const own = before.then(work, work);
  waiting.set(
    name,
    own.catch(() => undefined),
  );
  return own;
}
