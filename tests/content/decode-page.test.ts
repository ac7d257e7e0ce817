import { expect, test } from 'vitest';
import { decodePage } from '../../src/content/decode-page.ts';

const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0));
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const SJIS = Uint8Array.from([0x8a, 0x43]); // 海
const withMeta = (charset: string, bytes: Uint8Array): Uint8Array =>
  Uint8Array.from([...latin1(`<!doctype html><meta charset="${charset}"><p>`), ...bytes]);

test.each([
  ['what the server says', utf8('é'), 'text/html; charset=utf-8', 'é'],
  ['what the server says in quotation marks', SJIS, 'text/html;charset="Shift_JIS"', '海'],
  ['what the page says', withMeta('shift_jis', SJIS), 'text/html', '海'],
  ['the server before the page', withMeta('shift_jis', utf8('é')), 'text/html; charset=utf-8', 'é'],
  ['UTF-8 where nobody says anything and it can be', utf8('é'), '', 'é'],
  ['the encoding of the page in front where it cannot', latin1('\xe9'), '', 'й'],
  [
    'what the page says where the server names none that is known',
    withMeta('windows-1252', latin1('\xe9')),
    'text/html; charset=x-none',
    'é',
  ],
  ['UTF-8 for a page that says it is in UTF-16 and cannot be', withMeta('utf-16', utf8('é')), '', 'é'],
])('reads a page by %s', (_, bytes, type, text) => {
  expect(decodePage(bytes, type, 'windows-1251').endsWith(text)).toBe(true);
});

test('a byte order mark goes before all, and is no text', () => {
  expect(decodePage(Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8('é')]), 'text/html; charset=latin1', '')).toBe('é');
  expect(decodePage(Uint8Array.from([0xff, 0xfe, 0xe9, 0]), '', '')).toBe('é');
});

test('a charset in a comment is none', () => {
  const page = Uint8Array.from([...latin1('<!-- <meta charset="shift_jis"> --><meta charset=windows-1252>'), 0xe9]);
  expect(decodePage(page, '', 'utf-8').endsWith('é')).toBe(true);
});
