import { expect, it } from 'vitest';
import { countWords, readingMinutes } from '../../src/engine/reading-time.ts';

it('counts words as a reader does', () => {
  expect(countWords('It’s 11.4% more, in well-known U.S. ports.')).toBe(7);
  expect(countWords('')).toBe(0);
});

it('counts words of scripts without spaces by their own breaks', () => {
  const words = countWords('港の新しい機械は電気で動きます。', 'ja');
  expect(words).toBeGreaterThan(6);
  expect(words).toBeLessThan(14);
});

it('bears a language tag that is none', () => {
  expect(countWords('港の新しい機械', 'not a tag!')).toBeGreaterThan(1);
});

it('reads 238 words a minute, and never less than one', () => {
  expect(readingMinutes('word '.repeat(1190), 1190)).toBe(5);
  expect(readingMinutes('three short words', 3)).toBe(1);
  expect(readingMinutes('', 0)).toBe(0);
});
