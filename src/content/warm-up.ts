import { isolateArticle, type Sanitizer } from '../engine/index.ts';

/**
 * Reads a made-up page while the real one is still on its way: the engine's code is compiled and its models unpacked by then, which would
 * otherwise be waited for when the article is there. Nothing of it is kept, and nothing of the page is touched.
 */
export function warmUp(document: Document, sanitizer: Sanitizer): void {
  const page = document.implementation.createHTMLDocument('A page');
  for (let i = 0; i < 4; i++) {
    const paragraph = page.createElement('p');
    paragraph.textContent =
      'The harbour was quiet in the morning, and three ships waited outside for the tide to turn. '.repeat(4);
    page.body.append(paragraph);
  }
  isolateArticle(page, { url: 'https://example.org/a/page', sanitizer });
}
