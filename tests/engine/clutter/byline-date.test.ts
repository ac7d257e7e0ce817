import { expect, it } from 'vitest';
import { parsePage } from '../../../src/cli/parse-page.ts';
import { ElementProfiles } from '../../../src/engine/clutter/element-profile.ts';
import { findClutter } from '../../../src/engine/clutter/find-clutter.ts';

const TEXT = '<p>The ferry leaves the old quay at seven, and whoever misses it waits for an hour among the gulls.</p>';

/** What the rules take of a page that Ada Lovelace and くらし編集部 wrote on 10 July 2025. */
function taken(line: string): string[] {
  const { body } = parsePage(`<!doctype html><html><body><article>${line}${TEXT}</article></body></html>`);
  const profiles = new ElementProfiles(body);
  const found = findClutter({
    profiles,
    pageWords: profiles.page.words,
    authors: ['ada lovelace', 'くらし編集部'],
    publishedDay: '2025-07-10',
  });
  return [...found.keys()].map((element) => element.textContent ?? '');
}

const time = '<time datetime="2025-07-10T09:00:00+09:00">10 July 2025</time>';

it.each([
  `<p>${time}</p>`,
  `<p>${time} · Ada Lovelace</p>`,
  '<p><time datetime="2025-07-10">2025年7月10日 9時00分</time>　くらし編集部</p>',
])('takes the day of publication with its authors and nothing else: %s', (line) => {
  expect(taken(line)).toHaveLength(1);
});

it.each([
  `<p>${time} was the day on which it stopped</p>`,
  `<p>${time} · Grace Hopper</p>`,
  '<p><time datetime="2024-01-01">1 January 2024</time> · Ada Lovelace</p>',
])('leaves a line that says more, or another day: %s', (line) => {
  expect(taken(line)).toEqual([]);
});
