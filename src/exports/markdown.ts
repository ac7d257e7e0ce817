import type { Article } from '../engine/index.ts';
import type { Format, ParseHtml } from './format.ts';
import { escapeMarkdown } from './markdown/escape-markdown.ts';
import { flattenCells } from './markdown/flatten-cells.ts';
import { takeFootnotes } from './markdown/footnotes.ts';
import { createTurndown } from './markdown/rules.ts';
import { sourceLine } from './source-line.ts';

const oneLine = (text: string): string => escapeMarkdown(text.replace(/\s+/g, ' ').trim());

function sourceMarkdown(article: Article): string {
  const { byline, day, siteName, url } = sourceLine(article);
  const site = url ? `[${oneLine(siteName)}](${linkTarget(url)})` : oneLine(siteName);
  return [oneLine(byline), day, site].filter(Boolean).join(' · ');
}

const linkTarget = (url: string): string => url.replace(/[()<>\\ ]/g, encodeURIComponentFully);

/** Also what `encodeURIComponent` leaves alone. */
const encodeURIComponentFully = (char: string): string => `%${char.charCodeAt(0).toString(16).toUpperCase()}`;

/**
 * The article in GitHub-flavoured Markdown: title as the only first heading, a line with the source, the body, footnotes last.
 * No raw HTML is left in it, and no link but to the web and to mail.
 *
 * @param parseHtml gives the sanitised tree of an html string; no global DOM is needed
 */
export function toMarkdown(article: Article, parseHtml: ParseHtml): string {
  const holder = parseHtml(article.html);
  const turndown = createTurndown();
  const footnotes = takeFootnotes(holder);
  flattenCells(holder);
  const body = turndown.turndown(holder);
  const notes = footnotes.map(({ number, content }) => {
    flattenCells(content);
    return `[^${number}]: ${turndown.turndown(content).replace(/\n(?=.)/g, '\n    ')}`;
  });
  const heading = article.title && `# ${oneLine(article.title)}`;
  return `${[heading, sourceMarkdown(article), body, notes.join('\n\n')].filter(Boolean).join('\n\n')}\n`;
}

export const markdown: Format = {
  extension: 'md',
  mimeType: 'text/markdown',
  write: (article, { parseHtml }) => toMarkdown(article, parseHtml),
};
