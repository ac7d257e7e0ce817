import {
  type Article,
  articleFromText,
  countWords,
  readBlockText,
  readingMinutes,
  type Sanitizer,
} from '../../engine/index.ts';
import { readZip } from '../backup/read-zip.ts';
import { makeHighlight } from '../highlights.ts';
import { addressKey, articleId } from '../identity.ts';
import { emptyState, type Library, type SaveRequest } from '../library.ts';
import type { Highlight, SavedState } from '../saved.ts';
import { bookmarks } from './bookmarks.ts';
import { instapaper, pocket } from './csv.ts';
import type { ImportItem, ImportSource, ReadItems } from './import-item.ts';
import { karakeep, wallabag } from './json-exports.ts';
import { omnivore } from './omnivore.ts';

/** The exports that are known. A new one is one file and one line here. */
export const SOURCES: readonly ImportSource[] = [pocket, instapaper, omnivore, wallabag, karakeep, bookmarks];

export interface ImportPlan extends ReadItems {
  source: string;
  /** Of the items, those that are in the library already: they get the tags and marks of the file besides. */
  known: number;
  withText: number;
}

export interface ImportReport {
  taken: number;
  problems: { where: string; reason: 'no-address' | 'unreadable' | 'failed' }[];
}

/** Beginning of a file by which its kind is told. */
const HEAD = 20_000;

/** Reads a file and says what it holds; nothing is written. Null where no source knows it. */
export async function planImport(library: Library, file: File): Promise<ImportPlan | null> {
  const entries = await readZip(file).then(
    (all) => all.map(({ name }) => name),
    () => [],
  );
  const head = entries.length > 0 ? '' : await file.slice(0, HEAD).text();
  const source = SOURCES.find((one) => one.matches({ name: file.name, head, entries }));
  if (!source) return null;
  const { items, problems } = await source.read(file);
  let known = 0;
  for (const { url } of items) {
    if (await library.index.cards.where('addresses').equals(addressKey(url)).count()) known++;
  }
  return { source: source.name, items, problems, known, withText: items.filter(({ html }) => html).length };
}

/** Articles written at once. */
const BATCH = 50;

/** Takes in what was planned, in batches: each is whole or not there, and what was taken is not taken twice when it is run again. */
export async function runImport(
  library: Library,
  plan: ReadItems,
  {
    sanitize,
    holder,
    find = async (article) => article,
    onProgress = () => undefined,
  }: {
    sanitize: Sanitizer;
    /** An element that is in no document. */
    holder: HTMLElement;
    /** Looks for companies and claims in what has a text. */
    /** The article with its companies and claims. */
    find?: (article: Article) => Promise<Article>;
    onProgress?: (done: number, total: number) => void;
  },
): Promise<ImportReport> {
  const report: ImportReport = { taken: 0, problems: [...plan.problems] };
  for (let at = 0; at < plan.items.length; at += BATCH) {
    onProgress(at, plan.items.length);
    const texts: (SaveRequest & { state(state: SavedState): SavedState })[] = [];
    const links: ImportItem[] = [];
    for (const [i, item] of plan.items.slice(at, at + BATCH).entries()) {
      const bare = item.html ? articleOf(item, sanitize, holder) : null;
      const article = bare && (await find(bare));
      if (item.html && !article?.text) report.problems.push({ where: String(at + i + 1), reason: 'unreadable' });
      if (article?.text)
        texts.push({
          article,
          origin: 'import',
          savedAt: item.savedAt || undefined,
          state: (state) => marked(state, item, article.text),
        });
      else links.push(item);
    }
    if (texts.length > 0) await library.saveAll(texts);
    await saveLinks(library, links);
    report.taken += texts.length + links.length;
    if ((at / BATCH) % 8 === 7) await library.settle();
  }
  await library.settle();
  onProgress(plan.items.length, plan.items.length);
  return report;
}

function articleOf(item: ImportItem, sanitize: Sanitizer, holder: HTMLElement): Article {
  holder.replaceChildren(sanitize(item.html));
  const { text, blocks, links } = readBlockText(holder);
  const html = holder.innerHTML;
  holder.replaceChildren();
  const wordCount = countWords(text, item.lang);
  return {
    ...articleFromText({ text: '', title: item.title, url: item.url, lang: item.lang }),
    html,
    text,
    blocks,
    links,
    wordCount,
    readingMinutes: readingMinutes(text, wordCount),
    byline: item.byline,
    siteName: item.siteName,
    publishedTime: item.publishedTime,
    excerpt: text.slice(0, 240),
    isArticle: true,
    confidence: 1,
  };
}

async function saveLinks(library: Library, items: readonly ImportItem[]): Promise<void> {
  const entries = await Promise.all(
    items.map(async (item) => {
      const key = addressKey(item.url);
      const id = await articleId(key, '');
      return {
        id,
        state: (known: SavedState | null) => {
          const state = known ?? {
            ...emptyState(id, item.savedAt || new Date().toISOString()),
            addresses: [key],
            url: item.url,
            title: item.title,
          };
          return marked(state, item, '');
        },
      };
    }),
  );
  // The same address twice in one file would be two writes of one document.
  const once = [...new Map(entries.map((entry) => [entry.id, entry])).values()];
  if (once.length > 0) await library.store.add(once);
}

/** With the marks of the file; what the library has stays. */
function marked(state: SavedState, item: ImportItem, text: string): SavedState {
  const now = item.savedAt || state.savedAt;
  const known = new Set(state.highlights.map(({ quote, note }) => `${quote}\n${note}`));
  const highlights: Highlight[] = item.highlights
    .filter(({ quote, note }) => !known.has(`${quote}\n${note}`))
    .map(({ quote, note }) => {
      const start = quote ? text.indexOf(quote) : -1;
      const made =
        start >= 0 ? makeHighlight(text, start, start + quote.length, now) : { ...makeHighlight('', 0, 0, now), quote };
      return { ...made, note };
    });
  return {
    ...state,
    savedAt: item.savedAt && item.savedAt < state.savedAt ? item.savedAt : state.savedAt,
    tags: [...new Set([...state.tags, ...item.tags])],
    archived: state.archived || item.archived,
    favourite: state.favourite || item.favourite,
    highlights: [...state.highlights, ...highlights],
  };
}
