import { describe, expect, it } from 'vitest';
import { blockLines, extractFixture, fixtureNames, readFixture } from './fixture-cases.ts';
import { problemsOf } from './fixture-problems.ts';

describe.each(fixtureNames())('fixture %s', (slug) => {
  const fixture = readFixture(slug);

  it('has both expectations', () => {
    expect(fixture.expected, 'expected.json').not.toBeNull();
    expect(fixture.expectedHtml, 'expected.html').not.toBeNull();
  });

  describe.each(['linkedom', 'jsdom'] as const)('on %s', (dom) => {
    const article = extractFixture(fixture, dom);

    it('is what a reader must find', () => {
      expect(problemsOf(article, fixture.expected!)).toEqual([]);
    });

    it('has exactly the expected html', () => {
      expect(blockLines(article.html)).toBe(fixture.expectedHtml);
    });
  });
});
