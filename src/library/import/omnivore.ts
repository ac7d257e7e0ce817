import { readZip } from '../backup/read-zip.ts';
import type { ImportSource, ReadItems } from './import-item.ts';
import { isoOf, tagsOf, textOf } from './import-item.ts';
import { collect, isJson } from './json-exports.ts';

/** Quotations of an article's highlights, in Markdown: `> words`, then the note. */
function highlightsIn(markdown: string): { quote: string; note: string }[] {
  return markdown.split(/\n(?=> )/).flatMap((part) => {
    const lines = part.split('\n');
    const quote = lines.filter((line) => line.startsWith('>')).map((line) => line.replace(/^>\s?/, ''));
    const note = lines.filter((line) => !line.startsWith('>') && !/^#/.test(line));
    return quote.length > 0 ? [{ quote: quote.join(' ').trim(), note: note.join('\n').trim() }] : [];
  });
}

/** A zip with `metadata_0_to_20.json` …, `content/SLUG.html` and `highlights/SLUG.md`. */
export const omnivore: ImportSource = {
  name: 'Omnivore',
  matches: ({ entries }) => entries.some((name) => /(^|\/)metadata_\d+_to_\d+\.json$/.test(name)),
  async read(file) {
    const entries = await readZip(file);
    const text = async (end: string): Promise<string> => {
      const entry = entries.find(({ name }) => name === end || name.endsWith(`/${end}`));
      return entry ? new TextDecoder().decode(await entry.read()) : '';
    };
    const all: ReadItems = { items: [], problems: [] };
    for (const entry of entries.filter(({ name }) => /metadata_\d+_to_\d+\.json$/.test(name))) {
      let list: unknown;
      try {
        list = JSON.parse(new TextDecoder().decode(await entry.read()));
      } catch {
        all.problems.push({ where: entry.name, reason: 'unreadable' });
        continue;
      }
      const slugs = new Map(
        (Array.isArray(list) ? list : []).filter(isJson).map((one) => [textOf(one.url), textOf(one.slug)]),
      );
      const read = collect(list, (one) => ({
        url: textOf(one.url),
        title: textOf(one.title),
        savedAt: isoOf(one.savedAt),
        tags: tagsOf(one.labels),
        archived: /archived/i.test(textOf(one.state)),
        byline: textOf(one.author),
        publishedTime: isoOf(one.publishedAt) || null,
      }));
      for (const item of read.items) {
        const slug = slugs.get(item.url);
        if (!slug) continue;
        item.html = await text(`content/${slug}.html`);
        item.highlights = highlightsIn(await text(`highlights/${slug}.md`));
      }
      all.items.push(...read.items);
      all.problems.push(...read.problems.map(({ where, reason }) => ({ where: `${entry.name} ${where}`, reason })));
    }
    return all;
  },
};
