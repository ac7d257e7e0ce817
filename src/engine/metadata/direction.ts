import type { MetadataPage } from './metadata-page.ts';
import { isRightToLeft, scriptOf } from './scripts.ts';

/** What the sources are, in their order, for docs/metadata.md: each may know nothing. */
export const DIRECTION_SOURCES: readonly {
  name: string;
  read(page: MetadataPage, lang: string, sample: string): string;
}[] = [
  {
    name: 'script of the text',
    read: (_page, _lang, sample) => {
      const script = scriptOf(sample);
      return script === '' ? '' : script === 'Arab' || script === 'Hebr' ? 'rtl' : 'ltr';
    },
  },
  {
    name: 'dir of the element that holds the heading, of <body> or <html>',
    read: (page) => {
      const start = page.heading ?? page.document.body ?? page.document.documentElement;
      return start?.closest('[dir="ltr" i],[dir="rtl" i]')?.getAttribute('dir')?.toLowerCase() ?? '';
    },
  },
  { name: 'language', read: (_page, lang) => (isRightToLeft(lang) ? 'rtl' : '') },
];

/** Which way the article is read. The letters know best: themes leave `dir` as they were made. */
export function directionOf(page: MetadataPage, lang: string, sample: string): 'ltr' | 'rtl' {
  for (const source of DIRECTION_SOURCES) {
    const dir = source.read(page, lang, sample);
    if (dir === 'rtl' || dir === 'ltr') return dir;
  }
  return 'ltr';
}
