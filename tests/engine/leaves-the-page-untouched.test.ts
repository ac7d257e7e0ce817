import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { createSanitizer } from '../../src/engine/dom/sanitize.ts';
import { extractArticle } from '../../src/engine/index.ts';
import { companyModel } from '../shipped-models.ts';
import { forEachDom } from './doms.ts';

const fixtures = join(import.meta.dirname, '../fixtures');
const slugs = readdirSync(fixtures, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const sanitizer = createSanitizer(new JSDOM('').window);

forEachDom((parse) => {
  it.each(slugs)('%s is the same after as before', (slug) => {
    const document = parse(readFileSync(join(fixtures, slug, 'source.html'), 'utf8'));
    const nodes = [...document.querySelectorAll('*')];
    const before = document.documentElement.outerHTML;
    extractArticle(document, { url: 'https://news.example/2025/03/14/a-story', sanitizer, companies: companyModel });
    expect(document.documentElement.outerHTML).toBe(before);
    expect([...document.querySelectorAll('*')].every((element, index) => element === nodes[index])).toBe(true);
  });
});
