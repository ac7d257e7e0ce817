import '../pages/fake-browser.ts';
import { describe, expect, test } from 'vitest';
import {
  addReaderRule,
  dropReaderRule,
  readerRulesFor,
  readerRulesSetting,
} from '../../src/platform/settings/reader-rules.ts';
import { checkReading, READING_DEFAULTS, readingSetting, withinMeasure } from '../../src/platform/settings/reading.ts';
import { getReadingPlace, putReadingPlace } from '../../src/platform/settings/reading-places.ts';
import { SHORTCUTS, shortcutsSetting } from '../../src/platform/settings/shortcuts.ts';

describe('reading settings', () => {
  test.each([undefined, null, 'text', 3, [], { theme: 'pink', size: 'big', justify: 1 }])(
    'of %j are the defaults',
    (stored) => {
      expect(readingSetting.read(stored)).toEqual(READING_DEFAULTS);
    },
  );

  test('keep what holds, and bring measures into their bounds', () => {
    expect(checkReading({ theme: 'black', size: 900, lineHeight: 1.333, unknown: 1, focus: true })).toEqual({
      theme: 'black',
      size: 40,
      lineHeight: 1.35,
      focus: true,
    });
    expect(withinMeasure('size', Number.NaN)).toBe(READING_DEFAULTS.size);
  });

  test('of keys: what is no key stays as it was', () => {
    expect(shortcutsSetting.read({ ruler: 'x', help: 7, other: 'y' })).toEqual({ ...SHORTCUTS, ruler: 'x' });
  });
});

describe('the reader’s own rules', () => {
  test('hold for their site and what is below it', async () => {
    await addReaderRule('news.example', 'remove', ['.poll']);
    await addReaderRule('news.example', 'keep', ['#steps']);
    expect(await readerRulesFor('www.news.example')).toEqual([
      { site: 'news.example', remove: ['.poll'], keep: ['#steps'], why: '' },
    ]);
    expect(await readerRulesFor('other.example')).toEqual([]);
  });

  test('have a selector in one list at a time, and go when nothing is left', async () => {
    await addReaderRule('a.example', 'remove', ['.x']);
    await addReaderRule('a.example', 'keep', ['.x']);
    expect(await readerRulesFor('a.example')).toEqual([{ site: 'a.example', keep: ['.x'], why: '' }]);
    await dropReaderRule('a.example', ['.x']);
    expect(await readerRulesFor('a.example')).toEqual([]);
  });

  test('are read whatever is stored', () => {
    const { read } = readerRulesSetting('a.example');
    expect(read([{ keep: [1, '.a'], site: 'evil.example' }, null, 'x', { why: 'nothing' }])).toEqual([
      { site: 'a.example', keep: ['.a'], why: '' },
    ]);
  });
});

test('the place in an article is remembered, whatever the fragment, and forgotten at its end', async () => {
  const place = { block: 3, blocks: 9, progress: 0.4, at: 1 };
  await putReadingPlace('https://news.example/a#part', place);
  expect(await getReadingPlace('https://news.example/a')).toEqual(place);
  await putReadingPlace('https://news.example/a', null);
  expect(await getReadingPlace('https://news.example/a')).toBeNull();
});
