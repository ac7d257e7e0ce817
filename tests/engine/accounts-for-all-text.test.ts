import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { createSanitizer } from '../../src/engine/dom/sanitize.ts';
import { extractArticle, readBlockText } from '../../src/engine/index.ts';
import { fixtureNames } from '../fixture-cases.ts';
import { forEachDom } from './doms.ts';

const sanitizer = createSanitizer(new JSDOM('').window);
const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

const isHidden = (element: Element): boolean =>
  element.hasAttribute('hidden') || /display\s*:\s*none/.test(element.getAttribute('style') ?? '');

/** Where words begin and end otherwise in what is read apart: the letters of formulas, words broken by null bytes. Letters are counted there. */
const BY_LETTERS = new Set(['code-tables-math-footnotes', 'hostile']);
const lettersOf = (text: string): string[] => wordsOf(text).flatMap((word) => [...word]);

forEachDom((parse) => {
  it.each(fixtureNames())('every visible word of %s is in the article, in its title or in a removal', (slug) => {
    const source = readFileSync(join(import.meta.dirname, '../fixtures', slug, 'source.html'), 'utf8');
    const document = parse(source);
    const piecesOf = BY_LETTERS.has(slug) ? lettersOf : wordsOf;
    const visible = piecesOf(readBlockText(document.body, { skip: isHidden, apart: true }).text);
    const article = extractArticle(document, { url: 'https://news.example/2025/03/14/a-story', sanitizer });
    const accounted = new Map<string, number>();
    for (const text of [article.text, ...article.removals.map((removal) => removal.text)])
      for (const piece of piecesOf(text)) accounted.set(piece, (accounted.get(piece) ?? 0) + 1);
    const lost = visible.filter((piece) => {
      const left = accounted.get(piece) ?? 0;
      accounted.set(piece, left - 1);
      return left <= 0;
    });
    expect(lost).toEqual([]);
  });
});
