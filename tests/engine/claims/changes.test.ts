import { expect, it } from 'vitest';
import { findFigures } from '../../../src/engine/claims/figures/find-figures.ts';
import { findHedges } from '../../../src/engine/claims/hedges.ts';

const changes = (text: string, lang = 'en') =>
  findFigures(text, 0, lang).map(({ text: written, change }) =>
    change ? `${written} ${change.direction} ${change.role}` : written,
  );

it.each([
  ['Sales rose by 12% to $4 billion.', ['12% up by', '$4 billion up to']],
  ['Profit fell 3%.', ['3% down by']],
  ['Prices climbed from $3 to $5.', ['$3 up from', '$5 up to']],
  ['It saw a 25% increase in 2024.', ['25% up by']],
  ['Costs were cut by about €2 million.', ['€2 million down by']],
  ['There were 40% fewer accidents.', ['40% down by']],
  ['The mill has 40 employees.', ['40 employees']],
])('%s', (text, expected) => {
  expect(changes(text)).toEqual(expected);
});

it.each([
  ['de', 'Der Umsatz stieg um 3,5 % auf 1,2 Mrd. Euro.', ['3,5 % up by', '1,2 Mrd. Euro up to']],
  ['fr', 'Les ventes ont augmenté de 3,5 %.', ['3,5 % up by']],
  ['es', 'Las ventas cayeron; el precio subió un 3,5 %.', ['3,5 % up by']],
])('in %s: %s', (lang, text, expected) => {
  expect(changes(text, lang)).toEqual(expected);
});

it.each([
  ['The plant could close and is expected to move.', ['could', 'is expected to']],
  ['The plant closed on Monday.', []],
  ['Nearly 300 people left.', ['Nearly']],
  ['Das Werk soll voraussichtlich schließen.', ['soll', 'voraussichtlich']],
])('hedges of: %s', (text, expected) => {
  const found = findHedges(text, 10);
  expect(found.map(({ text: written }) => written)).toEqual(expected);
  for (const { start, end, text: written } of found) expect(text.slice(start - 10, end - 10)).toBe(written);
});
