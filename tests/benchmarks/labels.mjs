#!/usr/bin/env node
// Claims against the labelled articles of ../shared/data, by the scorer of ../shared/tools.
//
//   node tests/benchmarks/labels.mjs [--part all|tune|held] [--json OUT.json] [--wrong]
//
// The articles are split by a hash of their id: rules were written looking at `tune` only, so the figures to believe are
// those of `held`. --wrong lists what was missed and wrongly found, for `tune` only: looking at `held` would spoil it.
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { bundleEngine } from './bundle-engine.mjs';
import { sharedPaths } from './shared-data.mjs';

const [labels, scorer] = sharedPaths('data/labels/articles.jsonl', 'tools/score-labels.mjs');
const { values: options } = parseArgs({
  options: { part: { type: 'string', default: 'all' }, json: { type: 'string' }, wrong: { type: 'boolean' } },
});

/** Even: looked at while writing the rules. Odd: held out. */
function partOf(id) {
  let hash = 0;
  for (const letter of id) hash = (hash * 31 + letter.charCodeAt(0)) >>> 0;
  return hash % 2 ? 'held' : 'tune';
}

const { score } = await import(scorer);
const { findCompanies: find, readCompanyModel, findClaims, articleFromText } = await bundleEngine('index.ts');
// As it is shipped: it knows these articles. How well companies are found is told by npm run bench:companies.
const model = readCompanyModel(
  new Uint8Array(readFileSync(new URL('../../public/models/companies.bin', import.meta.url))),
);
const findCompanies = (article) => find(article, model);
const articles = readFileSync(labels, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line));

const predictions = new Map();
const spent = { companies: 0, claims: 0, words: 0 };
const inputs = articles.map((article) => articleFromText({ title: article.title, text: article.text, lang: 'en' }));
for (const input of inputs.slice(0, 40)) findClaims(input, findCompanies(input)); // warm up
// The processor's time, not the clock's, so that a busy machine does not count.
const timed = (name, work) => {
  const began = process.cpuUsage();
  const result = inputs.map(work);
  const { user, system } = process.cpuUsage(began);
  spent[name] = (user + system) / 1000;
  return result;
};
const companies = timed('companies', (input) => findCompanies(input));
const claims = timed('claims', (input, i) => findClaims(input, companies[i]));
articles.forEach(({ id }, i) => {
  predictions.set(id, { id, companies: companies[i], claims: claims[i] });
});
spent.words = inputs.reduce((sum, { wordCount }) => sum + wordCount, 0);

/**
 * The scorer takes the first sentence that a claim contains for the claim's own, and a heading ("TurboTax") or a list number
 * ("9.") is contained in many. This copy of an article leaves out such scraps, so that every claim meets its own sentence.
 */
function withoutScraps(article) {
  const worthy = new Set(article.checkworthy);
  const sentences = article.sentences.map((sentence, i) =>
    !worthy.has(i) && article.sentences.some((other) => other.length > sentence.length && other.includes(sentence))
      ? ''
      : sentence,
  );
  return { ...article, sentences };
}

const round = (row) => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, Number(value.toFixed(3))]));
const parts = options.part === 'all' ? ['tune', 'held', 'all'] : [options.part];
const rows = {};
const mended = {};
for (const part of parts) {
  const chosen = articles.filter(({ id }) => part === 'all' || partOf(id) === part);
  const { row, perArticle } = score(chosen, predictions);
  rows[part] = round(row);
  mended[part] = round(score(chosen.map(withoutScraps), predictions).row);
  if (options.wrong && part === 'tune') for (const page of perArticle) console.log(JSON.stringify(page));
}
const pick = (names, table = rows) =>
  Object.fromEntries(
    Object.entries(table).map(([part, row]) => [part, Object.fromEntries(names.map((name) => [name, row[name]]))]),
  );
const claimColumns = ['worthy', 'key@5', 'claimKeyR', 'kind', 'speaker', 'attrF', 'verbatim'];
console.log('claims, as the shared scorer matches them');
console.table(pick(claimColumns));
console.log('claims, each matched to its own sentence (headings and list numbers contained in it left out)');
console.table(pick(claimColumns, mended));
const per = (ms) => ((ms / spent.words) * 1000).toFixed(2);
console.log(`ms per 1,000 words: companies ${per(spent.companies)}, claims ${per(spent.claims)}`);
if (options.json) writeFileSync(options.json, JSON.stringify({ rows, predictions: [...predictions.values()] }));
