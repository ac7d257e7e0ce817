import Papa from 'papaparse';
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

type CsvRow = Record<string, string | undefined>;

async function readRows(
  file: Blob,
  itemOf: (row: CsvRow) => Partial<ImportItem> & { url: string },
): Promise<ReadItems> {
  const { data } = Papa.parse<CsvRow>((await file.text()).replace(/^\ufeff/, ''), {
    header: true,
    skipEmptyLines: 'greedy',
  });
  const read: ReadItems = { items: [], problems: [] };
  data.forEach((row, i) => {
    const item = itemOf(row);
    if (isWebAddress(item.url)) read.items.push({ ...blankItem(item.url), ...item });
    else read.problems.push({ where: String(i + 2), reason: 'no-address' });
  });
  return read;
}

const firstLine = (head: string): string =>
  head
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)[0]!
    .toLowerCase();

/** `title,url,time_added,tags,status` */
export const pocket: ImportSource = {
  name: 'Pocket',
  matches: ({ head }) => /(^|,)time_added(,|$)/.test(firstLine(head)),
  read: (file) =>
    readRows(file, (row) => {
      const url = textOf(row.url);
      const title = textOf(row.title);
      return {
        url,
        title: title === url ? '' : title,
        savedAt: isoOf(row.time_added),
        tags: tagsOf(row.tags),
        archived: textOf(row.status) === 'archive',
      };
    }),
};

/** `URL,Title,Selection,Folder,Timestamp,Tags`; its own folders are places, others are the reader's. */
export const instapaper: ImportSource = {
  name: 'Instapaper',
  matches: ({ head }) => /^url,title,selection,folder/.test(firstLine(head)),
  read: (file) =>
    readRows(file, (row) => {
      const folder = textOf(row.Folder);
      const own = ['Unread', 'Archive', 'Starred', ''];
      const quote = textOf(row.Selection);
      return {
        url: textOf(row.URL),
        title: textOf(row.Title),
        savedAt: isoOf(row.Timestamp),
        tags: [...new Set([...instapaperTags(row.Tags), ...(own.includes(folder) ? [] : [folder])])],
        archived: folder === 'Archive',
        favourite: folder === 'Starred',
        highlights: quote ? [{ quote, note: '' }] : [],
      };
    }),
};

/** `["a","b"]`, or names with commas between. */
function instapaperTags(value: string | undefined): string[] {
  try {
    return tagsOf(JSON.parse(value || '[]'));
  } catch {
    return tagsOf(value);
  }
}
