import { companyKey } from '../company-key.ts';
import { FLAG, type Flag, type Row } from '../index/index-db.ts';
import { foldWord } from '../index/words.ts';

/** Which part of the library is looked at. */
export type Shelf = 'inbox' | 'archive' | 'favourites' | 'all' | 'bin';
export type Length = 'short' | 'medium' | 'long';

/** Filters beside the words; null or empty for any. */
export interface Filter {
  shelf: Shelf;
  /** Not yet read through. */
  unread?: boolean;
  site?: string;
  tags?: string[];
  company?: string;
  length?: Length;
  /** Milliseconds; saved at or after, and before. */
  from?: number;
  to?: number;
}

const has = (row: Pick<Row, 'flags'>, flag: Flag): boolean => (row.flags & FLAG[flag]) !== 0;

/** Words: up to about four minutes, up to about fifteen. */
export const lengthOf = (row: Row): Length => (row.words < 1000 ? 'short' : row.words < 3500 ? 'medium' : 'long');

export function isOnShelf(row: Pick<Row, 'flags'>, shelf: Shelf): boolean {
  if (has(row, 'binned')) return shelf === 'bin';
  if (shelf === 'inbox') return !has(row, 'archived');
  if (shelf === 'archive') return has(row, 'archived');
  if (shelf === 'favourites') return has(row, 'favourite');
  return shelf === 'all';
}

export function passes(row: Row, filter: Filter): boolean {
  return (
    isOnShelf(row, filter.shelf) &&
    (!filter.unread || !has(row, 'read')) &&
    (!filter.site || row.site === filter.site) &&
    (!filter.tags?.length || filter.tags.every((tag) => row.tags.includes(tag))) &&
    (!filter.company || namesCompany(row, filter.company)) &&
    (!filter.length || lengthOf(row) === filter.length) &&
    (filter.from === undefined || row.saved >= filter.from) &&
    (filter.to === undefined || row.saved < filter.to)
  );
}

const namesCompany = (row: Row, name: string): boolean => {
  const key = companyKey(name);
  return row.companies.some((one) => companyKey(one) === key) || row.mentioned.some((one) => companyKey(one) === key);
};

/** `is:` and `has:` in a search. */
const STATES: Record<string, (row: Row) => boolean> = {
  unread: (row) => !has(row, 'read'),
  read: (row) => has(row, 'read'),
  archived: (row) => has(row, 'archived'),
  favourite: (row) => has(row, 'favourite'),
  favorite: (row) => has(row, 'favourite'),
  started: (row) => has(row, 'started') && !has(row, 'read'),
  changed: (row) => has(row, 'changed'),
  link: (row) => has(row, 'link'),
  highlights: (row) => has(row, 'highlighted'),
  highlight: (row) => has(row, 'highlighted'),
  tags: (row) => row.tags.length > 0,
};

const contains = (text: string, value: string): boolean => foldWord(text).includes(value);

/** `2026`, `2026-03` or `2026-03-09`, in the reader's own time; NaN for anything else. */
function dayOf(value: string): number {
  const [, year, month = '1', day = '1'] = /^(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?$/.exec(value) ?? [];
  return year ? new Date(Number(year), Number(month) - 1, Number(day)).getTime() : Number.NaN;
}

const dateOf = (row: Row): number => row.published ?? row.saved;

/** Fields that are answered from the rows. `value` is folded. */
export const ROW_FIELDS: Record<string, (value: string) => (row: Row) => boolean> = {
  site: (value) => (row) => contains(row.site, value),
  company: (value) => (row) => [...row.companies, ...row.mentioned].some((name) => contains(name, value)),
  tag: (value) => (row) => row.tags.some((tag) => foldWord(tag) === value),
  is: (value) => STATES[value] ?? (() => false),
  has: (value) => STATES[value] ?? (() => false),
  before: (value) => (row) => dateOf(row) < dayOf(value),
  after: (value) => (row) => dateOf(row) >= dayOf(value),
};
