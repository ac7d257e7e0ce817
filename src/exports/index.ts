import type { Article } from '../engine/index.ts';
import type { ExportOptions, Format } from './format.ts';
import { html } from './html.ts';
import { json } from './json.ts';
import { markdown } from './markdown.ts';
import { text } from './text.ts';

export type { ExportOptions, Format, ParseHtml } from './format.ts';
export { toMarkdown } from './markdown.ts';

/** The table of formats. A new one is one file and one line here. */
export const FORMATS = { markdown, html, text, json } satisfies Record<string, Format>;

export type ExportFormat = keyof typeof FORMATS;

/** The article in a format of the table, ready to be saved or copied; ends with a newline. */
export function exportArticle(article: Article, format: ExportFormat, options: ExportOptions): string {
  return FORMATS[format].write(article, options);
}
