import { readFileSync } from 'node:fs';
import { sharedPaths } from '../../tests/benchmarks/shared-data.mjs';
import { measuredArticles, moreArticles } from '../labels/labelled-articles.mjs';
import { renamed } from './renamed-articles.mjs';
import { writtenTexts } from './written-texts.mjs';

const [scorer] = sharedPaths('tools/score-body.mjs');
const { foldOf } = await import(scorer);

const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Every place where one of the forms stands as a word of its own; the longest form wins. */
function placesOf(text, entries) {
  const kinds = new Map();
  for (const { forms, kind } of entries) for (const form of forms) if (form && !kinds.has(form)) kinds.set(form, kind);
  if (!kinds.size) return [];
  const forms = [...kinds.keys()].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${forms.map(escaped).join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  return [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    kind: kinds.get(match[0]),
  }));
}

/**
 * Our labelled articles: `text`, `title`, `url`, the fold of their site, whether the list of names was written with them open
 * (`tuned`), companies and organisations as labelled, and every place where one is named.
 *
 * @param {{ more?: boolean }} [options] `more`: with those that are only learned from
 */
export function labelledArticles(data, { more = false } = {}) {
  const measured = measuredArticles(data).map((article) => withPlaces(article, isTuned(article.id), data));
  return more ? [...measured, ...moreArticles(data).map((article) => withPlaces(article, false, data))] : measured;
}

function withPlaces({ id, title, text, companies, organisations }, tuned, data) {
  const { url } = JSON.parse(readFileSync(`${data}/wcxb/dev/ground-truth/${id}.json`, 'utf8'));
  return {
    id,
    title,
    text,
    url,
    fold: foldOf(url),
    tuned,
    companies,
    organisations,
    spans: spansOf(text, companies, organisations),
  };
}

const spansOf = (text, companies, organisations) =>
  placesOf(text, [
    ...companies.map(({ forms }) => ({ forms, kind: 'COMPANY' })),
    ...organisations.map(({ forms }) => ({ forms, kind: 'OTHER' })),
  ]);

const withSpans = (article) => ({
  ...article,
  spans: spansOf(article.text, article.companies, article.organisations),
});

/** The texts of our own writing, labelled as the articles are, `tuned` none. */
export const writtenArticles = () => writtenTexts().map((text) => withSpans({ ...text, tuned: false }));

/**
 * Articles in which some companies have names of the written texts, which no list knows; those of which nothing was changed are left out.
 *
 * @param {number} round another number, other names
 */
export function renamedArticles(articles, written, round) {
  const names = written.flatMap(({ companies }) =>
    companies.filter(({ role }) => role === 'key').map(({ forms }) => [...forms].sort((a, b) => b.length - a.length)),
  );
  return articles.flatMap((article) => {
    const other = renamed(article, names, round);
    return other ? [withSpans(other)] : [];
  });
}

function isTuned(id) {
  let hash = 0;
  for (const letter of id) hash = (hash * 31 + letter.charCodeAt(0)) >>> 0;
  return hash % 2 === 0;
}
