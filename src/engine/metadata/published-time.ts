import { wordsOf } from '../characters.ts';
import { dateInAddress } from './address-date.ts';
import { dateContext, fromDatesElsewhere, fromDatesNearHeading, fromMicrodata, isoDate } from './dates.ts';
import { fromJsonLd } from './linked-data.ts';
import type { MetadataPage } from './metadata-page.ts';
import { findDate } from './parse-date.ts';
import { signatureLines } from './signature-lines.ts';
import { firstOf, fromMeta, type Source } from './source.ts';

const SAYS_FIRST = /^(?:this \w+ (?:was |has been )?)?(?:originally|first) (?:published|posted)/i;
const FIRST_ANYWHERE = /(?:originally|first) (?:published|posted)/i;
const SAYS_UPDATED = /^(?:page\s+)?(?:last\s+)?(?:updated|modified|reviewed)/i;
/** `published`, `publish-date`, `site-published-time`, `date_published`; not `publisher`. */
const SAYS_PUBLISHED =
  /(?:^|[-_.:])(?:publish(?:ed)?|publication)(?:[-_.]?(?:date|time|at|on))?$|^date[-_.]?published$/;

/** The day of the lines that are a date, if they name but one: several would be those of a list. */
function loneDate(page: MetadataPage): string[] {
  const days = new Set<string>();
  for (const line of signatureLines(page).dates) {
    const found = findDate(line, dateContext(page));
    // A weekday may stand beside it; "On 3 May 2024 it rained" tells of something.
    const rest = found && line.slice(0, found.index) + line.slice(found.index + found.length);
    if (rest !== null && wordsOf(rest).length <= 1) days.add(found!.iso.slice(0, 10));
  }
  return days.size === 1 ? [...days] : [];
}

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
  {
    name: 'meta whose name says published, the earliest',
    read: (page) =>
      page.meta
        .matching(SAYS_PUBLISHED)
        .map((raw) => isoDate(raw, page))
        .filter(Boolean)
        .sort(),
  },
  fromDatesNearHeading('date near the heading, called published', 'published'),
  {
    name: 'line elsewhere that says originally or first published',
    // Few pages do: looking for the words in the whole text spares the others a walk over it.
    read: (page) =>
      FIRST_ANYWHERE.test(page.document.body?.textContent ?? '')
        ? signatureLines(page).signed.filter((line) => SAYS_FIRST.test(line))
        : [],
  },
  fromDatesNearHeading('date near the heading, called nothing', 'unsaid'),
  fromJsonLd('uploadDate', 'dateCreated'),
  fromMicrodata('dateCreated', 'uploadDate'),
  {
    name: 'date in the address',
    read: (page) => dateInAddress(page.url),
  },
  fromDatesElsewhere('date elsewhere in the article, called published or nothing', 'published', 'unsaid'),
  {
    name: 'line elsewhere that begins with "Posted on" or "Published"',
    read: (page) => signatureLines(page).signed.filter((line) => !SAYS_UPDATED.test(line)),
  },
  { name: 'line elsewhere that is a date, the only one of the page', read: loneDate },
  // A page that gives one date and calls it updated was there by then: better than none.
  fromJsonLd('dateModified'),
  fromMeta('article:modified_time', 'og:updated_time'),
  fromDatesNearHeading('date near the heading, called updated', 'modified'),
  fromMicrodata('dateModified'),
  fromDatesElsewhere('date elsewhere in the article, called updated', 'modified'),
  {
    name: 'line elsewhere that begins with "Updated"',
    read: (page) => signatureLines(page).signed.filter((line) => SAYS_UPDATED.test(line)),
  },
];

/** What readers are shown: days near the heading, and away from it only what is called published. */
const SHOWN: readonly Source[] = [
  fromDatesNearHeading('date near the heading', 'published', 'unsaid'),
  fromDatesElsewhere('date elsewhere in the article, called published', 'published'),
];

/**
 * When it was published, ISO 8601: a day, or a day and time with the offset the page gives; null if it gives none.
 *
 * An earlier day that the page shows stands above its data: what readers were shown then was published then.
 * (Site builders write the last build into `datePublished`, and clocks in other time zones the day after.)
 */
export function publishedTimeOf(page: MetadataPage): string | null {
  const given = firstOf(PUBLISHED_SOURCES, page, (raw) => isoDate(raw, page));
  const shown = firstOf(SHOWN, page, (raw) => isoDate(raw, page));
  return given && shown && shown.slice(0, 10) < given.slice(0, 10) ? shown : given;
}
