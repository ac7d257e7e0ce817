import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { percentile } from './benchmarks/percentile.mjs';
import { predictPages } from './benchmarks/predict-pages.mjs';

const folder = mkdtempSync(join(tmpdir(), 'winnow-planted-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** An extractor whose pages say what is to go wrong. */
function plant(code: string): string {
  const file = join(folder, `${Math.random().toString(36).slice(2)}.mjs`);
  writeFileSync(file, code);
  return file;
}

const extractor = plant(`
  import { createInterface } from 'node:readline';
  for await (const line of createInterface({ input: process.stdin })) {
    const { id, html } = JSON.parse(line);
    if (html === 'hang') for (;;);
    if (html === 'die') process.exit(3);
    const found = html === 'ask' ? await fetch('https://example.org/').catch((error) => error.cause.message) : html;
    console.log(JSON.stringify({ id, html: found, process: process.pid }));
  }
`);
const pages = (...contents: string[]) =>
  contents.map((html, i) => ({ id: String(i), url: 'https://example.org/', html }));

async function all<T>(list: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const one of list) found.push(one);
  return found;
}

describe('predictions of a system in its own process', () => {
  it('go on after a page on which it hangs and one on which it dies', async () => {
    const got = await all(predictPages([extractor], pages('one', 'hang', 'two', 'die', 'three'), { pageMs: 1000 }));
    expect(got.map(({ id }) => id)).toEqual(['0', '1', '2', '3', '4']);
    expect(got.map(({ html, error }) => html ?? error)).toEqual([
      'one',
      'took too long',
      'two',
      'ended with 3',
      'three',
    ]);
    expect(got[1]?.ms).toEqual({ parse: 0, extract: 1000 });
  });

  it('stay in one process as long as nothing goes wrong', async () => {
    const got = (await all(predictPages([extractor], pages('one', 'two')))) as unknown as { process: number }[];
    expect(got[0]?.process).toBe(got[1]?.process);
  });

  it('fail as a whole where the system does not start', async () => {
    await expect(all(predictPages([plant('process.exit(4)')], pages('one')))).rejects.toThrow('ended with 4');
  });

  it('are made without the network', async () => {
    const guard = pathToFileURL(resolve(import.meta.dirname, 'benchmarks/no-network.mjs')).href;
    const [got] = await all(predictPages(['--import', guard, extractor], pages('ask')));
    expect(got?.html).toBe('The network is not to be asked: example.org');
  });
});

it('a percentile is one of the values', () => {
  const twenty = Array.from({ length: 20 }, (_, i) => 20 - i);
  expect([0.5, 0.95, 1].map((share) => percentile(twenty, share))).toEqual([10, 19, 20]);
  expect(percentile([7], 0.95)).toBe(7);
  expect(percentile([], 0.5)).toBeNaN();
});
