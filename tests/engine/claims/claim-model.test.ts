import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { CLAIM_NAMES } from '../../../src/engine/claims/features/index.ts';
import { readClaimModel } from '../../../src/engine/claims/index.ts';

const bytes = readFileSync(join(import.meta.dirname, '../../../public/models/claims.bin'));

it('the model that ships was trained on the columns that the engine writes', () => {
  expect(readClaimModel(bytes).width).toBe(CLAIM_NAMES.length);
});

it('is at most 400 KB gzipped', () => {
  expect(gzipSync(bytes, { level: 9 }).length).toBeLessThanOrEqual(400 * 1024);
});

it('is read wherever its bytes stand in their buffer', () => {
  const shifted = new Uint8Array(bytes.length + 3);
  shifted.set(bytes, 3);
  const row = new Float32Array(CLAIM_NAMES.length).fill(1);
  const [here, there] = [readClaimModel(bytes), readClaimModel(shifted.subarray(3))];
  expect(there.worthyChance(row)).toBe(here.worthyChance(row));
  expect([...there.words.scoresOf(['percent', '=any-figure'])]).toEqual([
    ...here.words.scoresOf(['percent', '=any-figure']),
  ]);
});

it.each([
  ['nothing', new Uint8Array()],
  ['a text', new TextEncoder().encode('<!doctype html>')],
  ['a part of it', bytes.subarray(0, 20_000)],
  ['less than its header', bytes.subarray(0, 40)],
])('%s is refused', (_, wrong) => {
  expect(() => readClaimModel(wrong)).toThrow(RangeError);
});
