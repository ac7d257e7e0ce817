import type { Article, BlockKind, TextBlock } from './article.ts';
import { countWords, readingMinutes } from './reading-time.ts';

export interface PlainText {
  text: string;
  title?: string;
  url?: string;
  lang?: string;
}

const TABLE_ROW = /^\|.*\|$/;
const LIST_MARK = /^(?:[-*•–]|\d{1,2}[.)])\s+/;

/** A short line without a full stop: "Key insights". */
const looksLikeHeading = (line: string): boolean =>
  line.length <= 80 && line.split(/\s+/).length <= 10 && !/[.!?:;,。！？]["'”’)]?$/.test(line);

function kindOf(line: string): BlockKind {
  if (TABLE_ROW.test(line)) return 'table-row';
  if (LIST_MARK.test(line)) return 'list-item';
  return looksLikeHeading(line) ? 'heading' : 'paragraph';
}

/** Plain text taken for an article: one block a line, so that companies and claims can be found without a page. */
export function articleFromText(source: PlainText): Article {
  const { text, title = '', url = '', lang = '' } = source;
  const blocks: TextBlock[] = [];
  for (const match of text.matchAll(/[^\n]+/g)) {
    const line = match[0].trim();
    if (!line) continue;
    const start = match.index + match[0].indexOf(line);
    blocks.push({ start, end: start + line.length, kind: kindOf(line) });
  }
  const wordCount = countWords(text, lang);
  return {
    url,
    canonicalUrl: url,
    title,
    byline: '',
    siteName: '',
    publishedTime: null,
    modifiedTime: null,
    lang,
    dir: 'ltr',
    excerpt: '',
    leadImage: null,
    wordCount,
    readingMinutes: readingMinutes(text, wordCount),
    html: '',
    text,
    blocks,
    links: [],
    isArticle: wordCount > 0,
    confidence: wordCount > 0 ? 1 : 0,
    doubts: [],
    removals: [],
    related: [],
    companies: [],
    claims: [],
    pages: null,
  };
}
