// @ts-check
/**
 * The bare debugging pipe of Chromium. Puppeteer halts every new page until it has looked at it, which adds 50 to 200 ms
 * to what a popup takes; here nothing is attached to the popup until it has long been painted.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { localOnlyChromiumFlags, quietChromiumFlags } from '../../scripts/browsers/quiet-settings.mjs';

/**
 * @typedef {(method: string, params?: object, sessionId?: string) => Promise<any>} Send
 *
 * @typedef {object} PipedChromium
 * @property {string} version
 * @property {(url: string) => Promise<void>} openPage The page that the button is pressed on; waits until it is loaded.
 * @property {(code: string) => Promise<{ pressedAt: number, value: any }>} pressAndRead Presses the toolbar button, waits
 *   until the expression is truthy in the popup, gives its value and closes the popup.
 * @property {() => Promise<void>} close
 */

const flags = [
  '--headless=new',
  '--remote-debugging-pipe',
  '--enable-unsafe-extension-debugging',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-sync',
  '--no-first-run',
  '--screen-info={1600x1200}',
  '--window-size=1440,1000',
];

/**
 * @param {string} executablePath
 * @param {string} extensionDir
 * @returns {Promise<PipedChromium>}
 */
export async function pipedChromium(executablePath, extensionDir) {
  const profile = mkdtempSync(join(tmpdir(), 'winnow-profile-'));
  pinAction(profile, extensionDir);
  const root = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const child = spawn(
    executablePath,
    [...flags, ...quietChromiumFlags, ...localOnlyChromiumFlags, ...root, `--user-data-dir=${profile}`, 'about:blank'],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] },
  );
  const exited = once(child, 'exit');
  const send = protocol(child);
  const { product } = await send('Browser.getVersion');
  const { id: extensionId } = await send('Extensions.loadUnpacked', { path: extensionDir });
  let pageUrl = '';

  /**
   * @param {string} type
   * @param {(url: string) => boolean} matches
   */
  async function target(type, matches) {
    for (let i = 0; i < 500; i++) {
      const { targetInfos } = await send('Target.getTargets', { filter: [{ type }] });
      const found = targetInfos.find((/** @type {{ url: string }} */ { url }) => matches(url));
      if (found) return found.targetId;
      await sleep(20);
    }
    throw new Error(`Chromium shows no ${type} of this kind.`);
  }

  /** @param {string} url */
  const isPopup = (url) => url.startsWith(`chrome-extension://${extensionId}/pages/`);

  return {
    version: product,
    async openPage(url) {
      pageUrl = url;
      const { targetId } = await send('Target.createTarget', { url });
      const { sessionId } = await send('Target.attachToTarget', { targetId, flatten: true });
      await poll(() => evaluate(send, sessionId, `document.readyState === 'complete'`));
      await send('Target.detachFromTarget', { sessionId });
      await sleep(500);
    },
    async pressAndRead(code) {
      const tab = await target('tab', (url) => url === pageUrl);
      const pressedAt = Date.now();
      await send('Extensions.triggerAction', { id: extensionId, targetId: tab });
      const targetId = await target('page', isPopup);
      await sleep(800);
      const { sessionId } = await send('Target.attachToTarget', { targetId, flatten: true });
      const value = await poll(() => evaluate(send, sessionId, code));
      await evaluate(send, sessionId, 'window.close()').catch(() => {});
      await poll(async () => {
        const { targetInfos } = await send('Target.getTargets', { filter: [{ type: 'page' }] });
        return !targetInfos.some((/** @type {{ url: string }} */ { url }) => isPopup(url));
      });
      return { pressedAt, value };
    },
    async close() {
      await send('Browser.close').catch(() => {});
      await exited;
      rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
    },
  };
}

/**
 * Pins the button to the toolbar, as a reader does who uses it. A button that is not pinned slides out of the extensions menu
 * first, which takes Chromium about 220 ms before the popup begins to load. An unpacked extension's id is a hash of its path.
 *
 * @param {string} profile
 * @param {string} extensionDir
 */
function pinAction(profile, extensionDir) {
  const hash = createHash('sha256').update(realpathSync(extensionDir)).digest('hex').slice(0, 32);
  const id = hash.replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
  mkdirSync(join(profile, 'Default'), { recursive: true });
  writeFileSync(join(profile, 'Default/Preferences'), JSON.stringify({ extensions: { pinned_extensions: [id] } }));
}

/**
 * Messages are JSON, each ended by a zero byte.
 *
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Send}
 */
function protocol(child) {
  const [, , , toBrowser, fromBrowser] = /** @type {any[]} */ (/** @type {unknown} */ (child.stdio));
  /** @type {Map<number, { resolve: (result: any) => void, reject: (error: Error) => void }>} */
  const waiting = new Map();
  let lastId = 0;
  let rest = '';
  fromBrowser.setEncoding('utf8').on('data', (/** @type {string} */ chunk) => {
    const messages = (rest + chunk).split('\0');
    rest = messages.pop() ?? '';
    for (const message of messages) {
      const { id, result, error } = JSON.parse(message);
      if (error) waiting.get(id)?.reject(new Error(error.message));
      else waiting.get(id)?.resolve(result);
      waiting.delete(id);
    }
  });
  child.on('exit', () => {
    for (const { reject } of waiting.values()) reject(new Error('Chromium has ended.'));
  });
  return (method, params = {}, sessionId) =>
    new Promise((resolve, reject) => {
      lastId += 1;
      waiting.set(lastId, { resolve, reject });
      toBrowser.write(`${JSON.stringify({ id: lastId, method, params, sessionId })}\0`);
    });
}

/**
 * @param {Send} send
 * @param {string} sessionId
 * @param {string} expression
 */
async function evaluate(send, sessionId, expression) {
  const { result } = await send('Runtime.evaluate', { expression, returnByValue: true }, sessionId);
  return result.value;
}

/**
 * @template T
 * @param {() => Promise<T>} read
 * @returns {Promise<T>} The first truthy answer within ten seconds.
 */
async function poll(read) {
  for (let i = 0; i < 500; i++) {
    const value = await read();
    if (value) return value;
    await sleep(20);
  }
  throw new Error('Waited ten seconds in vain.');
}
