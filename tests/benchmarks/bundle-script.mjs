// @ts-check
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/**
 * One script for the browser, made and minified as the content script is.
 *
 * @param {URL} entry
 * @returns {Promise<string>} its code
 */
export async function bundleScript(entry) {
  const built = await build({
    configFile: false,
    root: fileURLToPath(new URL('../../', import.meta.url)),
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      target: ['chrome120', 'firefox140'],
      rollupOptions: { input: fileURLToPath(entry), output: { format: 'iife', codeSplitting: false } },
    },
  });
  const [result] = [built].flat();
  const chunk = result && 'output' in result ? result.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error(`Nothing was built from ${entry}.`);
  return chunk.code;
}
