import { readFileSync } from 'node:fs';
import { messageFrom } from '../platform/english-messages.ts';

const path = `${import.meta.dirname}/../../public/_locales/en/messages.json`;
const getMessage = messageFrom(JSON.parse(readFileSync(path, 'utf8')));

// What webextension-polyfill looks for before it lets itself be loaded. Import this file before any of the popup's.
const runtime = { id: 'winnow' };
const i18n = { getMessage, getUILanguage: () => 'en-GB' };
Object.assign(globalThis, { chrome: { runtime }, browser: { runtime, i18n } });
