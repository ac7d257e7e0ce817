import { expect, it } from 'vitest';
import { cleanUrl, urlKey } from '../../../src/engine/related/clean-url.ts';

const base = 'https://news.example/a/story';

it('makes addresses absolute and strips what follows the reader around', () => {
  expect(cleanUrl('../b?utm_source=x&id=7&fbclid=1#top', base)).toBe('https://news.example/b?id=7');
});

it.each([
  'javascript:run()',
  'data:text/html,x',
  'mailto:a@b.example',
  'blob:https://a.example/1',
  'http://',
  'https://[',
])('refuses %s', (url) => {
  expect(cleanUrl(url, base)).toBeNull();
});

it('drops names and passwords', () => {
  expect(cleanUrl('https://user:secret@news.example/b', base)).toBe('https://news.example/b');
});

it('finds one page under its several addresses', () => {
  expect(urlKey('http://www.News.example/b/')).toBe(urlKey('https://news.example/b'));
  expect(urlKey('https://news.example/b/?id=1')).toBe(urlKey('https://news.example/b?id=1'));
});

it.each([
  'https://www.google.com/url?sa=t&q=https%3A%2F%2Fstudy.example%2Fquays%3Futm_source%3Dx&ved=1',
  'https://l.facebook.com/l.php?u=https%3A%2F%2Fstudy.example%2Fquays&h=1',
  'https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fstudy.example%2Fquays',
])('leads straight where %s leads on', (url) => {
  expect(cleanUrl(url, base)).toBe('https://study.example/quays');
});

it('keeps a wrapper whose target is no web address', () => {
  expect(cleanUrl('https://www.google.com/url?q=javascript:run()', base)).toMatch(/^https:\/\/www\.google\.com\/url/);
});
