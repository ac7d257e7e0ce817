import { describe, expect, it } from 'vitest';
import { readBlockText } from '../src/engine/index.ts';
import { type DomName, parseWith } from './engine/doms.ts';
import { fixtureNames, readFixture, stitchFixture } from './fixture-cases.ts';
import { problemsOf } from './fixture-problems.ts';

const fixtures = fixtureNames().map(readFixture);
const inPages = fixtures.filter(({ expected }) => expected?.following);

it('there are articles of several pages among the fixtures', () => {
  expect(inPages.length).toBeGreaterThanOrEqual(2);
});

describe.each(inPages)('the pages of $slug', (fixture) => {
  const { url, isArticle, worthReading, fields, absent, whole } = fixture.expected!;

  it.each(['linkedom', 'jsdom'] satisfies DomName[])(
    'are one article, each paragraph once and in order (%s)',
    (dom) => {
      const stitched = stitchFixture(fixture, dom);
      expect(problemsOf(stitched, { url, isArticle, worthReading, fields, absent, paragraphs: whole })).toEqual([]);
      for (const paragraph of whole!)
        expect(stitched.text.split(`\n${paragraph}`).length, paragraph).toBeLessThanOrEqual(2);
      const count = Object.keys(fixture.expected!.following!).length + 1;
      expect(stitched.pages!.read).toEqual(Array.from({ length: count }, (_, index) => index + 1));
      expect(readBlockText(parseWith.jsdom(stitched.html).body).text).toBe(stitched.text);
    },
  );
});

it('no other fixture is taken for one of several pages', () => {
  for (const { slug, expected } of fixtures) expect(Boolean(expected?.pages), slug).toBe(Boolean(expected?.following));
});
