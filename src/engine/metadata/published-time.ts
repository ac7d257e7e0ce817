import { fromDatesElsewhere, fromDatesNearHeading, fromMicrodata, isoDate } from './dates.ts';
import { fromJsonLd } from './linked-data.ts';
import type { MetadataPage } from './metadata-page.ts';
import { signatureLines } from './signature-lines.ts';
import { firstOf, fromMeta, type Source } from './source.ts';

const SAYS_UPDATED = /^(?:page\s+)?(?:last\s+)?(?:updated|modified|reviewed)/i;
/** `/2025/03/14/story`, `/2025-03-14-story`, `/20250314/story` */
const IN_ADDRESS = /\/(20\d{2})[/-]?([01]\d)[/-]?([0-3]\d)(?=[/-]|$)/;

/** `published`, `publish-date`, `site-published-time`, `date_published`; not `publisher`. */
const SAYS_PUBLISHED =
  /(?:^|[-_.:])(?:publish(?:ed)?|publication)(?:[-_.]?(?:date|time|at|on))?$|^date[-_.]?published$/;

export const PUBLISHED_SOURCES: readonly Source[] = [
  fromJsonLd('datePublished'),
  fromMeta('article:published_time', 'og:article:published_time', 'og:published_time'),
  fromMicrodata('datePublished'),
  fromMeta(
    'citation_publication_date',
    'citation_online_date',
    'citation_date',
    'dc.date.issued',
    'dcterms.issued',
    'dcterms.created',
    'dc.date.created',
    'dc.date',
    'dcterms.date',
    'parsely-pub-date',
    'sailthru.date',
    'article.published',
    'article:published',
    'pubdate',
    'date',
  ),
  { name: 'meta whose name says published', read: (page) => page.meta.matching(SAYS_PUBLISHED) },
  fromDatesNearHeading('date near the heading, called published or nothing', 'published', 'unsaid'),
  fromJsonLd('uploadDate', 'dateCreated'),
  fromMicrodata('dateCreated', 'uploadDate'),
  {
    name: 'date in the address',
    read: (page) => {
      const match = IN_ADDRESS.exec(page.url);
      return match ? [`${match[1]}-${match[2]}-${match[3]}`] : [];
    },
  },
  fromDatesElsewhere('date elsewhere in the article, called published or nothing', 'published', 'unsaid'),
  {
    name: 'line elsewhere that begins with "Posted on" or "Published"',
    read: (page) => signatureLines(page).filter((line) => !SAYS_UPDATED.test(line)),
  },
  // A page that gives one date and calls it updated was there by then: better than none.
  fromJsonLd('dateModified'),
  fromMeta('article:modified_time', 'og:updated_time'),
  fromDatesNearHeading('date near the heading, called updated', 'modified'),
  fromMicrodata('dateModified'),
  fromDatesElsewhere('date elsewhere in the article, called updated', 'modified'),
  {
    name: 'line elsewhere that begins with "Updated"',
    read: (page) => signatureLines(page).filter((line) => SAYS_UPDATED.test(line)),
  },
];

const NEAR_HEADING = fromDatesNearHeading('date near the heading', 'published', 'unsaid');

/**
 * When it was published, ISO 8601: a day, or a day and time with the offset the page gives; null if it gives none.
 *
 * An earlier day that the page shows near its heading stands above its data: what readers were shown then was published then.
 * (Site builders write the last build into `datePublished`, and clocks in other time zones the day after.)
 */
export function publishedTimeOf(page: MetadataPage): string | null {
  const given = firstOf(PUBLISHED_SOURCES, page, (raw) => isoDate(raw, page));
  const shown = firstOf([NEAR_HEADING], page, (raw) => isoDate(raw, page));
  return given && shown && shown.slice(0, 10) < given.slice(0, 10) ? shown : given;
}
