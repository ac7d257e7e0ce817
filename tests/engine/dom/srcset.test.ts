import { expect, it } from 'vitest';
import { bestCandidate, parseSrcset } from '../../../src/engine/dom/srcset.ts';

const urls = (srcset: string): string[] => parseSrcset(srcset).map(({ url }) => url);

it.each([
  ['a.jpg', ['a.jpg']],
  ['a.jpg 640w, b.jpg 1280w', ['a.jpg', 'b.jpg']],
  ['a.jpg 640w,\n b.jpg 2x,', ['a.jpg', 'b.jpg']],
  ['a.jpg , b.jpg 2x', ['a.jpg', 'b.jpg']],
  ['w_640,h_360/a.jpg 640w, w_1280,h_720/a.jpg 1280w', ['w_640,h_360/a.jpg', 'w_1280,h_720/a.jpg']],
  ['a.jpg 640w,b.jpg 1280w,c.jpg 2x', ['a.jpg', 'b.jpg', 'c.jpg']],
  ['', []],
])('parts %s', (srcset, expected) => {
  expect(urls(srcset)).toEqual(expected);
});

it('takes nothing that is no address with one width or density', () => {
  expect(urls("x onerror=new Image().src='/ran', b.jpg 2x")).toEqual(['b.jpg']);
  expect(urls('a.jpg wide')).toEqual([]);
});

it('prefers the sharpest that a screen needs', () => {
  expect(bestCandidate(parseSrcset('a.jpg 640w, b.jpg 1280w, c.jpg 6000w'))?.url).toBe('b.jpg');
  expect(bestCandidate(parseSrcset('a.jpg, b.jpg 2x'))?.url).toBe('b.jpg');
  expect(bestCandidate([])).toBeNull();
});
