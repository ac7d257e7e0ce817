import { type Zippable, zipSync } from 'fflate';
import { type Chapter, type ExportPicture, writeEpub } from '../../exports/epub/index.ts';
import { exportArticle } from '../../exports/index.ts';
import { writeMarkdownWithPictures, writeSingleFile } from '../../exports/with-pictures.ts';
import type { SavedState } from '../../library/index.ts';
import { copyText } from '../../platform/clipboard.ts';
import { fileName, saveBlob } from '../../platform/downloads.ts';
import { t } from '../../platform/i18n.ts';
import type { Tools } from './app.tsx';

export type LibraryExport = 'epub' | 'markdown' | 'html' | 'text' | 'json';

interface Opened extends Chapter {
  state: SavedState;
}

async function open({ library }: Tools, ids: readonly string[]): Promise<Opened[]> {
  const opened: Opened[] = [];
  for (const id of ids) {
    const state = await library.store.state(id);
    const key = state?.versions.at(-1)?.body;
    const body = key ? await library.store.body(key).catch(() => null) : null;
    if (!state || !body) continue;
    const pictures: ExportPicture[] = [];
    for (const { url, type, digest } of body.images) {
      const blob = await library.store.image(body.id, digest).catch(() => null);
      if (blob) pictures.push({ url, type, bytes: new Uint8Array(await blob.arrayBuffer()) });
    }
    opened.push({ state, article: body.article, pictures });
  }
  return opened;
}

/** Names that no two files have. */
function naming(): (title: string, extension: string) => string {
  const taken = new Set<string>();
  return (title, extension) => {
    const base = fileName(title || t('untitled'));
    for (let n = 1; ; n++) {
      const name = `${base}${n > 1 ? ` ${n}` : ''}${extension}`;
      if (taken.has(name.toLowerCase())) continue;
      taken.add(name.toLowerCase());
      return name;
    }
  };
}

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

const parserOf =
  (tools: Tools) =>
  (html: string): HTMLElement => {
    const holder = document.implementation.createHTMLDocument('').createElement('div');
    holder.append(tools.sanitize(html));
    return holder;
  };

/** Puts articles into the clipboard as Markdown, one after the other. */
export async function copyArticles(tools: Tools, ids: readonly string[]): Promise<void> {
  const parseHtml = parserOf(tools);
  const opened = await open(tools, ids);
  await copyText(opened.map(({ article }) => exportArticle(article, 'markdown', { parseHtml })).join('\n---\n\n'));
}

/** Writes articles into a file and saves it; gives how many have no text that could be written. */
export async function exportArticles(
  tools: Tools,
  ids: readonly string[],
  form: LibraryExport,
): Promise<{ left: number }> {
  const parseHtml = parserOf(tools);
  const opened = await open(tools, ids);
  const left = ids.length - opened.length;
  if (opened.length === 0) return { left };
  const title = opened.length === 1 ? opened[0]!.article.title : t('library');
  if (form === 'epub') {
    const bytes = writeEpub(opened, {
      parseHtml,
      title: title || t('untitled'),
      contents: t('contents'),
      identifier: `urn:uuid:${crypto.randomUUID()}`,
      modified: new Date().toISOString().replace(/\.\d+/, ''),
    });
    saveBlob(document, `${fileName(title || t('untitled'))}.epub`, new Blob([bytes], { type: 'application/epub+zip' }));
    return { left };
  }
  const files: Zippable = {};
  const nameOf = naming();
  for (const { article, pictures, state } of opened) {
    if (form === 'markdown') {
      const name = nameOf(article.title, '.md');
      const folder = `pictures-${Object.keys(files).length + 1}`;
      const highlights = state.highlights.filter(({ removed }) => !removed);
      const front = { savedAt: state.savedAt, tags: state.tags, highlights };
      const written = writeMarkdownWithPictures(article, pictures, front, folder, { parseHtml });
      files[name] = encode(written.text);
      for (const [picture, bytes] of Object.entries(written.files)) files[`${folder}/${picture}`] = bytes;
    } else if (form === 'html')
      files[nameOf(article.title, '.html')] = encode(writeSingleFile(article, pictures, { parseHtml }));
    else if (form === 'text')
      files[nameOf(article.title, '.txt')] = encode(exportArticle(article, 'text', { parseHtml }));
    else files[nameOf(article.title, '.json')] = encode(`${JSON.stringify({ state, article }, null, 2)}\n`);
  }
  const [only, ...more] = Object.entries(files);
  if (only && more.length === 0) saveBlob(document, only[0], new Blob([only[1] as Uint8Array<ArrayBuffer>]));
  else
    saveBlob(
      document,
      `${fileName(title || t('library'))}.zip`,
      new Blob([zipSync(files) as Uint8Array<ArrayBuffer>], { type: 'application/zip' }),
    );
  return { left };
}
