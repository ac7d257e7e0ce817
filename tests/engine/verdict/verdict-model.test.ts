import { expect, it } from 'vitest';
import { shippedVerdict } from '../../../src/engine/verdict/shipped.ts';
import { TRAINED } from '../../../src/engine/verdict/trained.ts';
import { type PackedVerdict, unpackVerdict } from '../../../src/engine/verdict/verdict-model.ts';
import { packCuts, packNodes } from '../learned/pack-trees.ts';

/** One tree: is the score of `said` (column 1, behind the one number) below 0.5? */
const packed: PackedVerdict = {
  numbers: ['words'],
  trees: packNodes([[1, 0], -2, 2]),
  cuts: packCuts([0.5]),
  cutCounts: [0, 1],
  keys: { said: '20:c:single-post\n-20:c:archive', words: '' },
  slope: 1.5,
  offset: -0.5,
  threshold: 0.7,
};
const keys = (...said: string[]) => ({ said, words: [] });
const chance = (sum: number): number => 1 / (1 + Math.exp(-(1.5 * sum - 0.5)));

it('makes a chance of numbers and keys', () => {
  const model = unpackVerdict(packed);
  expect(model.chanceOf({ words: 3 }, keys('c:single-post', 'c:unknown'))).toBeCloseTo(chance(2), 6);
  expect(model.chanceOf({ words: 3 }, keys('c:single-post', 'c:archive'))).toBeCloseTo(chance(-2), 6);
  expect(model.chanceOf({ words: 3 }, keys())).toBeCloseTo(chance(-2), 6);
});

it('refuses numbers that it was not trained on', () => {
  expect(() => unpackVerdict(packed).chanceOf({ sentences: 3 }, keys())).toThrow('other numbers');
});

it('ships small, with a threshold above a half', () => {
  expect(JSON.stringify(TRAINED).length).toBeLessThan(25_000);
  expect(shippedVerdict().threshold).toBeGreaterThan(0.5);
  expect(shippedVerdict().threshold).toBeLessThan(1);
});
