import { describe, expect, it } from 'vitest';
import { findFigures } from '../../../src/engine/claims/figures/find-figures.ts';
import { readNumber } from '../../../src/engine/claims/figures/read-number.ts';

const read = (text: string, lang = 'en') =>
  findFigures(text, 0, lang).map(({ text: written, value, unit }) => [written, value, unit]);

describe('figures are read with their unit', () => {
  it.each([
    ['It cost $4.2 billion.', [['$4.2 billion', 4.2e9, 'USD']]],
    ['A fine of £3.2m was paid.', [['£3.2m', 3.2e6, 'GBP']]],
    ['Sales fell -3.5% in a quarter.', [['-3.5%', -3.5, '%']]],
    [
      'Some 22.6 percent of 1,234,567 users left.',
      [
        ['22.6 percent', 22.6, '%'],
        ['1,234,567 users', 1234567, 'users'],
      ],
    ],
    [
      'It runs 300 miles on 60 kWh.',
      [
        ['300 miles', 300, 'mi'],
        ['60 kWh', 60, 'kWh'],
      ],
    ],
    ['EUR 12 million were lent.', [['EUR 12 million', 12e6, 'EUR']]],
    ['They hired 300 people.', [['300 people', 300, 'people']]],
    ['It is 4 mm thick.', [['4 mm', 4, 'mm']]],
    ['The bridge is 300 m long.', [['300 m', 300, 'm']]],
    ['It had 3.2m viewers.', [['3.2m', 3.2e6, null]]],
    ['It shines at 2700K.', [['2700K', 2700, 'K']]],
    ['It rose to 10K.', [['10K', 10e3, null]]],
    ['Nearly 70 trucks were sold.', [['70', 70, null]]],
    ['Some 15 analysts were polled.', [['15', 15, null]]],
    ['Django 6 and Rails 8.1 are out.', []],
    ['It ended at 11:31 p.m. after a 2:1 win.', []],
    ['Release 1.0.0 is out.', []],
    ['The pyramid was built in 2570 BC.', []],
    ['It films in 4K.', []],
    ['An 8‑year warranty.', [['8‑year', 8, 'yr']]],
    ['It has 40mm drivers.', [['40mm', 40, 'mm']]],
    ['It covers 7,000 sq. ft. of hall.', [['7,000 sq. ft', 7000, 'sq ft']]],
    ['Pour in 1 3/4 cups.', []],
    ['It costs 30¢ a piece.', [['30¢', 30, '¢']]],
    ['It was built in 1820–30.', []],
    [
      'They train 3 times per week, 20 times a year.',
      [
        ['3 times', 3, null],
        ['20 times', 20, null],
      ],
    ],
    ['It is 3 times as long.', [['3 times', 3, '×']]],
    [
      'Adds 20 to 30 miles.',
      [
        ['20', 20, 'mi'],
        ['30 miles', 30, 'mi'],
      ],
    ],
    ['Call 555-1234, or write to Norvane (USDOT# 3182355), ranked #1.', []],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    [
      'They charge $10-$20 an hour.',
      [
        ['$10', 10, 'USD'],
        ['$20', 20, 'USD'],
      ],
    ],
    [
      'It costs $3-5 monthly.',
      [
        ['$3', 3, 'USD'],
        ['5', 5, 'USD'],
      ],
    ],
    [
      'They paid $1-2 million.',
      [
        ['$1', 1e6, 'USD'],
        ['2 million', 2e6, 'USD'],
      ],
    ],
    [
      'It took 5 to 10 years.',
      [
        ['5', 5, 'yr'],
        ['10 years', 10, 'yr'],
      ],
    ],
    [
      'A rise of 10-15%.',
      [
        ['10', 10, '%'],
        ['15%', 15, '%'],
      ],
    ],
    [
      'From 900 to 4 million.',
      [
        ['900', 900, null],
        ['4 million', 4e6, null],
      ],
    ],
  ])('both ends of a range alike: %s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('by the custom of the language', () => {
    expect(read('Der Umsatz stieg auf 1.234,5 Millionen Euro.', 'de')).toEqual([
      ['1.234,5 Millionen Euro', 1234.5e6, 'EUR'],
    ]);
    expect(readNumber('1.234', 'en')).toBe(1.234);
    expect(readNumber('1.234', 'de')).toBe(1234);
    expect(readNumber('1,234', 'en')).toBe(1234);
    expect(readNumber('12,5', 'fr')).toBe(12.5);
    expect(readNumber('1,234,567.8', 'en')).toBe(1234567.8);
  });
});

it.each([
  'It opened in 2019.',
  'See Chapter 3 and Step 2.',
  'The iPhone 15 came out.',
  'On March 3 it rained.',
  'A 5G phone with USB3.',
  'On 3 March it rained.',
])('no figure in: %s', (text) => {
  expect(read(text)).toEqual([]);
});

it('offsets count from where the text begins', () => {
  const [figure] = findFigures('It cost $5.', 100);
  expect([figure?.start, figure?.end]).toEqual([108, 110]);
});
