import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * A part of the engine as one module for Node.
 *
 * @param {string} entry path below `src/engine`, e.g. `dom/block-text.ts`
 * @returns {Promise<Record<string, any>>} what it exports
 */
export const bundleEngine = (entry) => bundleSource(join('engine', entry));

/**
 * A part of the source as one module for Node.
 *
 * @param {string} entry path below `src`, e.g. `cli/parse-page.ts`
 * @returns {Promise<Record<string, any>>} what it exports
 */
export async function bundleSource(entry) {
  // Below the project, so that what is not bundled is found.
  mkdirSync(join(root, 'build'), { recursive: true });
  const outDir = mkdtempSync(join(root, 'build/part-'));
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    publicDir: false,
    build: {
      outDir,
      target: 'node20',
      minify: false,
      ssr: join(root, 'src', entry),
      rollupOptions: { output: { entryFileNames: 'part.mjs' } },
    },
    // jsdom loads files of its own by their place.
    ssr: { noExternal: true, external: ['jsdom'] },
  });
  try {
    return await import(pathToFileURL(join(outDir, 'part.mjs')).href);
  } finally {
    rmSync(outDir, { recursive: true, force: true });
  }
}
