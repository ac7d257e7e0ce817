// @ts-check
/**
 * Pages opened in real Chromium, one after the other, each in a tab and a process of its own: no script of theirs runs and
 * nothing but their source is loaded.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { localOnlyChromiumFlags, quietChromiumFlags } from '../../scripts/browsers/quiet-settings.mjs';
import { serve } from '../../scripts/serve.mjs';

/** A visit that takes longer has failed. */
const VISIT_MS = 60_000;

/** Isolated, because the clock of other pages is too coarse. */
const headers = {
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};

/**
 * @param {{ executablePath: string, pages: { id: string, html: Buffer }[], script: string }} settings script: run in each
 *   page, in a world that the page does not see
 */
export async function openVisits({ executablePath, pages, script }) {
  const served = await serve(Object.fromEntries(pages.map(({ id, html }) => [`/${id}`, { body: html, headers }])));
  const profile = mkdtempSync(join(tmpdir(), 'winnow-profile-'));
  const browser = await puppeteer.launch({
    executablePath,
    headless: true,
    pipe: true,
    userDataDir: profile,
    // An emulated size is set anew in each tab, which takes its time.
    defaultViewport: null,
    args: [
      ...quietChromiumFlags,
      ...localOnlyChromiumFlags,
      '--disable-gpu',
      '--window-size=1280,1000',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });

  /**
   * @param {string} id
   * @param {string} expression whose value, or the value of its promise, is given back
   * @returns {Promise<any>}
   * @throws {Error} where the page does not load, the expression throws, or both together take more than a minute
   */
  async function visit(id, expression) {
    const url = `${served.origin}/${id}`;
    const tab = await browser.newPage();
    /** @type {NodeJS.Timeout | undefined} */
    let timer;
    const late = new Promise((_, reject) => {
      timer = setTimeout(() => reject(new Error('took too long')), VISIT_MS);
    });
    const work = async () => {
      const session = await tab.createCDPSession();
      // A page may send its reader elsewhere without any script.
      session.on('Fetch.requestPaused', ({ requestId, request }) => {
        const answer =
          request.url === url
            ? session.send('Fetch.continueRequest', { requestId })
            : session.send('Fetch.failRequest', { requestId, errorReason: 'Aborted' });
        answer.catch(() => {});
      });
      await session.send('Fetch.enable', { patterns: [{ resourceType: 'Document' }] });
      await tab.goto(url, { timeout: VISIT_MS });
      const { frameTree } = await session.send('Page.getFrameTree');
      const { executionContextId } = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id });
      for (const code of [script, expression]) {
        const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
          expression: code,
          contextId: executionContextId,
          awaitPromise: true,
          returnByValue: true,
        });
        if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
        if (code === expression) return result.value;
      }
    };
    try {
      return await Promise.race([work(), late]);
    } finally {
      clearTimeout(timer);
      await tab.close().catch(() => {});
    }
  }

  return {
    version: await browser.version(),
    visit,
    async close() {
      await browser.close();
      await served.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
    },
  };
}
