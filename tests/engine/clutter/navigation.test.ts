import { expect, it } from 'vitest';
import { parsePage } from '../../../src/cli/parse-page.ts';
import { ElementProfiles } from '../../../src/engine/clutter/element-profile.ts';
import { navigation } from '../../../src/engine/clutter/rules/navigation.ts';

function isTaken(markup: string): boolean {
  const { body } = parsePage(`<!doctype html><html><body>${markup}</body></html>`);
  const profiles = new ElementProfiles(body);
  const page = { profiles, pageWords: profiles.page.words, authors: [], publishedDay: '' };
  return navigation.removes?.(profiles.of(body.firstElementChild!), page) ?? false;
}

const link = (text: string) => `<a href="/${text}">${text}</a>`;
const [home, food, apples] = ['Home', 'Food', 'Apples'].map(link);

it.each([
  `<p>${home} | ${food} | ${apples}</p>`,
  `<div> <span>${home}</span> / <span>${food}</span>\n/ ${apples} </div>`,
  `<div>${home} – <!-- here --> ${food} · <b>${apples}</b></div>`,
])('takes a line of links: %s', (markup) => {
  expect(isTaken(markup)).toBe(true);
});

it.each([
  `<p>${home} ${food} ${apples}</p>`,
  `<p>${home} | ${food}</p>`,
  `<p>| ${home} | ${food} | ${apples}</p>`,
  `<p>${home} | ${food} | ${apples} |</p>`,
  `<p>${home} | | ${food} | ${apples}</p>`,
  `<p>${home} and ${food} and ${apples}</p>`,
])('leaves what is none: %s', (markup) => {
  expect(isTaken(markup)).toBe(false);
});
