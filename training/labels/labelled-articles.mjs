import { readFileSync } from 'node:fs';
import { readJsonLines } from '../../tests/benchmarks/json-lines.mjs';

const OWN = new URL('more-articles.jsonl', import.meta.url);

/** The labelled articles that are measured on: `id`, `title`, `text`, `sentences`, and the labels as labels/guide.md describes them. */
export const measuredArticles = (data) => readJsonLines(`${data}/labels/articles.jsonl`);

/**
 * More articles of the same pages, labelled by reading after the same guide, to learn from only: nothing is ever measured on them. Their
 * text stays where it is: the labels say where each sentence stands in it.
 */
export function moreArticles(data) {
  return readJsonLines(OWN).map(({ spans, ...labels }) => {
    const page = JSON.parse(readFileSync(`${data}/wcxb/dev/ground-truth/${labels.id}.json`, 'utf8')).ground_truth;
    const text = page.main_content.slice(0, spans.at(-1)[1]);
    return { ...labels, title: page.title ?? '', text, sentences: spans.map(([from, to]) => text.slice(from, to)) };
  });
}
