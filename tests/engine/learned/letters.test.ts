import { expect, it } from 'vitest';
import { bytesOf } from '../../../src/engine/learned/letters.ts';
import { lettersOf } from '../../../training/learned/pack.mjs';

const ALL = Array.from({ length: 256 }, (_, byte) => byte);

it('has a letter for each byte and gives it back', () => {
  const letters = lettersOf(ALL);
  expect(letters).toHaveLength(256);
  expect(new Set(letters).size).toBe(256);
  expect([...bytesOf(letters)]).toEqual(ALL);
  expect([...bytesOf('')]).toEqual([]);
});

it('has none that a script must write as two, no control character and no space', () => {
  expect(lettersOf(ALL)).not.toMatch(/["'`\\$]|[\p{Cc}\p{Z}]/u);
});
