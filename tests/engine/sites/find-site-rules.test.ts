import { expect, it } from 'vitest';
import type { SiteRule } from '../../../src/engine/index.ts';
import { findSiteRules } from '../../../src/engine/sites/find-site-rules.ts';

const rule = (site: string, paths?: string[]): SiteRule => ({ site, ...(paths && { paths }), remove: ['p'], why: 'x' });
const holds = (one: SiteRule, url: string): boolean => findSiteRules([one], url).length === 1;

it.each([
  ['news.example', 'https://news.example/a', true],
  ['news.example', 'http://www.news.example:8080/a', true],
  ['news.example', 'https://en.m.news.example/', true],
  ['news.example', 'https://NEWS.example./a', true],
  ['news.example', 'https://fakenews.example/a', false],
  ['news.example', 'https://news.example.evil.example/a', false],
  ['www.news.example', 'https://news.example/a', false],
  ['news.example', 'https://evil.example/?u=https://news.example/', false],
  ['news.example', 'file:///news.example/a', false],
  ['news.example', 'about:blank', false],
  ['news.example', '', false],
])('%s at %s: %s', (site, url, expected) => {
  expect(holds(rule(site), url)).toBe(expected);
});

it.each([
  ['https://news.example/wiki/A', true],
  ['https://news.example/blog/2025/a', true],
  ['https://news.example/wiki', false],
  ['https://news.example/other/wiki/', false],
  ['https://news.example/?path=/wiki/', false],
])('paths are beginnings: %s: %s', (url, expected) => {
  expect(holds(rule('news.example', ['/wiki/', '/blog/']), url)).toBe(expected);
});

it('gives every rule that holds, in the order of the list', () => {
  const rules = [rule('b.news.example'), rule('news.example', ['/x']), rule('news.example'), rule('other.example')];
  expect(findSiteRules(rules, 'https://b.news.example/a')).toEqual([rules[0], rules[2]]);
});
