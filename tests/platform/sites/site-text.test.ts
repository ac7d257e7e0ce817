import { describe, expect, test } from 'vitest';
import { isExcluded, pathFrom, pathsOfPatterns, patternsOfPath } from '../../../src/platform/sites/excluded-paths.ts';
import type { Site } from '../../../src/platform/sites/site.ts';
import { readSites, siteTyped, writeSites } from '../../../src/platform/sites/site-file.ts';
import { covers, includes, patternOf, withSubdomains } from '../../../src/platform/sites/site-pattern.ts';

test.each([
  ['https://www.example.org/a?b#c', 'https://www.example.org/*'],
  ['http://127.0.0.1:8080/a', 'http://127.0.0.1/*'],
  ['http://[::1]/', 'http://[::1]/*'],
  ['file:///a.html', null],
  ['about:blank', null],
  ['https://addons.mozilla.org/', null],
  [undefined, null],
])('the site of %s is %s', (address, pattern) => expect(patternOf(address)).toBe(pattern));

test.each([
  ['https://www.example.org/*', true, 'https://*.example.org/*'],
  ['https://news.example.org/*', true, 'https://*.news.example.org/*'],
  ['https://www.org/*', true, 'https://*.www.org/*'],
  ['https://*.example.org/*', false, 'https://example.org/*'],
])('%s with subdomains %s is %s', (pattern, wanted, result) => expect(withSubdomains(pattern, wanted)).toBe(result));

test.each([
  ['https://*.example.org/*', 'https://example.org/*', true],
  ['https://*.example.org/*', 'https://a.b.example.org/*', true],
  ['https://*.example.org/*', 'https://badexample.org/*', false],
  ['https://example.org/*', 'https://a.example.org/*', false],
  ['https://example.org/*', 'http://example.org/*', false],
  ['*://*/*', 'http://example.org/*', true],
  ['<all_urls>', 'http://example.org/*', true],
  ['https://*/*', 'http://example.org/*', false],
])('%s includes %s: %s', (wide, pattern, result) => expect(includes(wide, pattern)).toBe(result));

test('a page is on its site whatever its port and path', () => {
  expect(covers('http://127.0.0.1/*', 'http://127.0.0.1:81/a')).toBe(true);
  expect(covers('https://example.org/*', 'https://example.com/example.org/')).toBe(false);
});

describe('excluded paths', () => {
  test.each([
    ['live', '/live'],
    [' /live/ ', '/live'],
    ['https://example.org/live?x=1#y', '/live?x=1'],
    ['https://example.org', '/'],
    ['/a/*-gallery', '/a/*-gallery'],
    ['two words', null],
    ['', null],
  ])('%s is kept as %s', (typed, path) => expect(pathFrom(typed)).toBe(path));

  test.each([
    ['/live', ['/live', '/live/', '/live/a/b', '/live?page=2'], ['/lively', '/a/live', '/']],
    ['/a/*-gallery', ['/a/x-gallery', '/a/b/x-gallery'], ['/a/x-gallery-2', '/x-gallery']],
    ['/', ['/', '/?page=2'], ['/a']],
  ])('%s', (path, left, read) => {
    const on = (end: string) => isExcluded(`https://example.org${end}`, [path]);
    expect(left.filter((end) => !on(end))).toEqual([]);
    expect(read.filter(on)).toEqual([]);
  });

  test('come back from the patterns that were made of them', () => {
    const paths = ['/live', '/a/*-gallery', '/', '/x?y=1'];
    const patterns = paths.flatMap((path) => patternsOfPath('https://example.org/*', path));
    expect(pathsOfPatterns('https://example.org/*', patterns)).toEqual(paths);
  });
});

describe('the list as a file', () => {
  const sites: Site[] = [
    { pattern: 'https://*.example.org/*', status: 'on', excluded: ['/live'] },
    { pattern: 'http://a.example/*', status: 'refused', excluded: [] },
  ];

  test('comes back whole, and without any permission', () => {
    expect(readSites(writeSites(sites))).toEqual({
      kind: 'sites',
      sites: sites.map((site) => ({ ...site, status: 'unasked' })),
      refused: [],
    });
  });

  test.each([
    ['{', 'not-json'],
    ['null', 'other-file'],
    ['{"kind":"other","version":1,"sites":[]}', 'other-file'],
    ['{"kind":"winnow-sites","version":2,"sites":[]}', 'newer-version'],
    [JSON.stringify({ kind: 'winnow-sites', version: 1, sites: Array(2001).fill({}) }), 'too-many'],
  ])('%s is refused as %s', (text, kind) => expect(readSites(text)).toEqual({ kind }));

  test('entries that are no sites are named and left out', () => {
    const entries = [
      { site: 'https://ok.example' },
      { site: 'javascript:alert(1)' },
      7,
      { site: '<all_urls>' },
      { site: 'https://*/*' },
    ];
    const read = readSites(JSON.stringify({ kind: 'winnow-sites', version: 1, sites: entries }));
    expect(read).toMatchObject({ kind: 'sites', sites: [{ pattern: 'https://ok.example/*' }] });
    expect(read.kind === 'sites' && read.refused).toHaveLength(4);
  });

  test.each([
    ['example.org', 'https://example.org/*'],
    ['http://example.org/a', 'http://example.org/*'],
    ['exämple.org', 'https://xn--exmple-cua.org/*'],
    ['word', null],
    ['', null],
    ['*', null],
    ['https://*/*', null],
  ])('typed, %s is %s', (typed, pattern) => expect(siteTyped(typed)).toBe(pattern));
});
