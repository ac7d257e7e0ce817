import type { MetadataPage } from './metadata-page.ts';

/**
 * One place where a page may say something. Each field has a list of them: its order is the precedence, and the names are
 * what docs/metadata.md lists.
 */
export interface Source<T = string> {
  name: string;
  /** Every value found there, best first; raw, as the page has it. */
  read(page: MetadataPage): readonly T[];
}

/** The first value, in the order of the sources, that `accept` makes something of. */
export function firstOf<T, R>(
  sources: readonly Source<T>[],
  page: MetadataPage,
  accept: (value: T, source: Source<T>) => R | null | undefined | '',
): R | null {
  for (const source of sources) {
    for (const value of source.read(page)) {
      const accepted = accept(value, source);
      if (accepted) return accepted;
    }
  }
  return null;
}

/** `<meta>` tags by their names, in this order. */
export const fromMeta = (...names: string[]): Source => ({
  name: `meta ${names.join(', ')}`,
  read: (page) => names.flatMap((name) => page.meta.all(name)),
});
