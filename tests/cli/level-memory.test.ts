import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { extractPage } from '../../src/cli/extract-page.ts';
import { SafeWindow } from '../../src/cli/safe-window.ts';
import { readFixture } from '../fixture-cases.ts';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** Megabytes in use once all that can go is gone. */
async function heapInUse(): Promise<number> {
  collectGarbage();
  await new Promise((resolve) => setTimeout(resolve, 20));
  collectGarbage();
  return process.memoryUsage().heapUsed / 1e6;
}

it('keeps nothing of the pages it has read', async () => {
  const safeWindow = new SafeWindow();
  const { source } = readFixture('split-body');
  const readPages = (from: number, to: number): void => {
    // Each page is different, so that nothing can be kept once for all.
    for (let n = from; n < to; n++)
      extractPage(
        { html: source.replaceAll('hydrogen', `hydrogen${n}`), url: `https://news.example/${n}` },
        safeWindow,
      );
  };
  readPages(0, 200);
  const before = await heapInUse();
  readPages(200, 400);
  const grown = (await heapInUse()) - before;
  safeWindow.close();
  // The trees of 200 pages of 3 KB are over 10 MB.
  expect(grown).toBeLessThan(3);
}, 120_000);
