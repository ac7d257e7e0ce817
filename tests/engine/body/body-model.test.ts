import { expect, it } from 'vitest';
import { FIRST_PASS, namesOf, widthOf } from '../../../src/engine/body/features/index.ts';
import { type PackedModel, unpackModel } from '../../../src/engine/body/model/body-model.ts';
import { shippedModel } from '../../../src/engine/body/model/shipped.ts';
import { packCuts, packNodes } from '../learned/pack-trees.ts';

/** Feature 1 below 0.5? Then feature 0 below 10 or not. And a second tree that is one leaf. */
const packed: PackedModel = {
  width: 2,
  trees: packNodes([[1, 0], [0, 0], -2, 1, 3, 0.25]),
  cuts: packCuts([10, 0.5]),
  cutCounts: [1, 1],
  words: '-12:^subscribe|sign up\n7:the',
  names: '-30:o:promo',
};
const chance = (sum: number): number => 1 / (1 + Math.exp(-sum));

it.each([
  [[5, 0], -2 + 0.25],
  [[10, 0], 1 + 0.25],
  [[5, 0.5], 3 + 0.25],
])('walks each tree to its leaf: %j', (row, sum) => {
  expect(unpackModel(packed).chanceOf(Float32Array.from(row))).toBeCloseTo(chance(sum), 3);
});

it('reads the lexicon', () => {
  const { lexicon } = unpackModel(packed);
  expect([...lexicon.words]).toEqual([
    ['^subscribe', -1.2],
    ['sign up', -1.2],
    ['the', 0.7],
  ]);
  expect(lexicon.names.get('o:promo')).toBe(-3);
});

it('ships a model that fits the features', () => {
  expect(shippedModel().width).toBe(widthOf(FIRST_PASS));
  expect(new Set(namesOf(FIRST_PASS)).size).toBe(widthOf(FIRST_PASS));
});
