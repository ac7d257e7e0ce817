import { existsSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const shared = fileURLToPath(new URL('../../../shared/', import.meta.url));

/**
 * Paths in `../shared`; ends the benchmark with one clear sentence where one is missing. Links are followed: a scorer compares
 * its own place with the one it was started at.
 *
 * @param {...string} names
 * @returns {string[]}
 */
export function sharedPaths(...names) {
  const paths = names.map((name) => join(shared, name));
  const missing = paths.find((path) => !existsSync(path));
  if (missing) {
    console.error(`This benchmark needs labelled pages that are not part of the repository: ${missing} is missing.`);
    process.exit(1);
  }
  return paths.map((path) => realpathSync(path));
}
