import { type Zippable, zipSync } from 'fflate';
import type { Article } from '../../engine/index.ts';
import type { ParseHtml } from '../format.ts';
import { sourceLine } from '../source-line.ts';
import { escapeXml, toXhtml } from './xhtml.ts';

/** A picture as it goes into a book or a folder. */
export interface ExportPicture {
  /** Its address in the article's html. */
  url: string;
  type: string;
  bytes: Uint8Array<ArrayBuffer>;
}

export interface Chapter {
  article: Article;
  pictures: ExportPicture[];
}

export interface BookOptions {
  parseHtml: ParseHtml;
  /** Of the book; the article's where there is one. */
  title: string;
  /** Heading of the contents, in the reader's language. */
  contents: string;
  /** Unique, e.g. `urn:uuid:…`. */
  identifier: string;
  /** ISO 8601, without fractions of a second: when the book was made. */
  modified: string;
}

/** Core media types of EPUB 3.3, with what they are called. Others do not go in. */
const TYPES: Record<string, string> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/gif': 'gif',
  'image/webp': 'webp',
};
/** The checker of Debian knows EPUB 3.2, in which WebP is a foreign resource. */
const IN_32 = new Set(['image/jpeg', 'image/png', 'image/gif']);

const STYLE = `body { line-height: 1.5; margin: 0 5%; }
h1 { line-height: 1.2; }
img { max-width: 100%; height: auto; }
figure { margin: 1.5em 0; }
figcaption, .source { font-size: 0.85em; }
blockquote { margin: 1em 1.5em; }
pre { white-space: pre-wrap; font-size: 0.85em; }
table { border-collapse: collapse; }
td, th { border: 1px solid; padding: 0.2em 0.5em; text-align: left; vertical-align: top; }
`;

const language = (article: Article | undefined): string =>
  /^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/.test(article?.lang ?? '') ? article!.lang : 'en';

/** Articles as one EPUB 3 file, a chapter each, with contents and pictures; ready to be saved. */
export function writeEpub(chapters: readonly Chapter[], options: BookOptions): Uint8Array<ArrayBuffer> {
  const files: Zippable = { mimetype: [new TextEncoder().encode('application/epub+zip'), { level: 0 }] };
  const put = (name: string, text: string) => {
    files[name] = new TextEncoder().encode(text);
  };
  const items: string[] = [];
  const spine: string[] = [];
  const contents: string[] = [];
  chapters.forEach(({ article, pictures }, i) => {
    const number = i + 1;
    const places = new Map<string, string>();
    pictures.forEach(({ url, type, bytes }, p) => {
      if (!IN_32.has(type) || places.has(url)) return;
      const place = `images/${number}-${p + 1}.${TYPES[type]}`;
      places.set(url, place);
      files[`EPUB/${place}`] = [bytes, { level: 0 }];
      items.push(`<item id="image-${number}-${p + 1}" href="${place}" media-type="${type}"/>`);
    });
    const title = escapeXml(article.title || options.title);
    put(`EPUB/chapter-${number}.xhtml`, chapterXhtml(article, title, places, options));
    items.push(`<item id="chapter-${number}" href="chapter-${number}.xhtml" media-type="application/xhtml+xml"/>`);
    spine.push(`<itemref idref="chapter-${number}"/>`);
    contents.push(`<li><a href="chapter-${number}.xhtml">${title}</a></li>`);
  });
  const lang = language(chapters[0]?.article);
  put('META-INF/container.xml', CONTAINER);
  put('EPUB/style.css', STYLE);
  put('EPUB/contents.xhtml', contentsXhtml(contents.join('\n'), lang, options));
  put('EPUB/package.opf', packageOpf(chapters, items, spine, lang, options));
  return zipSync(files) as Uint8Array<ArrayBuffer>;
}

const CONTAINER = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`;

const page = (lang: string, dir: string, title: string, body: string): string => `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${lang}" xml:lang="${lang}" dir="${dir}">
<head><title>${title}</title><link rel="stylesheet" type="text/css" href="style.css"/></head>
<body>
${body}
</body>
</html>
`;

function chapterXhtml(
  article: Article,
  title: string,
  places: Map<string, string>,
  { parseHtml }: BookOptions,
): string {
  const { byline, day, siteName, url } = sourceLine(article);
  const site = url ? `<a href="${escapeXml(url)}">${escapeXml(siteName)}</a>` : escapeXml(siteName);
  const source = [escapeXml(byline), escapeXml(day), site].filter(Boolean).join(' · ');
  const body = toXhtml(parseHtml(article.html), { pictureAt: (address) => places.get(address) ?? null });
  return page(
    language(article),
    article.dir === 'rtl' ? 'rtl' : 'ltr',
    title,
    `<h1>${title}</h1>${source && `\n<p class="source">${source}</p>`}\n${body}`,
  );
}

const contentsXhtml = (list: string, lang: string, { contents }: BookOptions): string =>
  page(
    lang,
    'ltr',
    escapeXml(contents),
    `<nav epub:type="toc"><h1>${escapeXml(contents)}</h1><ol>\n${list}\n</ol></nav>`,
  );

function packageOpf(
  chapters: readonly Chapter[],
  items: string[],
  spine: string[],
  lang: string,
  { title, identifier, modified }: BookOptions,
): string {
  const only = chapters.length === 1 ? chapters[0]!.article : null;
  const creator = only?.byline ? `<dc:creator>${escapeXml(only.byline)}</dc:creator>\n` : '';
  return `<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="${lang}">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="id">${escapeXml(identifier)}</dc:identifier>
<dc:title>${escapeXml(only?.title || title)}</dc:title>
<dc:language>${lang}</dc:language>
${creator}<meta property="dcterms:modified">${escapeXml(modified)}</meta>
</metadata>
<manifest>
<item id="contents" href="contents.xhtml" media-type="application/xhtml+xml" properties="nav"/>
<item id="style" href="style.css" media-type="text/css"/>
${items.join('\n')}
</manifest>
<spine>
${spine.join('\n')}
</spine>
</package>
`;
}
