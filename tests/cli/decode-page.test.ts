import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { decodePage } from '../../src/cli/decode-page.ts';

const bytes = (...parts: (string | number[])[]): Uint8Array =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part))));

it.each([
  ['what the page says', bytes('<meta charset="windows-1251"><p>', [0xcc, 0xe8, 0xf0], '</p>'), undefined, 'Мир'],
  [
    'an old meta tag',
    bytes('<meta http-equiv="content-type" content="text/html; charset=shift_jis"><p>', [0x93, 0xfa, 0x96, 0x7b]),
    undefined,
    '日本',
  ],
  ['the server before the page', bytes('<meta charset="windows-1252"><p>', [0xc3, 0xa9]), 'utf-8', 'é'],
  [
    'a byte order mark before all',
    bytes([0xef, 0xbb, 0xbf], '<meta charset="windows-1251"><p>', [0xc3, 0xa9]),
    'koi8-r',
    'é',
  ],
  ['UTF-16 by its mark', bytes([0xff, 0xfe], '<\0p\0>\0', [0xe9, 0]), undefined, 'é'],
  ['UTF-8 where nothing is said', bytes('<p>', [0xe2, 0x82, 0xac]), undefined, '€'],
  ['Windows Latin where that fails', bytes('<p>', [0x80, 0xe9]), undefined, '€é'],
  ['gzip', gzipSync('<p>packed é'), undefined, 'packed é'],
])('reads %s', (_what, page, charset, text) => {
  expect(decodePage(page, charset)).toContain(text);
});

it.each([
  ['nothing', bytes(''), 'is empty.'],
  ['white space', bytes(' \n\t'), 'is empty.'],
  ['a PDF', bytes('%PDF-1.7 <p>'), 'is a PDF document, not a web page.'],
  ['a picture', bytes('\x89PNG\r\n'), 'is a PNG picture, not a web page.'],
  ['words without a tag', bytes('{"a": "1 < 2"}'), 'holds no HTML, so it is no web page.'],
  [
    'damaged gzip',
    gzipSync('<p>x').subarray(0, 12),
    'is packed, but cannot be unpacked: it is damaged or far too large.',
  ],
  [
    'a gzip that fills the memory',
    gzipSync(Buffer.alloc(65 * 1024 * 1024)),
    'is packed, but cannot be unpacked: it is damaged or far too large.',
  ],
])('refuses %s', (_what, page, message) => {
  expect(() => decodePage(page)).toThrow(message);
});
