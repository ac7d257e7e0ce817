import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const shared = fileURLToPath(new URL('../../../shared/', import.meta.url));

/** Paths in `../shared`; ends the benchmark with one clear sentence where one is missing. */
export function sharedPaths(...names) {
  const paths = names.map((name) => join(shared, name));
  const missing = paths.find((path) => !existsSync(path));
  if (missing) {
    console.error(`This benchmark needs labelled pages that are not part of the repository: ${missing} is missing.`);
    process.exit(1);
  }
  return paths;
}
