// @ts-check
/**
 * What every command does first, with nothing but Node: check Node's version, install the dependencies, build. Imported
 * first, so that an old Node gets a sentence and not a stack trace.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's folder. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

const OLDEST_NODE = '20.19';
const isNewEnough = process.versions.node.localeCompare(OLDEST_NODE, 'en', { numeric: true }) >= 0;
if (!isNewEnough)
  fail(`Winnow needs Node ${OLDEST_NODE} or newer, and this is ${process.versions.node}: see nodejs.org.`);

/**
 * Ends the command with one sentence.
 *
 * @param {string} sentence
 * @returns {never}
 */
export function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}

/**
 * Runs `npm ci` unless `node_modules` already holds exactly what `package-lock.json` asks for.
 *
 * @param {string} [folder] With a `package-lock.json`; the repository's where not given.
 */
export function installDependencies(folder = root) {
  if (isInstalled(folder)) return;
  console.error('Installing the dependencies (npm ci) …');
  // npm's own script where npm started this, because Windows cannot spawn `npm.cmd` without a shell.
  const npm = process.env.npm_execpath;
  const options = { cwd: folder, encoding: /** @type {const} */ ('utf8') };
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const done = npm?.endsWith('.js')
    ? spawnSync(process.execPath, [npm, ...args], options)
    : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
  if (done.status === 0) return;
  process.stderr.write(done.stderr ?? '');
  fail('The dependencies could not be installed: see the message above, and try `npm ci`.');
}

/**
 * npm notes in `node_modules/.package-lock.json`, as the last thing it does, what it has installed. Packages for other
 * systems are optional and missing there.
 *
 * @param {string} folder
 */
function isInstalled(folder) {
  const wanted = readLock(join(folder, 'package-lock.json'));
  const installed = readLock(join(folder, 'node_modules/.package-lock.json'));
  if (!wanted || !installed) return false;
  return Object.entries(wanted).every(([path, { version, integrity, optional }]) => {
    if (path === '') return true;
    const found = installed[path];
    if (!found) return optional === true;
    return found.version === version && found.integrity === integrity && existsSync(join(folder, path));
  });
}

/**
 * @param {string} path
 * @returns {Record<string, { version: string, integrity?: string, optional?: boolean }> | undefined}
 */
function readLock(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/** What `dist/` is made from. */
const sources = [
  'src',
  'public',
  'manifest.json',
  'package-lock.json',
  'vite.config.ts',
  'scripts/bundled-licenses.ts',
  'scripts/outrank-page-styles.ts',
  'scripts/unclobbered-preact.ts',
  'LICENSE',
  'NOTICE',
];

/** The build writes it last, so a build that was cut off counts as none. */
const lastBuilt = join(root, 'dist/manifest.json');

/** Builds `dist/` if a source is newer. Needs the dependencies. */
export function buildIfStale() {
  const builtAt = existsSync(lastBuilt) ? statSync(lastBuilt).mtimeMs : 0;
  if (sources.every((path) => newest(join(root, path)) <= builtAt)) return;
  console.error('Building dist/ …');
  const built = runTool('vite/bin/vite.js', ['build', '--app'], { WINNOW_QUIET: '1' });
  if (built.status === 0) return;
  process.stderr.write(built.output);
  fail('The build failed: see the message above.');
}

/**
 * When a file, or anything in a folder, was last changed. Folders count: a deleted file changes only its folder.
 *
 * @param {string} path
 * @returns {number} Milliseconds since 1970.
 */
function newest(path) {
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  return Math.max(mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

/**
 * Runs a tool of `node_modules` in this Node.
 *
 * @param {string} script Its path in `node_modules`.
 * @param {string[]} args
 * @param {Record<string, string>} [env]
 * @returns {{ status: number | null, output: string, stdout: string }}
 */
export function runTool(script, args, env = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'node_modules', script), ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, ...(process.stdout.isTTY ? {} : { NO_COLOR: '1' }), ...env },
    maxBuffer: 64 * 1024 * 1024,
  });
  return { status, output: `${stdout}${stderr}`, stdout };
}
