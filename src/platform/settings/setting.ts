import browser from 'webextension-polyfill';

/** One thing that is remembered: where, and how what is stored becomes a value, whatever it was written by. */
export interface Setting<Value> {
  key: string;
  /** `sync` follows the reader to their other browsers: at most 8 KB a setting there. */
  area: 'sync' | 'local';
  /**
   * A stored value, of this or an earlier version or damaged, as a value that holds; undefined is what was never stored. Never
   * throws.
   */
  read(stored: unknown): Value;
}

/** What is stored, or the default. Never rejects: a browser without a store is one where nothing was ever changed. */
export async function getSetting<Value>({ key, area, read }: Setting<Value>): Promise<Value> {
  try {
    return read((await browser.storage[area].get(key))[key]);
  } catch {
    return read(undefined);
  }
}

/** Undefined takes it out of the store again. */
export async function putSetting<Value>({ key, area }: Setting<Value>, value: Value | undefined): Promise<void> {
  if (value === undefined) await browser.storage[area].remove(key);
  else await browser.storage[area].set({ [key]: value });
}

/** Tells of every change, made anywhere, until the signal ends it. */
export function watchSetting<Value>(
  { key, area, read }: Setting<Value>,
  changed: (value: Value) => void,
  signal: AbortSignal,
): void {
  const listener = (changes: Record<string, { newValue?: unknown }>, name: string): void => {
    const change = name === area ? changes[key] : undefined;
    if (change) changed(read(change.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}

/** Every stored value whose key begins so, by the rest of its key. */
export async function getAllSettings<Value>(
  prefix: string,
  make: (rest: string) => Setting<Value>,
): Promise<Map<string, Value>> {
  const { area } = make('');
  const stored = await browser.storage[area].get(null);
  const found = Object.entries(stored).filter(([key]) => key.startsWith(prefix));
  return new Map(
    found.map(([key, value]) => {
      const rest = key.slice(prefix.length);
      return [rest, make(rest).read(value)];
    }),
  );
}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
