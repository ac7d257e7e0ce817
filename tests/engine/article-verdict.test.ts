import { describe, expect, it } from 'vitest';
import { judgeArticle } from '../../src/engine/article-verdict.ts';

const news = {
  url: 'https://news.example/2025/03/14/a-story',
  wordCount: 800,
  linkWords: 20,
  proseWords: 700,
  sentences: 40,
  saysArticle: true,
  hasDate: true,
  hasByline: true,
  pageWords: 1600,
};

describe('judgeArticle', () => {
  it('is sure of a dated story with a byline', () => {
    const verdict = judgeArticle(news);
    expect(verdict).toMatchObject({ isArticle: true, doubts: [] });
    expect(verdict.confidence).toBeGreaterThan(0.9);
  });

  it('needs no metadata for a long text', () => {
    expect(judgeArticle({ ...news, saysArticle: false, hasDate: false, hasByline: false }).isArticle).toBe(true);
  });

  it.each([
    ['no-text', { wordCount: 0 }],
    [
      'little-text',
      {
        wordCount: 20,
        proseWords: 0,
        sentences: 1,
        linkWords: 8,
        saysArticle: false,
        hasDate: false,
        hasByline: false,
      },
    ],
    ['mostly-links', { linkWords: 600, proseWords: 60, saysArticle: false, hasDate: false, hasByline: false }],
    [
      'home-page',
      {
        url: 'https://news.example/',
        linkWords: 400,
        proseWords: 100,
        saysArticle: false,
        hasDate: false,
        hasByline: false,
      },
    ],
  ])('says %s where that speaks against it', (doubt, change) => {
    const verdict = judgeArticle({ ...news, ...change });
    expect(verdict.isArticle).toBe(false);
    expect(verdict.doubts).toContain(doubt);
  });

  it('always gives a reason for a no', () => {
    for (let linkWords = 0; linkWords <= 800; linkWords += 100)
      for (let proseWords = 0; proseWords <= 800 - linkWords; proseWords += 100) {
        const verdict = judgeArticle({
          ...news,
          linkWords,
          proseWords,
          saysArticle: false,
          hasDate: false,
          hasByline: false,
        });
        if (!verdict.isArticle) expect(verdict.doubts.length).toBeGreaterThan(0);
        expect(verdict.confidence).toBeGreaterThanOrEqual(0.5);
        expect(verdict.confidence).toBeLessThanOrEqual(1);
      }
  });
});
