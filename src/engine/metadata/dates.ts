import type { MetadataPage } from './metadata-page.ts';
import { propertyValue } from './microdata.ts';
import { findDate } from './parse-date.ts';
import { plainValue } from './plain-value.ts';
import type { Source } from './source.ts';
import { datesElsewhere, datesNearHeading, type VisibleDate } from './visible-dates.ts';

/** The page's own word for its language: enough to read a date with. */
export const dateContext = (page: MetadataPage): { now: number; lang: string } => ({
  now: page.now,
  lang: page.document.documentElement?.getAttribute('lang')?.replace('_', '-') ?? '',
});

export const fromMicrodata = (...properties: string[]): Source => ({
  name: `microdata ${properties.join(', ')}`,
  read: (page) => properties.flatMap((property) => page.microdata.all(property).map(propertyValue)),
});

/** Read once for each page: several sources ask. */
function once(read: typeof datesNearHeading): (page: MetadataPage) => readonly VisibleDate[] {
  const known = new WeakMap<MetadataPage, readonly VisibleDate[]>();
  return (page) => {
    const dates = known.get(page) ?? read(page, dateContext(page));
    known.set(page, dates);
    return dates;
  };
}
const nearHeading = once(datesNearHeading);
const elsewhere = once(datesElsewhere);

export const fromDatesNearHeading = (name: string, ...kinds: VisibleDate['kind'][]): Source => ({
  name,
  read: (page) => {
    const dates = nearHeading(page);
    return kinds.flatMap((kind) => dates.filter((date) => date.kind === kind).map((date) => date.raw));
  },
});

export const fromDatesElsewhere = (name: string, ...kinds: VisibleDate['kind'][]): Source => ({
  name,
  read: (page) => {
    const dates = elsewhere(page);
    return kinds.flatMap((kind) => dates.filter((date) => date.kind === kind).map((date) => date.raw));
  },
});

/** ISO 8601 from a raw value, or empty. */
export const isoDate = (raw: string, page: MetadataPage): string =>
  findDate(plainValue(raw, 200), dateContext(page))?.iso ?? '';
