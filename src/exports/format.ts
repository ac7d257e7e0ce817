import type { Article } from '../engine/index.ts';

/** Turns an article's html into a tree, sanitised again on the way: an export never trusts where an article came from. */
export type ParseHtml = (html: string) => HTMLElement;

export interface ExportOptions {
  /** An element that holds the sanitised html, e.g. a `div` filled with what `createSanitizer` gives. */
  parseHtml: ParseHtml;
}

/** One form an article can be written in. */
export interface Format {
  /** Without a dot. */
  extension: string;
  mimeType: string;
  write(article: Article, options: ExportOptions): string;
}
