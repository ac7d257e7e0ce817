import type { Article } from '../../engine/index.ts';
import { toMarkdown } from '../../exports/markdown.ts';

/** The article as Markdown. A part of its own: loaded when the reader asks for it. */
export function markdownOf(article: Article): string {
  return toMarkdown(article, (html) => new DOMParser().parseFromString(html, 'text/html').body);
}
