import { expect, it } from 'vitest';
import { addressNumbers, addressWords, isHomePage } from '../../../src/engine/verdict/address.ts';

it.each([
  'https://news.example/',
  'https://news.example',
  'https://news.example/en/',
  'https://news.example/pt-br',
  'https://news.example/index.html',
  'https://news.example/en/index.php',
])('%s is a front page', (url) => {
  expect(isHomePage(url)).toBe(true);
});

it.each([
  'https://news.example/story',
  'https://news.example/?p=123',
  'https://news.example/en/story',
  'file:///home/ada/story.html',
  '',
  'no address',
])('%s is none', (url) => {
  expect(isHomePage(url)).toBe(false);
});

it('knows dates, numbers and endings of addresses', () => {
  expect(addressNumbers('https://news.example/2025/03/14/why-the-gates-stayed-closed.html')).toMatchObject({
    'address depth': 4,
    'address last words': 5,
    'address date': 1,
    'address number': 0,
    'address ending': 1,
    'address query': 0,
  });
  expect(addressNumbers('https://shop.example/item/8412345?colour=red')).toMatchObject({
    'address date': 0,
    'address number': 1,
    'address query': 1,
  });
});

it('has the same numbers whatever the address', () => {
  const names = Object.keys(addressNumbers('https://news.example/a'));
  for (const url of ['', 'no address', 'https://news.example/%E0%A4%A/?=&&']) {
    expect(Object.keys(addressNumbers(url))).toEqual(names);
    expect(Object.values(addressNumbers(url)).every(Number.isFinite)).toBe(true);
  }
});

it('reads the words of folders, not those of a sentence', () => {
  expect(addressWords('https://news.example/blog/tips/how-to-tie-a-knot-at-sea?page=2')).toEqual([
    'blog',
    'tips',
    '?page',
  ]);
  expect(addressWords('https://news.example/contact-us')).toEqual(['contact', 'us']);
});
