import { fingerprint } from '../fingerprint.ts';
import type { SavedBody, SavedState } from '../saved.ts';
import { type Card, FLAG, type Row } from './index-db.ts';

const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '');

const timeOf = (iso: string | null | undefined): number | null => {
  const time = iso ? Date.parse(iso) : Number.NaN;
  return Number.isNaN(time) ? null : time;
};

export function flagsOf(state: SavedState): number {
  const live = state.highlights.some(({ removed }) => !removed);
  return (
    (state.archived ? FLAG.archived : 0) |
    (state.favourite ? FLAG.favourite : 0) |
    (state.read ? FLAG.read : 0) |
    (state.binned ? FLAG.binned : 0) |
    (live ? FLAG.highlighted : 0) |
    (state.versions.length === 0 ? FLAG.link : 0) |
    (state.versions.length > 1 ? FLAG.changed : 0) |
    (state.position > 0.02 ? FLAG.started : 0)
  );
}

/** What the reader wrote beside the highlights: searched like the text. */
export const notesOf = (state: SavedState): string =>
  state.highlights
    .filter(({ removed, note }) => !removed && note)
    .map(({ note }) => note)
    .join('\n');

/** What changes with the state alone. */
export function applyState(card: Card, row: Row, state: SavedState): void {
  card.flags = row.flags = flagsOf(state);
  card.tags = row.tags = state.tags;
  card.addresses = state.addresses;
  card.position = state.position;
  card.highlights = state.highlights.filter(({ removed }) => !removed).length;
  card.versions = state.versions.length;
  card.savedAt = newestSave(state);
  row.saved = timeOf(card.savedAt) ?? 0;
}

/** An article saved again comes to the top. */
const newestSave = (state: SavedState): string => state.versions.at(-1)?.savedAt ?? state.savedAt;

/** The picture that stands for it: the page's own choice where it is stored, else the first of some size. */
function pictureOf(body: SavedBody): string | null {
  const lead = body.article.leadImage?.url;
  const chosen = body.images.find(({ url }) => url === lead) ?? body.images.find(({ size }) => size > 4096);
  return chosen?.digest ?? null;
}

/** The card and the row of an article, from its state and the newest version of its text. */
export function indexArticle(n: number, state: SavedState, body: SavedBody | null): { card: Card; row: Row } {
  const article = body?.article;
  const url = article?.canonicalUrl || article?.url || state.url;
  const site = hostOf(url);
  const names = (role: 'key' | 'other') =>
    (article?.companies ?? [])
      .filter((company) => (company.role === 'key') === (role === 'key'))
      .map(({ name }) => name);
  const card: Card = {
    n,
    id: state.id,
    body: body?.id ?? '',
    url,
    addresses: state.addresses,
    title: article?.title || state.title,
    excerpt: article?.excerpt || (article?.text.slice(0, 240) ?? ''),
    byline: article?.byline ?? '',
    site: article?.siteName || site,
    lang: article?.lang ?? '',
    dir: article?.dir ?? 'ltr',
    savedAt: state.savedAt,
    publishedTime: article?.publishedTime ?? null,
    minutes: article?.readingMinutes ?? 0,
    words: article?.wordCount ?? 0,
    image: body && pictureOf(body),
    tags: state.tags,
    companies: names('key'),
    flags: 0,
    position: 0,
    highlights: 0,
    notes: notesOf(state),
    versions: 0,
  };
  const row: Row = {
    id: state.id,
    saved: 0,
    published: timeOf(card.publishedTime),
    site,
    words: card.words,
    flags: 0,
    tags: state.tags,
    companies: card.companies,
    mentioned: names('other'),
    print: article ? fingerprint(article.text) : null,
  };
  applyState(card, row, state);
  return { card, row };
}
