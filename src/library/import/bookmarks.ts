import { blankItem, type ImportSource, isoOf, isWebAddress, type ReadItems, tagsOf, textOf } from './import-item.ts';

const TOKEN = /<(\/?)(dl|h3|a)\b([^>]*)>([^<]*)/gi;
const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
const plain = (html: string): string =>
  html.replace(/&(amp|lt|gt|quot|#39);/g, (_all, name: string) => ENTITIES[name]!);
const attribute = (tag: string, name: string): string =>
  plain(new RegExp(`\\b${name}="([^"]*)"`, 'i').exec(tag)?.[1] ?? '');

/** Folders that every browser has, and says in its own language only sometimes. */
const OWN_FOLDER = /personal_toolbar_folder|unfiled_bookmarks_folder/i;

/** The file that every browser writes and reads: folders become tags. */
export const bookmarks: ImportSource = {
  name: 'Bookmarks',
  matches: ({ head }) => /<!DOCTYPE NETSCAPE-Bookmark-file-1>/i.test(head),
  async read(file) {
    const read: ReadItems = { items: [], problems: [] };
    const folders: string[] = [];
    let next = '';
    let count = 0;
    for (const [, close, tag, attributes = '', text = ''] of (await file.text()).matchAll(TOKEN)) {
      const name = tag!.toLowerCase();
      if (name === 'h3' && !close) next = OWN_FOLDER.test(attributes) ? '' : plain(text).trim();
      else if (name === 'dl' && !close) {
        folders.push(next);
        next = '';
      } else if (name === 'dl') folders.pop();
      else if (name === 'a' && !close) {
        count++;
        const url = attribute(attributes, 'href');
        // Scripts kept as bookmarks, and pages of the browser, are no articles.
        if (!isWebAddress(url)) {
          read.problems.push({ where: String(count), reason: 'no-address' });
          continue;
        }
        const tags = [...folders.filter(Boolean), ...tagsOf(attribute(attributes, 'tags'))];
        read.items.push({
          ...blankItem(url),
          title: textOf(plain(text)),
          savedAt: isoOf(attribute(attributes, 'add_date')),
          tags: [...new Set(tags)],
        });
      }
    }
    return read;
  },
};
