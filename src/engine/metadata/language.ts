import { fromJsonLd } from './linked-data.ts';
import type { MetadataPage } from './metadata-page.ts';
import { languageOfScript, scriptOf, scriptOfLanguage } from './scripts.ts';
import { firstOf, fromMeta, type Source } from './source.ts';

/** `en_US.UTF-8`, `EN-us`, `Deutsch`: what pages write. BCP 47, or empty for what is no language tag. */
export function languageTag(raw: string): string {
  const tag = raw
    .trim()
    .split(/[,;\s.@]/)[0]!
    .replaceAll('_', '-');
  if (!/^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(tag) || /^(?:und|mul|zxx)\b/i.test(tag)) return '';
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? '';
  } catch {
    return '';
  }
}

export const LANGUAGE_SOURCES: readonly Source[] = [
  {
    name: 'lang of the element that holds the heading',
    read: (page) => {
      const holder = page.heading?.closest('[lang]');
      return holder ? [holder.getAttribute('lang') ?? ''] : [];
    },
  },
  {
    name: 'lang of <html> or <body>',
    read: ({ document }) =>
      [document.documentElement, document.body].map(
        (element) => element?.getAttribute('lang') || element?.getAttribute('xml:lang') || '',
      ),
  },
  fromJsonLd('inLanguage'),
  fromMeta('og:locale', 'content-language', 'dc.language', 'dcterms.language', 'language'),
];

/**
 * The article's language, BCP 47, or empty if it cannot be told. Where the text is in a script that the named language is not
 * written in (a theme's `lang="en"` on a page in Japanese), the script decides.
 */
export function languageOf(page: MetadataPage, sample: string): string {
  const named = firstOf(LANGUAGE_SOURCES, page, languageTag) ?? '';
  const script = scriptOf(sample);
  if (!script || (named && scriptOfLanguage(named).includes(script))) return named;
  if (script === 'Latn') return named && scriptOfLanguage(named).includes('Latn') ? named : '';
  return languageOfScript(script, sample) || named;
}
