import {
  blankItem,
  type ImportItem,
  type ImportSource,
  isoOf,
  isWebAddress,
  type ReadItems,
  tagsOf,
  textOf,
} from './import-item.ts';

type Json = Record<string, unknown>;

export const isJson = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export function collect(list: unknown, itemOf: (entry: Json) => Partial<ImportItem> & { url: string }): ReadItems {
  const read: ReadItems = { items: [], problems: [] };
  (Array.isArray(list) ? list : []).forEach((entry: unknown, i) => {
    const item = isJson(entry) ? itemOf(entry) : { url: '' };
    if (isWebAddress(item.url)) read.items.push({ ...blankItem(item.url), ...item });
    else read.problems.push({ where: String(i + 1), reason: isJson(entry) ? 'no-address' : 'unreadable' });
  });
  return read;
}

const noteList = (value: unknown, quote: string, note: string) =>
  (Array.isArray(value) ? value : []).filter(isJson).flatMap((entry) => {
    const words = textOf(entry[quote]);
    return words ? [{ quote: words, note: textOf(entry[note]) }] : [];
  });

/** A list of entries with their text. https://doc.wallabag.org/user/articles/export/ */
export const wallabag: ImportSource = {
  name: 'wallabag',
  matches: ({ head }) =>
    /^\s*\[/.test(head) && /"is_archived"/.test(head) && /"(?:is_starred|reading_time|domain_name)"/.test(head),
  read: async (file) =>
    collect(JSON.parse(await file.text()), (entry) => ({
      url: textOf(entry.url),
      title: textOf(entry.title),
      savedAt: isoOf(entry.created_at),
      tags: tagsOf(entry.tags),
      archived: entry.is_archived === 1 || entry.is_archived === true,
      favourite: entry.is_starred === 1 || entry.is_starred === true,
      html: textOf(entry.content),
      byline: tagsOf(entry.published_by ?? []).join(', '),
      siteName: textOf(entry.domain_name),
      publishedTime: isoOf(entry.published_at) || null,
      lang: textOf(entry.language),
      highlights: noteList(entry.annotations, 'quote', 'text'),
    })),
};

/** `{"bookmarks": [{"content": {"type": "link", "url": …}, …}]}`. https://docs.karakeep.app */
export const karakeep: ImportSource = {
  name: 'Karakeep',
  matches: ({ head }) => /^\s*\{\s*"bookmarks"\s*:/.test(head),
  read: async (file) =>
    collect((JSON.parse(await file.text()) as Json).bookmarks, (entry) => {
      const content = isJson(entry.content) ? entry.content : {};
      const note = textOf(entry.note);
      return {
        url: textOf(content.url),
        title: textOf(entry.title) || textOf(content.title),
        savedAt: isoOf(entry.createdAt),
        tags: tagsOf(entry.tags),
        archived: entry.archived === true,
        favourite: entry.favourited === true,
        html: textOf(content.htmlContent),
        byline: textOf(content.author),
        siteName: textOf(content.publisher),
        publishedTime: isoOf(content.datePublished) || null,
        highlights: [...noteList(entry.highlights, 'text', 'note'), ...(note ? [{ quote: '', note }] : [])],
      };
    }),
};
