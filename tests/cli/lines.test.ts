import { expect, it } from 'vitest';
import { lines } from '../../src/cli/lines.ts';

async function* inChunks(bytes: Buffer, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}
const all = async (text: string, size: number): Promise<string[]> => {
  const got: string[] = [];
  for await (const line of lines(inChunks(Buffer.from(text), size))) got.push(line);
  return got;
};

it.each([1, 2, 3, 7, 1000])('gives the same lines in chunks of %d bytes', async (size) => {
  expect(await all('é€𝄞 one\n\ntwo\u2028still two\nlast', size)).toEqual(['é€𝄞 one', '', 'two\u2028still two', 'last']);
  expect(await all('one\n', size)).toEqual(['one']);
  expect(await all('', size)).toEqual([]);
});
