import { describe, expect, it } from 'vitest';
import { type Doubt, isWorthReading } from '../../../src/engine/index.ts';

const refused = (chance: number, wordCount: number, ...doubts: Doubt[]) => ({
  isArticle: false,
  confidence: 1 - chance,
  wordCount,
  doubts,
});

it('shows what is taken for an article, whatever speaks against it', () => {
  expect(isWorthReading({ isArticle: true, confidence: 0.8, wordCount: 60, doubts: ['little-text'] })).toBe(true);
});

describe('of what is not taken for one', () => {
  it.each([
    ['a likely article', refused(0.6, 100, 'unlike-articles')],
    ['a long text that may be one', refused(0.25, 400, 'unlike-articles')],
    ['a long text in a shop that may be one', refused(0.25, 400, 'looks-like-shop')],
    ['a discussion', refused(0.05, 120, 'looks-like-forum')],
  ])('shows %s', (_, page) => {
    expect(isWorthReading(page)).toBe(true);
  });

  it.each([
    ['a short text that may be one', refused(0.25, 100, 'unlike-articles')],
    ['a long text that is hardly one', refused(0.1, 400, 'unlike-articles')],
    ['a product', refused(0.05, 400, 'looks-like-shop')],
    ['a list', refused(0.6, 400, 'looks-like-list')],
    ['a list of discussions', refused(0.3, 400, 'mostly-links', 'looks-like-forum')],
    ['a front page', refused(0.1, 4000, 'home-page')],
    ['scraps', refused(0.6, 400, 'no-sentences')],
    ['a line', refused(0.6, 12, 'little-text')],
    ['nothing', refused(0, 0, 'no-text')],
  ])('asks about %s', (_, page) => {
    expect(isWorthReading(page)).toBe(false);
  });
});
