/** One article as another service gives it out. Everything in it comes from a file and is not to be trusted. */
export interface ImportItem {
  url: string;
  title: string;
  /** ISO 8601; empty where the file does not say. */
  savedAt: string;
  tags: string[];
  archived: boolean;
  favourite: boolean;
  /** Of the text, where the service gives it out; sanitised before anything else is done with it. */
  html: string;
  byline: string;
  siteName: string;
  publishedTime: string | null;
  lang: string;
  highlights: { quote: string; note: string }[];
}

export interface ReadItems {
  items: ImportItem[];
  /** What could not be taken: where it stands in the file, and why. */
  problems: { where: string; reason: 'no-address' | 'unreadable' }[];
}

/** The export of one service. */
export interface ImportSource {
  name: string;
  /** Whether a file is this service's, by its name and its beginning (or the names of its files, where it is a zip). */
  matches(file: { name: string; head: string; entries: readonly string[] }): boolean;
  read(file: Blob): Promise<ReadItems>;
}

export const blankItem = (url: string): ImportItem => ({
  url,
  title: '',
  savedAt: '',
  tags: [],
  archived: false,
  favourite: false,
  html: '',
  byline: '',
  siteName: '',
  publishedTime: null,
  lang: '',
  highlights: [],
});

export const isWebAddress = (url: unknown): url is string => {
  if (typeof url !== 'string' || !URL.canParse(url)) return false;
  return /^https?:$/.test(new URL(url).protocol);
};

/** Text of anything; empty for what is no text. */
export const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

/** ISO 8601 from a date in words or seconds since 1970; empty where it is none. */
export function isoOf(value: unknown): string {
  const number = typeof value === 'number' ? value : /^\d{9,13}$/.test(textOf(value)) ? Number(value) : null;
  const time = number === null ? Date.parse(textOf(value)) : number < 1e11 ? number * 1000 : number;
  return Number.isNaN(time) || Math.abs(time) > 8e15 ? '' : new Date(time).toISOString();
}

export const tagsOf = (value: unknown): string[] => {
  const list = Array.isArray(value) ? value : textOf(value).split(/[,|]/);
  const names = list.map((tag) =>
    textOf(
      typeof tag === 'object' && tag !== null
        ? ((tag as { name?: unknown; label?: unknown }).name ?? (tag as { label?: unknown }).label)
        : tag,
    ),
  );
  return [...new Set(names.filter(Boolean))];
};
