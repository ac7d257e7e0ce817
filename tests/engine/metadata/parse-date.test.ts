import { describe, expect, it } from 'vitest';
import { findDate, withoutDates } from '../../../src/engine/metadata/parse-date.ts';
import { NOW } from './article-page.ts';

const isoOf = (text: string, lang?: string): string | null => findDate(text, { now: NOW, lang })?.iso ?? null;

describe('a date is read', () => {
  it.each([
    ['2025-03-14', '2025-03-14'],
    ['2025-3-4', '2025-03-04'],
    ['2025-03-14T09:30:00+01:00', '2025-03-14T09:30:00+01:00'],
    ['2025-03-14T09:30:00.123Z', '2025-03-14T09:30:00Z'],
    ['2025-03-14T09:30:00+0100', '2025-03-14T09:30:00+01:00'],
    ['2025-03-14 09:30', '2025-03-14T09:30:00'],
    ['Fri, 14 Mar 2025 09:30:00 GMT', '2025-03-14T09:30:00Z'],
    ['20250314', '2025-03-14'],
    ['1741944600000', '2025-03-14T09:30:00Z'],
    ['Published on March 14, 2025 at 5 PM', '2025-03-14'],
    ['Mar. 14th, 2025', '2025-03-14'],
    ['14 March 2025', '2025-03-14'],
    ['14th of March, 2025', '2025-03-14'],
    ['14. März 2025', '2025-03-14'],
    ['le 1er août 2024', '2024-08-01'],
    ['14 de marzo de 2025', '2025-03-14'],
    ['14 marzo 2025', '2025-03-14'],
    ['14 de março de 2025', '2025-03-14'],
    ['14 maart 2025', '2025-03-14'],
    ['14 mars 2025', '2025-03-14'],
    ['14 marca 2025', '2025-03-14'],
    ['14. března 2025', '2025-03-14'],
    ['14. maaliskuuta 2025', '2025-03-14'],
    ['14 Mart 2025', '2025-03-14'],
    ['14 марта 2025 г.', '2025-03-14'],
    ['14 Μαρτίου 2025', '2025-03-14'],
    ['2025. március 14.', '2025-03-14'],
    ['2025年3月14日', '2025-03-14'],
    ['2025년 3월 14일', '2025-03-14'],
    ['2025/03/14', '2025-03-14'],
    ['14.3.2025', '2025-03-14'],
    ['31/12/2024', '2024-12-31'],
  ])('%s', (text, iso) => {
    expect(isoOf(text)).toBe(iso);
  });

  it('by the custom of the language where only that can tell', () => {
    expect(isoOf('3/4/2025', 'en-US')).toBe('2025-03-04');
    expect(isoOf('3/4/2025', 'en-GB')).toBe('2025-04-03');
    expect(isoOf('3/4/2025', 'fr')).toBe('2025-04-03');
  });
});

describe('no date is read', () => {
  it.each([
    'three days ago',
    'March 2025',
    '2025',
    'May 14',
    '31 February 2025',
    '2025-13-40',
    '0001-01-01T00:00:00',
    '1970-01-01T00:00:00Z',
    '14 March 2031',
    'version 1.2.2025.3',
    'call 555 2025',
    '',
  ])('%s', (text) => {
    expect(isoOf(text)).toBe(null);
  });

  it('from what is only in the future of the given clock', () => {
    expect(findDate('2 June 2025', { now: NOW })?.iso).toBe('2025-06-02');
    expect(findDate('9 June 2025', { now: NOW })).toBe(null);
  });
});

it('takes dates out of a line', () => {
  expect(withoutDates('By Jane Doe, March 14, 2025, in Dover', { now: NOW })).toBe('By Jane Doe,  | , in Dover');
});

it('stays quick on hostile text', () => {
  const start = performance.now();
  for (const text of ['1'.repeat(1e6), '1 '.repeat(5e5), 'march '.repeat(2e5), '1.'.repeat(5e5)]) isoOf(text);
  expect(performance.now() - start).toBeLessThan(1000);
});
