import { expect, it } from 'vitest';
import { findDates } from '../../../src/engine/claims/figures/dates.ts';

const read = (text: string) => findDates(text).map(({ text: written, date }) => [written, date]);

it.each([
  [
    'It opened on March 5, 2024 and closed in 2025.',
    [
      ['March 5, 2024', '2024-03-05'],
      ['2025', '2025'],
    ],
  ],
  ['It opened on 5th March 2024.', [['5th March 2024', '2024-03-05']]],
  ['It opened on Dec. 3.', [['Dec. 3', '--12-03']]],
  ['It opened in March 2024.', [['March 2024', '2024-03']]],
  ['Sales rose in Q2 2024.', [['Q2 2024', '2024-Q2']]],
  ['Since 2024-03-05 it is open.', [['2024-03-05', '2024-03-05']]],
  ['Am 5. März 2024 wurde eröffnet.', [['5. März 2024', '2024-03-05']]],
  ['Le 5 mars 2024, elle a ouvert.', [['5 mars 2024', '2024-03-05']]],
  ['El 5 de marzo de 2024 abrió.', [['5 de marzo de 2024', '2024-03-05']]],
  ['Il 5 marzo 2024 ha aperto.', [['5 marzo 2024', '2024-03-05']]],
  ['They may 2 or 3 times march.', []],
  ['It cost $2024 and 1,999 more, or 2024 kg.', [['2024', '2024']]],
  ['40 pages and 12 people.', []],
])('%s', (text, expected) => {
  expect(read(text)).toEqual(expected);
});

it('stands word for word at its offsets', () => {
  const text = 'On March 5, 2024 it began.';
  const [date] = findDates(text, 100);
  expect(text.slice(date!.start - 100, date!.end - 100)).toBe(date!.text);
});
