import TurndownService from 'turndown';

const escapeSyntax = TurndownService.prototype.escape;

/** Words of the page as words in Markdown: syntax, tags (`<b>` → `\<b>`) and entities (`&lt;` → `\&lt;`) mean nothing there. */
export const escapeMarkdown = (text: string): string =>
  escapeSyntax(text)
    .replace(/</g, '\\<')
    .replace(/&(?=#?\w+;)/g, '\\&');
