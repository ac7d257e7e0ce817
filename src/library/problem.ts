/** Why the library could not do something, as data: each has its words and its way out where it is shown. */
export type LibraryProblem =
  | { kind: 'full'; usage: number | null; quota: number | null }
  | { kind: 'newer-schema' }
  | { kind: 'no-storage' }
  | { kind: 'failed'; name: string; message: string };

/** A write that found no room. */
export class StorageFullError extends Error {
  override name = 'StorageFullError';
}

/** Browsers and PouchDB hide the name at different depths. */
export function isFull(error: unknown): boolean {
  if (error instanceof StorageFullError) return true;
  const { name, reason, message, inner } = (error ?? {}) as Record<string, unknown>;
  const said = [name, reason, message, (inner as { name?: unknown } | undefined)?.name].map(String).join(' ');
  return /QuotaExceeded|quota|disk is full|NS_ERROR_FILE_NO_DEVICE_SPACE/i.test(said);
}

/** Private windows of some browsers, and profiles with site data switched off. */
const isClosed = (said: string): boolean =>
  /InvalidStateError|indexedDB is not defined|A mutation operation was attempted/.test(said);

export async function problemOf(error: unknown): Promise<LibraryProblem> {
  if (isFull(error)) {
    const estimate = await navigator.storage?.estimate?.().catch(() => null);
    return { kind: 'full', usage: estimate?.usage ?? null, quota: estimate?.quota ?? null };
  }
  const { name = 'Error', message = String(error), reason = '' } = (error ?? {}) as Record<string, string>;
  if (name === 'NewerSchemaError') return { kind: 'newer-schema' };
  if (isClosed(`${name} ${message} ${reason}`)) return { kind: 'no-storage' };
  return { kind: 'failed', name, message: message || reason };
}
