// @vitest-environment jsdom
import './fake-browser.ts';
import { h, render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { RelatedLink } from '../../src/engine/index.ts';
import { RelatedReading } from '../../src/pages/popup/related-reading.tsx';
import { tarnMills } from './articles.ts';

let root: HTMLElement;
beforeEach(() => {
  root = document.body.appendChild(document.createElement('div'));
});
afterEach(() => {
  render(null, root);
  root.remove();
});

const link = (slug: string, changes: Partial<RelatedLink> = {}): RelatedLink => ({
  url: `https://mills.example/${slug}`,
  title: `About ${slug}`,
  label: '',
  kind: 'related',
  score: 0.5,
  ...changes,
});
const show = (related: RelatedLink[], companies = [tarnMills]) =>
  render(h(RelatedReading, { related, companies, pageUrl: 'https://mills.example/page' }), root);
const texts = (selector: string) => [...root.querySelectorAll(selector)].map(({ textContent }) => textContent);

test('links stand under their kinds, in the order of each kind’s best', () => {
  show([link('a', { kind: 'latest' }), link('b', { kind: 'source' }), link('c', { kind: 'latest' })]);
  expect(texts('h3')).toEqual(['Latest', 'Linked in the text']);
  expect(texts('.related-title')).toEqual(['About a', 'About c', 'About b']);
});

test('ten at first, all on demand', async () => {
  show(Array.from({ length: 13 }, (_, i) => link(`n${i}`)));
  expect(root.querySelectorAll('.related li')).toHaveLength(10);
  root.querySelector<HTMLButtonElement>('button')!.click();
  await vi.waitFor(() => expect(root.querySelectorAll('.related li')).toHaveLength(13));
});

test('says what a link names or shares with the article', () => {
  show([
    link('a', { title: 'Tarn Mills grows', why: [{ kind: 'name', name: 'Tarn' }] }),
    link('b', { why: [{ kind: 'words', words: ['wool', 'dryers'] }] }),
  ]);
  expect(texts('.related-place')[0]).toContain('names Tarn Mills');
  expect(texts('.related-place')[1]).toContain('in common: wool, dryers');
});

test('asks nothing of anyone: pictures of cards are not loaded', () => {
  show([link('a', { image: 'https://mills.example/a.jpg', excerpt: 'What the card says of it.' })]);
  expect(root.querySelectorAll('img, link, iframe, [style*="url"]')).toHaveLength(0);
  expect(root.querySelector('a')).toMatchObject({ target: '_blank', rel: 'noopener noreferrer' });
});

test('a page that offers none says so', () => {
  show([]);
  expect(texts('.nothing')).toEqual(['The page offers none.']);
  expect(root.querySelectorAll('li')).toHaveLength(0);
});
