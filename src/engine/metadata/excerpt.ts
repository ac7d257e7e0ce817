import { fromJsonLd } from './linked-data.ts';
import type { MetadataPage } from './metadata-page.ts';
import { propertyValue } from './microdata.ts';
import { folded, plainValue } from './plain-value.ts';
import { firstOf, fromMeta, type Source } from './source.ts';

export const EXCERPT_SOURCES: readonly Source[] = [
  fromMeta('og:description', 'description', 'twitter:description'),
  fromJsonLd('description', 'abstract'),
  { name: 'microdata description', read: (page) => page.microdata.all('description').map(propertyValue) },
  fromMeta('dc.description', 'dcterms.abstract', 'citation_abstract', 'sailthru.description'),
  {
    name: 'first paragraph after the heading',
    read: (page) => page.nearby.filter((line) => line.distance >= 0 && line.text.length >= 80).map((line) => line.text),
  },
];

const LONGEST = 400;

/** A sentence or two on the article, at most 400 UTF-16 code units; empty if the page gives none but its title. */
export const excerptOf = (page: MetadataPage, title: string): string =>
  firstOf(EXCERPT_SOURCES, page, (raw) => {
    const text = plainValue(raw, LONGEST);
    return folded(text) === folded(title) ||
      (text.split(/\s+/).length < 3 && !/[\u3040-\u9fff\uac00-\ud7af]{8}/u.test(text))
      ? ''
      : text;
  }) ?? '';
