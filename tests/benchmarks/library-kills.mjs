// @ts-check
/**
 * Ends Chromium's process at random moments while articles are saved, brought in and deleted, and looks each time whether the library
 * opens, every article that was acknowledged is there whole, and the index agrees with the articles.
 *
 * Some ends are made worse: a record cut in half is put behind the database's log, as it stands there where the process ends within a
 * write. Chromium writes on behind it, cannot read that at the start after the next, and throws the database away. Every fifth end
 * does this to the library, the one after it to its second copy.
 *
 *     npm run bench:library-kills -- [times]
 */
import { once } from 'node:events';
import { appendFileSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import puppeteer from 'puppeteer-core';
import { localOnlyChromiumFlags, quietChromiumFlags } from '../../scripts/browsers/quiet-settings.mjs';
import { findOrInstallBrowser } from '../../scripts/find-browser.mjs';
import { bundleScript } from './bundle-script.mjs';

const times = Number(process.argv[2] ?? 50);
const code = await bundleScript(new URL('./library-kills-in-page.ts', import.meta.url));
/** @type {Set<string>} */
const saved = new Set();
/** @type {Set<string>} */
const removed = new Set();

const server = createServer(({ url = '' }, response) => {
  const { pathname, searchParams } = new URL(url, 'http://localhost');
  for (const id of (searchParams.get('saved') ?? '').split(',')) if (id) saved.add(id);
  // Between these two it may be there or not.
  saved.delete(searchParams.get('removing') ?? '');
  const gone = searchParams.get('removed');
  if (gone) removed.add(gone);
  const isScript = pathname === '/kills.js';
  response.writeHead(200, { 'content-type': isScript ? 'text/javascript' : 'text/html' });
  response.end(isScript ? code : '<!doctype html><link rel="icon" href="data:,"><script src="/kills.js"></script>');
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());

const profile = mkdtempSync(join(tmpdir(), 'winnow-kills-'));
const start = () =>
  puppeteer.launch({
    browser: 'chrome',
    executablePath: findOrInstallBrowser('chromium').path,
    pipe: true,
    userDataDir: profile,
    args: [
      ...quietChromiumFlags,
      ...localOnlyChromiumFlags,
      '--disable-gpu',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });

/** Chromium's folders for a page's own databases, and for those in the page's buckets. */
function databases() {
  const all = (/** @type {string} */ folder) =>
    existsSync(folder)
      ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
          .filter((name) => name.endsWith('.leveldb'))
          .map((name) => join(folder, name))
      : [];
  return {
    store: all(join(profile, 'Default/IndexedDB')).filter((path) => path.includes(`_${port}.`)),
    copy: all(join(profile, 'Default/WebStorage')).filter((path) => /IndexedDB/i.test(path)),
  };
}

/** What is left of a record of 2,000 bytes where its writing was cut off: its head (sum, length, "whole") and 100 bytes. */
const HALF = Buffer.alloc(107, 7);
HALF.writeUInt16LE(2000, 4);
HALF[6] = 1;

/** @param {string[]} folders */
function tear(folders) {
  if (folders.length !== 1) throw new Error(`${folders.length} databases found where there is one.`);
  const [folder] = /** @type {[string]} */ (folders);
  const log = readdirSync(folder)
    .filter((name) => /^\d+\.log$/.test(name))
    .sort()
    .at(-1);
  if (log) appendFileSync(join(folder, log), HALF);
}

let failures = 0;
let lost = 0;
/** @param {boolean} works @param {number} turn */
async function open(works, turn) {
  const browser = await start();
  const child = /** @type {import('node:child_process').ChildProcess} */ (browser.process());
  const ended = once(child, 'exit');
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${port}/`);
  const { wrong, brought } = /** @type {{ wrong: string[], brought: number }} */ (
    await page.evaluate(`kills.check(${JSON.stringify([...saved])}, ${JSON.stringify([...removed])})`)
  );
  if (brought > 0) {
    lost++;
    console.log(`after ${turn}: the browser had lost the library; ${brought} articles were brought back`);
  }
  for (const line of wrong.slice(0, 10)) console.log(`after ${turn}: ${line}`);
  failures += wrong.length;
  if (works) {
    page.evaluate(`kills.work(${turn * 100_000 + 1})`).catch(() => {});
    await sleep(150 + Math.random() * 1500);
    child.kill('SIGKILL');
  } else await browser.close();
  await ended;
  if (works && turn % 5 === 3) tear(databases().store);
  if (works && turn % 5 === 4) tear(databases().copy);
}

try {
  for (let turn = 0; turn < times; turn++) await open(true, turn);
  await open(false, times);
} finally {
  server.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 200 });
}
console.log(`${times} times ended; ${saved.size} articles acknowledged, ${removed.size} removed`);
console.log(`the browser lost the library ${lost} times; ${failures} wrong`);
process.exitCode = failures > 0 || saved.size === 0 ? 1 : 0;
