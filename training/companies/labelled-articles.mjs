import { readFileSync } from 'node:fs';
import { sharedPaths } from '../../tests/benchmarks/shared-data.mjs';
import { measuredArticles, moreArticles } from '../labels/labelled-articles.mjs';
import { withPlaces } from './places-of.mjs';

const [scorer] = sharedPaths('tools/score-body.mjs');
const { foldOf } = await import(scorer);

/**
 * Our labelled articles: `text`, `title`, `url`, the fold of their site, whether the list of names was written with them open
 * (`tuned`), companies and organisations as labelled, and every place where one is named.
 *
 * @param {{ more?: boolean }} [options] `more`: with those that are only learned from
 */
export function labelledArticles(data, { more = false } = {}) {
  const measured = measuredArticles(data).map((article) => ofSite(article, isTuned(article.id), data));
  return more ? [...measured, ...moreArticles(data).map((article) => ofSite(article, false, data))] : measured;
}

function ofSite({ id, title, text, companies, organisations }, tuned, data) {
  const { url } = JSON.parse(readFileSync(`${data}/wcxb/dev/ground-truth/${id}.json`, 'utf8'));
  return withPlaces({ id, title, text, url, fold: foldOf(url), tuned, companies, organisations });
}

function isTuned(id) {
  let hash = 0;
  for (const letter of id) hash = (hash * 31 + letter.charCodeAt(0)) >>> 0;
  return hash % 2 === 0;
}
