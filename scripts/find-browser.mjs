// @ts-check
/**
 * Finds an installed browser, or installs one where that needs no question: on Debian, as root.
 *
 * @typedef {object} FoundBrowser
 * @property {string} name
 * @property {'chromium' | 'firefox'} kind
 * @property {string} path
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, delimiter, join } from 'node:path';
import { browserPlaces } from './browser-places.mjs';

/**
 * The browser in the environment variable `WINNOW_BROWSER` (a path, or a name of the list), else the first of the list
 * that is installed.
 *
 * @param {'chromium' | 'firefox'} [kind] Only of this kind.
 * @returns {FoundBrowser | undefined}
 */
export function findBrowser(kind) {
  const wanted = process.env.WINNOW_BROWSER;
  if (wanted && existsSync(wanted)) {
    const found = { name: basename(wanted), kind: kindOf(wanted), path: wanted };
    if (!kind || found.kind === kind) return found;
  }
  const named = browserPlaces.filter(({ name }) => name.toLowerCase() === wanted?.toLowerCase());
  for (const places of named.length > 0 && (!kind || named[0]?.kind === kind) ? named : browserPlaces) {
    if (kind && places.kind !== kind) continue;
    const path = pathOf(places);
    if (path) return { name: places.name, kind: places.kind, path };
  }
  return undefined;
}

/**
 * The browser of this kind, installed with apt where it is missing and this is Debian and root.
 *
 * @param {'chromium' | 'firefox'} [kind] Any where not given; Chromium is then what gets installed.
 * @returns {FoundBrowser}
 * @throws {Error} One sentence that says what to install.
 */
export function findOrInstallBrowser(kind) {
  const found = findBrowser(kind);
  if (found) return found;
  if (canUseApt()) {
    aptInstall([debianPackages[kind ?? 'chromium'], ...fontPackages]);
    const installed = findBrowser(kind);
    if (installed) return installed;
  }
  throw new Error(whatToInstall(kind));
}

const debianPackages = { chromium: 'chromium', firefox: 'firefox-esr' };

/**
 * A bare system has no typeface at all: text would be boxes. These two (about 2 MB) give the usual faces for Latin,
 * Greek and Cyrillic; the articles themselves are set in faces that Winnow ships.
 */
const fontPackages = ['fonts-dejavu-core', 'fonts-liberation'];

/** @param {'chromium' | 'firefox'} [kind] */
function whatToInstall(kind) {
  const name = kind === 'firefox' ? 'Firefox' : kind === 'chromium' ? 'Chromium, Chrome, Edge or Brave' : undefined;
  const choice = name ?? 'Chrome, Chromium, Edge, Brave or Firefox';
  return `No browser found: install ${choice}, or put the path of one into the environment variable WINNOW_BROWSER.`;
}

/**
 * @param {string} path
 * @returns {'chromium' | 'firefox'}
 */
function kindOf(path) {
  return /firefox|librewolf|waterfox/i.test(basename(path)) ? 'firefox' : 'chromium';
}

/** @param {import('./browser-places.mjs').BrowserPlaces} places */
function pathOf(places) {
  const platform = /** @type {'linux' | 'darwin' | 'win32'} */ (process.platform);
  for (const place of places[platform] ?? places.linux) {
    const filled = place.replace(/^~/, homedir()).replace(/%([^%]+)%/g, (_, name) => process.env[name] ?? '');
    const isName = !/[\\/]/.test(filled);
    const folders = isName ? (process.env.PATH ?? '').split(delimiter) : [''];
    const path = folders.map((folder) => (isName ? join(folder, filled) : filled)).find(isExecutable);
    if (path) return path;
  }
  return undefined;
}

/** @param {string} path */
export function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile() && !isSnapShim(path);
  } catch {
    return false;
  }
}

/**
 * Ubuntu's `/usr/bin/chromium-browser` and `/usr/bin/firefox` are shell scripts that start a snap, or only ask for it.
 *
 * @param {string} path
 */
function isSnapShim(path) {
  if (!path.startsWith('/usr/bin/') || statSync(path).size > 10_000) return false;
  const script = readFileSync(path, 'utf8');
  return script.startsWith('#!') && /exec \/snap\/bin|snap install/.test(script);
}

/** Whether this is Debian, and root. */
export function canUseApt() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  const release = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '';
  // Not Ubuntu: its packages of these names are snaps, which do not run in a container.
  return /^ID=["']?debian\b/m.test(release);
}

/** @param {string[]} packages */
export function aptInstall(packages) {
  console.error(`Installing ${packages.join(', ')} (apt-get) …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [
    ['update', '-qq'],
    // Another may be installing too.
    ['-o', 'DPkg::Lock::Timeout=300', 'install', '-y', '-qq', '--no-install-recommends', ...packages],
  ]) {
    const { status, stderr } = spawnSync('apt-get', args, { env, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
    if (status === 0) continue;
    process.stderr.write(stderr ?? '');
    // A failed update may still leave lists good enough to install from.
    if (args[0] !== 'update') throw new Error(`apt-get could not install ${packages.join(', ')}: see above.`);
  }
}
