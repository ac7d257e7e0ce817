import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { parsePage } from '../src/cli/parse-page.ts';
import { createSanitizer, extractArticle } from '../src/engine/index.ts';
import { longPage, longPageParagraph } from './long-page.ts';

const PAGES = 300;
const PARAGRAPHS = PAGES * 6;

it('reads a page of three hundred printed pages, whole and in bounded time', () => {
  const sanitizer = createSanitizer(new JSDOM('').window);
  const url = 'https://news.example/ships';
  const extract = (paragraphs: number) => {
    const document = parsePage(longPage(paragraphs));
    const start = performance.now();
    const article = extractArticle(document, { url, sanitizer });
    return { article, ms: performance.now() - start };
  };
  const tenth = extract(PARAGRAPHS / 10);
  const { article, ms } = extract(PARAGRAPHS);
  expect(article.isArticle).toBe(true);
  expect(article.wordCount).toBeGreaterThan(80_000);
  expect(article.text).not.toContain('Advertisement');
  const paragraphs = new Set(article.text.split('\n'));
  const missing = Array.from({ length: PARAGRAPHS }, (_, n) => longPageParagraph(n)).filter(
    (text) => !paragraphs.has(text),
  );
  expect(missing).toEqual([]);
  // Ten times the page may cost a good deal more than ten times the time, but not a hundred times.
  expect(ms / tenth.ms).toBeLessThan(40);
}, 120_000);
