import { strikethrough, tables, taskListItems } from '@joplin/turndown-plugin-gfm';
import TurndownService from 'turndown';
import { safeAddress } from '../safe-address.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { FOOTNOTE_MARK } from './footnotes.ts';
import { mathToTex } from './math-to-tex.ts';
import { lowered, raised } from './small-figures.ts';

type Rule = TurndownService.Rule;

/** `(` and `)` would end a link early, `<` and `>` would look like a tag. */
const target = (url: string): string =>
  url.replace(/[()<>\\\s]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);

const attribute = (node: Node, name: string): string => (node as Element).getAttribute(name) ?? '';

/** A card is often one link around a heading and a paragraph: in Markdown a link stands in one line. */
const inOneLine = (content: string): string =>
  content
    .replace(/^[ \t]*#{1,6} +/gm, '')
    .replace(/\s*\n\s*/g, ' ')
    .trim();

const link: Rule = {
  filter: 'a',
  replacement(content, node) {
    const text = inOneLine(content);
    const url = safeAddress(attribute(node, 'href'));
    return text && url ? `[${text}](${target(url)})` : content;
  },
};

const image: Rule = {
  filter: 'img',
  replacement(_content, node) {
    const url = safeAddress(attribute(node, 'src'));
    const alt = escapeMarkdown(attribute(node, 'alt').replace(/\s+/g, ' ').trim());
    return url.startsWith('http') ? `![${alt}](${target(url)})` : '';
  },
};

const media: Rule = {
  filter: ['video', 'audio'],
  replacement(_content, node) {
    const source = attribute(node, 'src') || ((node as Element).querySelector('source')?.getAttribute('src') ?? '');
    const url = safeAddress(source);
    if (!url.startsWith('http')) return '';
    const { hostname, pathname } = new URL(url);
    const label = attribute(node, 'title') || hostname + pathname;
    return `\n\n[▶ ${escapeMarkdown(label)}](${target(url)})\n\n`;
  },
};

/** A fence longer than any in the code, so that the code cannot end it. */
const code: Rule = {
  filter: 'pre',
  replacement(_content, node) {
    const element = node as Element;
    const classes = `${attribute(node, 'class')} ${element.querySelector('code')?.getAttribute('class') ?? ''}`;
    const language = /(?:^|\s)language-([\w+#.-]+)/.exec(classes)?.[1] ?? '';
    for (const br of element.querySelectorAll('br')) br.replaceWith('\n');
    const lines = (element.textContent ?? '').replace(/^\n|\s+$/g, '');
    const longest = Math.max(2, ...[...lines.matchAll(/`{3,}/g)].map((run) => run[0].length));
    const fence = '`'.repeat(longest + 1);
    return lines.trim() ? `\n\n${fence}${language}\n${lines}\n${fence}\n\n` : '';
  },
};

const listItem: Rule = {
  filter: 'li',
  replacement(content, node) {
    const parent = node.parentNode as Element | null;
    let mark = '- ';
    if (parent?.nodeName === 'OL') {
      const items = [...parent.children].filter((child) => child.nodeName === 'LI');
      mark = `${(Number.parseInt(attribute(parent, 'start'), 10) || 1) + items.indexOf(node as HTMLElement)}. `;
    }
    const lines = content.replace(/^\n+|\n+$/g, '').replace(/\n(?=.)/g, `\n${' '.repeat(mark.length)}`);
    return `${mark}${lines}${node.nextSibling ? '\n' : ''}`;
  },
};

const math: Rule = {
  filter: (node) => node.nodeName.toLowerCase() === 'math',
  replacement(_content, node) {
    const tex = mathToTex(node as Element).trim();
    if (!tex) return '';
    return attribute(node, 'display') === 'block' ? `\n\n$$${tex}$$\n\n` : `$${tex}$`;
  },
};

const heading = (level: number): Rule => ({
  filter: `h${level}` as 'h1',
  replacement: (content) => {
    const text = inOneLine(content);
    return text ? `\n\n${'#'.repeat(Math.max(2, level))} ${text}\n\n` : '';
  },
});

/** The order does not matter: no two take the same element. */
const RULES: Record<string, Rule> = {
  link,
  image,
  media,
  code,
  listItem,
  math,
  // The title is the only heading of the first level.
  h1: heading(1),
  h2: heading(2),
  h3: heading(3),
  h4: heading(4),
  h5: heading(5),
  h6: heading(6),
  footnoteMark: {
    filter: (node) => node.nodeName.toLowerCase() === FOOTNOTE_MARK,
    replacement: (_content, node) => `[^${node.textContent}]`,
  },
  raised: { filter: 'sup', replacement: raised },
  lowered: { filter: 'sub', replacement: lowered },
  quotation: { filter: 'q', replacement: (content) => `“${content}”` },
  term: { filter: 'dt', replacement: (content) => (content.trim() ? `\n\n**${inOneLine(content)}**\n\n` : '') },
  summary: { filter: 'summary', replacement: (content) => (content.trim() ? `\n\n**${inOneLine(content)}**\n\n` : '') },
  reading: {
    filter: 'rt',
    replacement: (content, node) => (node.parentNode?.querySelector('rp') ? content : `(${content})`),
  },
  drawing: { filter: (node) => node.nodeName.toLowerCase() === 'svg', replacement: () => '' },
};

/** A converter to GitHub-flavoured Markdown that leaves no raw HTML: what it does not know gives its words. */
export function createTurndown(): TurndownService {
  const turndown = new TurndownService({
    headingStyle: 'atx',
    hr: '---',
    bulletListMarker: '-',
    codeBlockStyle: 'fenced',
    emDelimiter: '*',
  });
  turndown.use([tables, strikethrough, taskListItems]);
  for (const [name, rule] of Object.entries(RULES)) turndown.addRule(name, rule);
  turndown.escape = escapeMarkdown;
  return turndown;
}
