import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { createSanitizer } from '../../../src/engine/dom/sanitize.ts';
import { isolateArticle } from '../../../src/engine/index.ts';
import type { LinkModel } from '../../../src/engine/related/link-model.ts';
import type { LinkNumbers } from '../../../src/engine/related/link-numbers.ts';

const HOME = 'https://harbour-ledger.example/2025/10/halvern-electric-port-order/';
const COPY = 'http://127.0.0.1:8080/source.html';
const source = readFileSync(join(import.meta.dirname, '../../fixtures/demo-news/source.html'), 'utf8');
const sanitizer = createSanitizer(new JSDOM('').window);
const read = (url: string, related?: LinkModel) =>
  isolateArticle(new JSDOM(source, { url }).window.document, { url, sanitizer, ...(related && { related }) }).related;

it('offers the same of a page that was read from a copy elsewhere', () => {
  const addresses = (url: string) => read(url).map((link) => link.url);
  expect(addresses(HOME).length).toBeGreaterThan(10);
  expect(addresses(COPY).sort()).toEqual(addresses(HOME).sort());
});

it('judges each link of the copy by the same numbers', () => {
  const numbersAt = (url: string) => {
    let seen: LinkNumbers | undefined;
    read(url, {
      leastReading: 0,
      leastIntroduced: 0,
      leastSource: 0,
      judge(numbers) {
        seen = numbers;
        return numbers.rows.map(() => ({ reading: 0, bears: 0, source: 0 }));
      },
    });
    return seen!.rows.map((row) => Object.fromEntries(seen!.names.map((name, i) => [name, row[i]])));
  };
  const atHome = numbersAt(HOME);
  expect(atHome.length).toBeGreaterThan(10);
  expect(numbersAt(COPY)).toEqual(atHome);
});
