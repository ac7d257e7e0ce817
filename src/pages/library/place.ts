import { useEffect, useState } from 'preact/hooks';

/** What the page shows, as its address says it. */
export type Place = { kind: 'list' } | { kind: 'article'; id: string } | { kind: 'company'; name: string };

export function readPlace(hash: string): Place {
  const [, kind, value = ''] = /^#\/(article|company)\/(.+)$/.exec(hash) ?? [];
  if (kind === 'article') return { kind, id: value };
  if (kind === 'company') return { kind, name: decode(value) };
  return { kind: 'list' };
}

function decode(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}

export const articlePlace = (id: string): string => `#/article/${id}`;
export const companyPlace = (name: string): string => `#/company/${encodeURIComponent(name)}`;

export function usePlace(): Place {
  const [place, setPlace] = useState(() => readPlace(location.hash));
  useEffect(() => {
    const follow = () => setPlace(readPlace(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return place;
}
