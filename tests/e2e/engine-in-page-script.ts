/** What the end-to-end tests put into a page: the engine, to compare the browsers' own DOM with those of Node. */
import { type Article, createSanitizer, extractArticle } from '../../src/engine/index.ts';

const inPage = globalThis as unknown as { winnowExtract: (task: { source: string; url: string }) => Article };

/** Parsed as a browser parses a page, with `<noscript>` as text; no script of it runs and nothing of it is laid out. */
inPage.winnowExtract = ({ source, url }) => {
  const page = new DOMParser().parseFromString(source, 'text/html');
  for (const noscript of page.querySelectorAll('noscript')) noscript.textContent = noscript.innerHTML;
  return extractArticle(page, { url, sanitizer: createSanitizer(window) });
};
