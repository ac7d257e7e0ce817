import type { Article } from '../engine/index.ts';
import type { ExportPicture } from './epub/index.ts';
import type { ExportOptions } from './format.ts';
import { html } from './html.ts';
import { toMarkdown } from './markdown.ts';
import { sourceLine } from './source-line.ts';

const EXTENSIONS: Record<string, string> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/gif': 'gif',
  'image/webp': 'webp',
  'image/avif': 'avif',
  'image/svg+xml': 'svg',
};

const base64 = (bytes: Uint8Array): string => {
  let binary = '';
  for (let at = 0; at < bytes.length; at += 32768) binary += String.fromCharCode(...bytes.subarray(at, at + 32768));
  return btoa(binary);
};

/** One page that stands alone, its pictures in it: nothing is loaded when it is opened. */
export function writeSingleFile(
  article: Article,
  pictures: readonly ExportPicture[],
  { parseHtml }: ExportOptions,
): string {
  const byUrl = new Map(pictures.map((picture) => [picture.url, picture]));
  const withPictures: ExportOptions = {
    parseHtml(source) {
      const holder = parseHtml(source);
      for (const img of holder.querySelectorAll('img')) {
        const picture = byUrl.get(img.getAttribute('src') ?? '');
        if (picture && EXTENSIONS[picture.type])
          img.setAttribute('src', `data:${picture.type};base64,${base64(picture.bytes)}`);
        else img.removeAttribute('src');
      }
      return holder;
    },
  };
  return html.write(article, withPictures).replace('img-src http: https:;', 'img-src data:;');
}

/** A value of YAML's, in double quotes, which are JSON's. */
const quoted = (text: string): string => JSON.stringify(text);

export interface FrontMatter {
  savedAt: string;
  tags: string[];
  highlights: { quote: string; note: string }[];
}

/** Markdown with front matter, its pictures in a folder beside it, and what the reader marked at its end. */
export function writeMarkdownWithPictures(
  article: Article,
  pictures: readonly ExportPicture[],
  front: FrontMatter,
  folder: string,
  { parseHtml }: ExportOptions,
): { text: string; files: Record<string, Uint8Array<ArrayBuffer>> } {
  const { byline, day, siteName, url } = sourceLine(article);
  const fields = [
    ['title', quoted(article.title)],
    ['author', byline && quoted(byline)],
    ['site', siteName && quoted(siteName)],
    ['url', url && quoted(url)],
    ['published', day],
    ['saved', front.savedAt],
    ['lang', article.lang && quoted(article.lang)],
    ['tags', front.tags.length > 0 ? `[${front.tags.map(quoted).join(', ')}]` : ''],
    [
      'companies',
      article.companies.length > 0 ? `[${article.companies.map(({ name }) => quoted(name)).join(', ')}]` : '',
    ],
  ];
  const head = fields.filter(([, value]) => value).map(([name, value]) => `${name}: ${value}`);
  const files: Record<string, Uint8Array<ArrayBuffer>> = {};
  // No address that Markdown could take for a link of the article's own.
  const places = new Map<string, string>();
  pictures.forEach(({ url: address, type, bytes }, i) => {
    const extension = EXTENSIONS[type];
    if (!extension) return;
    const name = `${i + 1}.${extension}`;
    files[name] = bytes;
    places.set(address, `${folder}/${name}`);
  });
  let body = toMarkdown(article, parseHtml);
  for (const [address, place] of places)
    body = body.replaceAll(`](${address})`, `](${place})`).replaceAll(`](${address} `, `](${place} `);
  const marks = front.highlights
    .map(({ quote, note }) => [quote && `> ${quote.replace(/\s*\n\s*/g, '\n> ')}`, note].filter(Boolean).join('\n\n'))
    .join('\n\n');
  return { text: `---\n${head.join('\n')}\n---\n\n${body}${marks && `\n---\n\n${marks}\n`}`, files };
}
