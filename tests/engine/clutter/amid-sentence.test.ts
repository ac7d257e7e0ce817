import { expect, it } from 'vitest';
import { parsePage } from '../../../src/cli/parse-page.ts';
import { ElementProfiles } from '../../../src/engine/clutter/element-profile.ts';
import { findClutter } from '../../../src/engine/clutter/find-clutter.ts';

const TEXT = '<p>The ferry leaves the old quay at seven, and whoever misses it waits for an hour among the gulls.</p>';
const paid = (words: string) =>
  `<a rel="sponsored nofollow" class="ad-link" href="https://shop.example/x?tag=1">${words}</a>`;

/** The texts that the rules take of an article with this paragraph. */
function taken(paragraph: string): string[] {
  const { body } = parsePage(`<!doctype html><html><body><article>${TEXT}${paragraph}</article></body></html>`);
  const profiles = new ElementProfiles(body);
  const found = findClutter({ profiles, pageWords: profiles.page.words, authors: [], publishedDay: '' });
  return [...found.keys()].map((element) => element.textContent ?? '');
}

it.each([
  `<p>The crew swears by ${paid('Halvern boots')} on wet decks.</p>`,
  `<p>${paid('Halvern boots')} are what the crew swears by.</p>`,
  `<p>The crew swears by <em>${paid('Halvern boots')}</em>, wet or dry.</p>`,
  `<p>For wet decks the crew swears by ${paid('Halvern boots')}.</p>`,
])('leaves a paid link that is words of its sentence: %s', (paragraph) => {
  expect(taken(paragraph)).toEqual([]);
});

it.each([
  `<p>${paid('Buy Halvern boots now')}</p>`,
  `<p>The crew wears boots. ${paid('Buy Halvern boots now')} The deck is wet.</p>`,
])('takes one that stands by itself: %s', (paragraph) => {
  expect(taken(paragraph)).toEqual(['Buy Halvern boots now']);
});
