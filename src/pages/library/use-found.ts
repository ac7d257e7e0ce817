import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import {
  type Facets,
  type Filter,
  type Found,
  type Hit,
  type Library,
  type Order,
  readQuery,
} from '../../library/index.ts';

/** Articles listed at once. */
const PAGE = 50;

export interface Listing {
  /** Null for the moment in which only the newest are known. */
  found: Found | null;
  hits: Hit[];
  /** Null for the moment in which the list is there and its counts are not. */
  facets: Facets | null;
}

/** What a search finds, again whenever this or another tab changed the library. */
export function useFound(library: Library, text: string, filter: Filter, order: Order | undefined) {
  const [listing, setListing] = useState<Listing | null>(null);
  const turn = useRef(0);
  const shown = useRef(PAGE);
  const asked = JSON.stringify([text, filter, order]);

  const look = useCallback(async () => {
    const own = ++turn.current;
    const found = await library.search.find(readQuery(text, { typing: true }), filter, order);
    const hits = await library.search.page(found, 0, shown.current);
    if (own !== turn.current) return;
    setListing((before) => ({ found, hits, facets: before?.facets ?? null }));
    requestAnimationFrame(() => {
      setTimeout(() => {
        if (own === turn.current) setListing({ found, hits, facets: library.search.facets(found) });
      });
    });
  }, [library, asked]);

  useEffect(() => {
    // The newest need no look at the whole library: they stand there before it has been read.
    void library.search.newest(filter.shelf, PAGE).then((hits) => {
      if (hits.length === 0) return;
      setListing((before) => before ?? { found: null, hits, facets: null });
      requestAnimationFrame(() => performance.mark('winnow:listed'));
    });
  }, [library]);

  useEffect(() => {
    shown.current = PAGE;
    void look();
    return library.onChange(() => void look());
  }, [library, look]);

  const more = useCallback(() => {
    shown.current += PAGE;
    void look();
  }, [look]);
  return { listing, more };
}
