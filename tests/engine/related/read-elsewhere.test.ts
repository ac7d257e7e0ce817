import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { createSanitizer } from '../../../src/engine/dom/sanitize.ts';
import { isolateArticle } from '../../../src/engine/index.ts';

const source = readFileSync(join(import.meta.dirname, '../../fixtures/demo-news/source.html'), 'utf8');
const sanitizer = createSanitizer(new JSDOM('').window);
const related = (url: string) =>
  isolateArticle(new JSDOM(source, { url }).window.document, { url, sanitizer }).related.map((link) => link.url);

it('offers the same of a page that was read from a copy elsewhere', () => {
  const atHome = related('https://harbour-ledger.example/2025/10/halvern-electric-port-order/');
  expect(atHome.length).toBeGreaterThan(10);
  expect(related('http://127.0.0.1:8080/source.html').sort()).toEqual(atHome.sort());
});
