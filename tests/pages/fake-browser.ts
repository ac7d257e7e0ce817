import { readFileSync } from 'node:fs';
import { messageFrom } from '../platform/english-messages.ts';

const path = `${import.meta.dirname}/../../public/_locales/en/messages.json`;
const getMessage = messageFrom(JSON.parse(readFileSync(path, 'utf8')));

// What webextension-polyfill looks for before it lets itself be loaded. Import this file before any of the popup's.
const runtime = { id: 'winnow' };
const i18n = { getMessage, getUILanguage: () => 'en-GB' };

/** A store that remembers within one test file. */
function area() {
  const stored: Record<string, unknown> = {};
  return {
    get: async (keys: string | string[] | null) =>
      keys === null ? { ...stored } : Object.fromEntries([keys].flat().map((key) => [key, stored[key]])),
    set: async (values: object) => void Object.assign(stored, values),
    remove: async (key: string) => void delete stored[key],
  };
}
const onChanged = { addListener: () => undefined, removeListener: () => undefined };
const storage = { sync: area(), local: area(), onChanged };
Object.assign(globalThis, { chrome: { runtime }, browser: { runtime, i18n, storage } });
