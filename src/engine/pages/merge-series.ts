import type { Article, NumberedPage, PageSeries } from '../article.ts';

/** The number of a page; by its place where it says none. */
export const numberOf = ({ pages }: Article, index: number): number => pages?.current ?? index + 1;

/** What all the pages know of each other. */
export function mergeSeries(pages: readonly Article[]): PageSeries | null {
  const series = pages.flatMap(({ pages }) => pages ?? []);
  if (series.length === 0) return null;
  const read = pages.flatMap((page, index) => page.pages?.read ?? [numberOf(page, index)]).sort((a, b) => a - b);
  const known = new Map<number, NumberedPage>();
  for (const page of series.flatMap(({ known }) => known)) if (!known.has(page.number)) known.set(page.number, page);
  const last = read.at(-1)!;
  const totals = series.flatMap(({ total }) => total ?? []);
  return {
    current: read[0]!,
    total: totals.length > 0 ? Math.max(last, ...totals) : null,
    next: known.get(last + 1)?.url ?? null,
    known: [...known.values()].sort((a, b) => a.number - b.number),
    read,
  };
}
