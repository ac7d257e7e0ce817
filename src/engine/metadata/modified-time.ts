import { fromDatesElsewhere, fromDatesNearHeading, fromMicrodata, isoDate } from './dates.ts';
import { fromJsonLd } from './linked-data.ts';
import type { MetadataPage } from './metadata-page.ts';
import { firstOf, fromMeta, type Source } from './source.ts';

/** `last-modified`, `modified-date`, `site-updated-time`, `updated` */
const SAYS_MODIFIED = /(?:^|[-_.:])(?:modified|updated)(?:[-_.]?(?:date|time|at|on))?$|^date[-_.]?modified$/;

export const MODIFIED_SOURCES: readonly Source[] = [
  fromJsonLd('dateModified'),
  fromMeta('article:modified_time', 'og:updated_time', 'og:article:modified_time'),
  fromMicrodata('dateModified'),
  fromMeta('dcterms.modified', 'dc.date.modified', 'lastmod', 'revised'),
  { name: 'meta whose name says modified or updated', read: (page) => page.meta.matching(SAYS_MODIFIED) },
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
