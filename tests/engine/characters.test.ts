import { describe, expect, it } from 'vitest';
import { bare, countTextWords, countUnspaced, foldSpace, wordsOf } from '../../src/engine/characters.ts';

const TEXTS = [
  '',
  ' \n\t ',
  'The crew’s boots: 11.4 kg, well-known',
  '— “Überall” … ›',
  '渡し船は七時に出ます。',
  'Фонд «Маяк», 2025 год',
  'شركة النشر، 12٪',
  'a\u00a0b\u00adc\ufeff\u2003d \u3000e',
];

describe('countTextWords', () => {
  it.each(TEXTS)('counts the runs that wordsOf finds, two unspaced characters as one more: %j', (text) => {
    expect(countTextWords(text)).toBe(wordsOf(text).length + Math.floor(countUnspaced(text) / 2));
  });
});

describe('foldSpace', () => {
  it.each(TEXTS)('makes one plain space of each run: %j', (text) => {
    expect(foldSpace(text)).toBe(text.replace(/\s+/g, ' '));
  });
});

it.each([
  ['» READ MORE…', 'read more'],
  ['Read more', 'read more'],
  ['(»…)', ''],
  ['もっと見る ›', 'もっと見る'],
])('bare takes the marks around %j', (text, without) => {
  expect(bare(text)).toBe(without);
});
