import { expect, it } from 'vitest';
import { bytesOf } from '../../../src/engine/learned/base64.ts';

it('decodes base64 of any length', () => {
  for (const text of ['', 'a', 'ab', 'abc', 'abcd', 'ÿþ~?>'])
    expect(Buffer.from(bytesOf(Buffer.from(text).toString('base64'))).toString()).toBe(text);
});
