// @ts-check
import { statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from './bootstrap.mjs';
import { serve } from './serve.mjs';

/**
 * @typedef {object} PageSource
 * @property {string} url
 * @property {boolean} isLocal Nothing of it lies outside this machine.
 * @property {() => Promise<void>} close
 */

const demo = join(root, 'tests/fixtures/demo-news/source.html');

/**
 * Where to open what was asked for: an address as it is, a file served from its folder, so that its own pictures and
 * styles load, and the demo article where nothing was asked for.
 *
 * @param {string} [wanted]
 * @returns {Promise<PageSource>}
 * @throws {Error} One sentence, where there is no such file.
 */
export async function openPageSource(wanted) {
  if (wanted && /^https?:\/\//i.test(wanted)) return { url: wanted, isLocal: false, close: async () => {} };
  const file = wanted ? resolve(/^file:/i.test(wanted) ? fileURLToPath(wanted) : wanted) : demo;
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) {
    throw new Error(`There is no file ${wanted}; name a file, or an address that begins with http:// or https://.`);
  }
  const served = await serve(dirname(file));
  return { url: `${served.origin}/${encodeURIComponent(basename(file))}`, isLocal: file === demo, close: served.close };
}
