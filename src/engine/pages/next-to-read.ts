import type { Article, NumberedPage } from '../article.ts';
import { wordsOf } from '../characters.ts';
import { mergeSeries } from './merge-series.ts';
import { PAGE_WORDS } from './page-names.ts';

/**
 * The page to read next, of those that the pages read so far name: the first one, then each that stands beside one that was read, so
 * that what was read has no holes. Null where all are read, or none is named that joins on.
 */
export function nextToRead(pages: readonly Article[]): NumberedPage | null {
  const series = mergeSeries(pages);
  const joinsOn = ({ number }: NumberedPage) =>
    number === 1 || series!.read.includes(number - 1) || series!.read.includes(number + 1);
  return series?.known.find((page) => !series.read.includes(page.number) && joinsOn(page)) ?? null;
}

/** How much of a page's words must be in paragraphs that no earlier page has. */
const LEAST_NEW = 0.05;

/** Whether a page says what those before it said: sites answer with the first page where there is no other. */
export function saysNothingNew(page: Article, before: readonly Article[]): boolean {
  const linesOf = ({ text }: Article) => text.split('\n').map((line) => line.trim().toLowerCase());
  const known = new Set(before.flatMap(linesOf));
  let [words, fresh] = [0, 0];
  for (const line of linesOf(page)) {
    const count = wordsOf(line).length;
    words += count;
    if (!known.has(line)) fresh += count;
  }
  return fresh <= words * LEAST_NEW;
}

/**
 * What was fetched for the page of a number, as that page; null where it is no page of the article: neither its own pager nor
 * its title says so. A page to log in at says neither.
 */
export function asPageOf(first: Article, page: Article, number: number): Article | null {
  if (page.pages?.current === number) return page;
  if (plainTitle(page.title) !== plainTitle(first.title)) return null;
  return { ...page, pages: { current: number, total: null, next: null, known: [], read: [number] } };
}

/** `Cranes (page 2 of 3) – The Quay` and `Cranes – The Quay` are one title, and so is all that begins so. */
const plainTitle = (title: string): string =>
  wordsOf(title.toLowerCase())
    .filter((word) => !/^\d+$|^of$|^von$/.test(word) && !PAGE_WORDS.includes(word))
    .slice(0, 4)
    .join(' ');
