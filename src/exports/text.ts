import type { Article, TextBlock } from '../engine/index.ts';
import type { Format } from './format.ts';
import { sourceLine } from './source-line.ts';

/** Lines that belong together: items of a list, rows of a table. */
const TIGHT = new Set<TextBlock['kind']>(['list-item', 'table-row', 'code']);

function bodyText(article: Article): string {
  const { text, blocks } = article;
  if (blocks.length === 0) return text;
  let body = '';
  let before: TextBlock | undefined;
  for (const block of blocks) {
    if (before) body += before.kind === block.kind && TIGHT.has(block.kind) ? '\n' : '\n\n';
    body += text.slice(block.start, block.end);
    before = block;
  }
  return body;
}

/** Title, source and the words of the article, an empty line between blocks. */
export const text: Format = {
  extension: 'txt',
  mimeType: 'text/plain',
  write(article) {
    const { byline, day, siteName, url } = sourceLine(article);
    const source = [byline, day, siteName, url].filter(Boolean).join(' · ');
    return `${[article.title, source, bodyText(article)].filter(Boolean).join('\n\n')}\n`;
  },
};
