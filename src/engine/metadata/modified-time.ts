import { fromDatesElsewhere, fromDatesNearHeading, fromMicrodata, isoDate } from './dates.ts';
import { fromJsonLd } from './linked-data.ts';
import type { MetadataPage } from './metadata-page.ts';
import { firstOf, fromMeta, type Source } from './source.ts';

export const MODIFIED_SOURCES: readonly Source[] = [
  fromJsonLd('dateModified'),
  fromMeta('article:modified_time', 'og:updated_time', 'og:article:modified_time'),
  fromMicrodata('dateModified'),
  fromMeta('dcterms.modified', 'dc.date.modified', 'last-modified', 'lastmod', 'revised', 'datemodified'),
  fromDatesNearHeading('date near the heading, called updated', 'modified'),
  fromDatesElsewhere('date elsewhere in the article, called updated', 'modified'),
];

/** When it was last changed, in the form of `publishedTimeOf`; null if the page does not say, or says a day before `published`. */
export function modifiedTimeOf(page: MetadataPage, published: string | null): string | null {
  const day = published?.slice(0, 10) ?? '';
  return firstOf(MODIFIED_SOURCES, page, (raw) => {
    const iso = isoDate(raw, page);
    return iso.slice(0, 10) >= day ? iso : '';
  });
}
