import { describe, expect, test } from 'vitest';
import english from '../../public/_locales/en/messages.json' with { type: 'json' };
import { createTranslator } from '../../src/platform/translate.ts';
import { messageFrom } from './english-messages.ts';

const { t, plural, formatDate, formatNumber } = createTranslator(messageFrom(english), 'en-GB');

test('texts with substitutions', () => {
  expect(t('tryAgain')).toBe('Try again');
  expect(t('mentionPosition', '3', '12')).toBe('3 of 12');
});

test('plural forms, with the count formatted', () => {
  expect(plural('mentions', 1)).toBe('1 mention');
  expect(plural('mentions', 0)).toBe('0 mentions');
  expect(plural('mentions', 1234)).toBe('1,234 mentions');
});

test('a form the language has and the messages lack falls back to the general one', () => {
  const polish = createTranslator(
    messageFrom({ ...english, localeCode: { message: 'pl' }, mentions_few: undefined }),
    'pl',
  );
  expect(polish.plural('mentions', 3)).toBe('3 mentions');
});

describe('dates', () => {
  test('in the language of the interface', () => {
    expect(formatDate('2025-10-16')).toBe('16 October 2025');
    expect(createTranslator(messageFrom(english), 'de').formatDate('2025-10-16')).toBe('16. Oktober 2025');
  });
  test('a date without a time is the same day everywhere', () => {
    const before = process.env.TZ;
    process.env.TZ = 'America/Los_Angeles';
    expect(formatDate('2025-01-01')).toBe('1 January 2025');
    process.env.TZ = before;
  });
  test('nonsense gives nothing', () => {
    expect(formatDate('last Thursday')).toBe('');
  });
});

test('numbers', () => {
  expect(formatNumber(12345)).toBe('12,345');
});
