import type { NumberedFacts } from './page-numbers.ts';

interface Address {
  segments: readonly string[];
  query: string;
}

const NO_ADDRESS: Address = { segments: [], query: '' };

function addressOf(url: string): Address | null {
  try {
    const { pathname, search } = new URL(url);
    return { segments: pathname.toLowerCase().split('/').filter(Boolean), query: search.slice(1) };
  } catch {
    return null;
  }
}

const LANGUAGE = /^[a-z]{2}(?:-[a-z]{2})?$/;
const INDEX = /^(?:index|default|home)(?:\.\w+)?$/;

/** `https://news.example/`, `https://news.example/en/index.html`; not where a query may choose the page. */
export function isHomePage(url: string): boolean {
  const address = addressOf(url);
  if (!address || address.query) return false;
  const [first, ...others] = address.segments.filter((segment) => !INDEX.test(segment));
  return first === undefined || (others.length === 0 && LANGUAGE.test(first));
}

const partsOf = (segment: string): string[] => segment.replace(/\.\w{2,5}$/, '').split(/[^a-z\u00df-\uffff]+/);

/** Numbers that an address alone tells. */
export function addressNumbers(url: string): NumberedFacts {
  const { segments, query } = addressOf(url) ?? NO_ADDRESS;
  const last = segments.at(-1) ?? '';
  const path = segments.join('/');
  return {
    'address depth': segments.length,
    'address last words': partsOf(last).filter((word) => word.length > 1).length,
    'address most words': Math.max(0, ...segments.map((segment) => partsOf(segment).filter(Boolean).length)),
    'address date': Number(/(?:^|\/|-)(?:19|20)\d\d[/-]?\d{1,2}(?:\D|$)/.test(path)),
    'address number': Number(/\d{5,}/.test(path)),
    'address ending': Number(/\.\w{2,5}$/.test(last)),
    'address query': Number(query !== ''),
  };
}

/** Words of the folders, and of a last segment that is no sentence: `/blog/how-to-tie-a-knot` → blog. */
export function addressWords(url: string): string[] {
  const { segments, query } = addressOf(url) ?? NO_ADDRESS;
  const words = new Set<string>();
  segments.forEach((segment, i) => {
    const parts = partsOf(segment).filter((word) => word.length > 1);
    if (parts.length <= (i === segments.length - 1 ? 2 : 4)) for (const word of parts) words.add(word);
  });
  for (const name of query.match(/(?<=^|&)[a-z_]{1,20}(?==)/gi) ?? []) words.add(`?${name.toLowerCase()}`);
  return [...words];
}
