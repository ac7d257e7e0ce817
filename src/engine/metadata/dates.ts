import { dateInAddress } from './address-date.ts';
import type { MetadataPage } from './metadata-page.ts';
import { propertyValue } from './microdata.ts';
import { type DateContext, findDate } from './parse-date.ts';
import { plainValue } from './plain-value.ts';
import type { Source } from './source.ts';
import { datesElsewhere, datesNearHeading, type VisibleDate } from './visible-dates.ts';

/** Countries that write English and the day before the month. */
const DAY_FIRST = /\.(?:uk|au|nz|ie|in|za|sg|my|hk|ng|ke|pk|mt)$/;

/** The page's own word for its language, and the day in its address: enough to read a date with. */
export function dateContext(page: MetadataPage): DateContext & { lang: string } {
  const lang = page.document.documentElement?.getAttribute('lang')?.replace('_', '-') ?? '';
  const host = page.url && new URL(page.url).hostname;
  const isDayFirst = /^(?:en)?$/i.test(lang) && DAY_FIRST.test(host);
  return { now: page.now, lang: isDayFirst ? 'en-GB' : lang, known: dateInAddress(page.url)[0] };
}

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
