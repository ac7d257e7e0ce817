// @ts-check
/**
 * `npm run package`: the zips for the stores, in `build/packages`. One build serves both stores, so they differ in name
 * only. The same sources give the same bytes: files in order, one fixed date.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { buildIfStale, fail, installDependencies, root } from './bootstrap.mjs';

installDependencies();
rmSync(join(root, 'dist'), { recursive: true, force: true });
buildIfStale();

const { zipSync } = await import('fflate');
const dist = join(root, 'dist');
const { version } = JSON.parse(readFileSync(join(dist, 'manifest.json'), 'utf8'));
const expected = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version;
if (version !== expected) fail(`manifest.json says version ${version}, package.json says ${expected}: make them one.`);

/** The earliest date a zip can hold; its fields are local time, and so is this. */
const mtime = new Date(1980, 0, 1);
const paths = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  .map((name) => join(dist, name))
  .filter((path) => statSync(path).isFile())
  .map((path) => relative(dist, path).split(sep).join('/'))
  .sort();
const zip = zipSync(
  Object.fromEntries(paths.map((path) => [path, [readFileSync(join(dist, path)), { mtime, level: 9 }]])),
);

const folder = join(root, 'build/packages');
mkdirSync(folder, { recursive: true });
for (const store of ['chrome', 'firefox']) {
  const file = join(folder, `winnow-${version}-${store}.zip`);
  writeFileSync(file, zip);
  console.log(`${relative(process.cwd(), file)}  ${paths.length} files, ${Math.round(zip.length / 1024)} KB`);
}
