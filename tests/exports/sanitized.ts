import { JSDOM } from 'jsdom';
import type { Article } from '../../src/engine/article.ts';
import { createSanitizer } from '../../src/engine/dom/sanitize.ts';
import { articleFromText } from '../../src/engine/plain-text.ts';
import type { ParseHtml } from '../../src/exports/index.ts';

const { window } = new JSDOM('');
const sanitize = createSanitizer(window);

/** What the surfaces hand to an export: the sanitised tree in a holder. */
export const parseHtml: ParseHtml = (html) => {
  const holder = window.document.createElement('div');
  holder.append(sanitize(html));
  return holder;
};

/** An article with the given body, as the engine would make it. */
export function articleOf(html: string, fields: Partial<Article> = {}): Article {
  return {
    ...articleFromText({ text: parseHtml(html).textContent ?? '', title: 'A title' }),
    url: 'https://news.example/a',
    canonicalUrl: 'https://news.example/a',
    siteName: 'The News',
    html,
    ...fields,
  };
}
