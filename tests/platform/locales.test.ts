import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

interface Message {
  message: string;
  placeholders?: Record<string, { content: string }>;
}
type Messages = Record<string, Message>;

const root = join(import.meta.dirname, '../..');
const locales = readdirSync(join(root, 'public/_locales'));
const messagesOf = (locale: string): Messages =>
  JSON.parse(readFileSync(join(root, 'public/_locales', locale, 'messages.json'), 'utf8'));
const english = messagesOf('en');

const source = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => readFileSync(join(root, 'src', path), 'utf8'))
  .join('\n');
const manifest = readFileSync(join(root, 'manifest.json'), 'utf8');

/** A key stands in the source as a string, whole or, where it has plural forms, without its form. */
function isUsed(key: string): boolean {
  const base = key.replace(/_(?:zero|one|two|few|many|other)$/, '');
  const inSource = [key, base].some((name) => source.includes(`'${name}'`));
  return inSource || manifest.includes(`__MSG_${key}__`);
}

test('every message is used', () => {
  expect(Object.keys(english).filter((key) => !isUsed(key))).toEqual([]);
});

test('every key asked for is there', () => {
  const asked = [...source.matchAll(/\bt\(\s*'([\w@]+)'/g)].map((match) => match[1]!);
  const plurals = [...source.matchAll(/\bplural\(\s*'([\w@]+)'/g)].map((match) => `${match[1]}_other`);
  expect(asked.length).toBeGreaterThan(30);
  expect([...asked, ...plurals].filter((key) => !(key in english))).toEqual([]);
});

test('every language that Winnow speaks is there', () => {
  expect(locales).toEqual(expect.arrayContaining(['ar', 'de', 'en', 'es', 'fr', 'ja', 'zh_CN']));
});

describe.each(locales)('%s', (locale) => {
  const messages = messagesOf(locale);

  test('has every text of the English one, and none besides but plural forms', () => {
    const missing = Object.keys(english).filter((key) => !(key in messages) && !/_(?:one)$/.test(key));
    const unknown = Object.keys(messages).filter(
      (key) => !(key in english) && !(key.replace(/_\w+$/, '_other') in english),
    );
    expect({ missing, unknown }).toEqual({ missing: [], unknown: [] });
  });

  test('each text takes the same placeholders as the English one', () => {
    const differing = Object.entries(messages).flatMap(([key, { placeholders = {} }]) => {
      const { placeholders: wanted = {} } = english[key] ?? english[key.replace(/_\w+$/, '_other')] ?? { message: '' };
      return JSON.stringify(placeholders) === JSON.stringify(wanted) ? [] : [key];
    });
    expect(differing).toEqual([]);
  });

  test('says which language it is, and how that is written', () => {
    expect(messages.localeCode?.message.replace('-', '_')).toBe(locale);
    expect(messages.localeDirection?.message).toBe(['ar', 'he', 'fa'].includes(locale) ? 'rtl' : 'ltr');
  });

  test('no text is empty, and its placeholders are all declared and used', () => {
    for (const [key, { message, placeholders = {} }] of Object.entries(messages)) {
      expect(message.trim(), key).not.toBe('');
      const used = [...message.matchAll(/\$(\w+)\$/g)].map((match) => match[1]!.toLowerCase());
      expect([...new Set(used)].sort(), key).toEqual(Object.keys(placeholders).sort());
    }
  });
});
