import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '..');

interface Locked {
  version?: string;
  optionalDependencies?: Record<string, string>;
}

/**
 * `npm install` leaves out optional packages that it cannot fetch (builds for other systems, mostly) without a word, and
 * then `npm ci` refuses the lock file, everywhere: https://github.com/npm/cli/issues/4828
 */
it('the lock file names every optional package, so that a fresh clone installs on every system', () => {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, Locked>;
  };
  const paths = Object.keys(lock.packages);
  const missing = Object.values(lock.packages)
    .flatMap(({ optionalDependencies }) => Object.keys(optionalDependencies ?? {}))
    .filter((name) => !paths.some((path) => path.endsWith(`node_modules/${name}`)));
  expect(missing).toEqual([]);
  expect(paths.filter((path) => path !== '' && !lock.packages[path]?.version)).toEqual([]);
});
