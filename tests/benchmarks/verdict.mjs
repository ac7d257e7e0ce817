// @ts-check
/**
 * Which of the labelled pages, by their type, Winnow takes for articles, and which the popup shows without asking:
 *
 *   npm run bench:verdict -- [--held-out] [--foreign LANGUAGE] [--fold K] [--pages OUT.json]
 *
 * --held-out  each page by a body's model and a judge that never saw its site (after `node training/body.mjs --folds` and
 *             `node training/verdict.mjs`); without it by those that ship, which were trained on these very pages
 * --foreign   the pages in a language that nobody has learned, letters or unspaced (foreign-words.mjs)
 * --pages     also writes each page's verdict
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { fail, root } from '../../scripts/bootstrap.mjs';
import { bundleEngine, bundleSource } from './bundle-engine.mjs';
import { foreignLanguages, foreignPage } from './foreign-words.mjs';
import { predictPages } from './predict-pages.mjs';
import { printTable, share } from './print-table.mjs';
import { sharedPaths } from './shared-data.mjs';

const { values: options } = parseArgs({
  options: {
    'held-out': { type: 'boolean', default: false },
    foreign: { type: 'string' },
    fold: { type: 'string' },
    pages: { type: 'string' },
  },
});
const [folder = '', scorer = ''] = sharedPaths('data/wcxb/dev/html', 'tools/score-body.mjs');
const { loadTruth, foldOf } = await import(scorer);
const { parsePage } = await bundleSource('cli/parse-page.ts');
const foreign = options.foreign === undefined ? undefined : foreignLanguages[options.foreign];
if (options.foreign && !foreign) fail(`--foreign takes ${Object.keys(foreignLanguages).join(' or ')}.`);
const { isWorthReading } = await bundleEngine('verdict/is-worth-reading.ts');
const answers = options['held-out']
  ? [fileURLToPath(new URL('held-out.mjs', import.meta.url)), '--judges']
  : [join(root, 'scripts/winnow.mjs'), 'batch', '-'];

/** @type {Map<string, { url: string, type: string }>} */
const truth = new Map(
  [...loadTruth()].filter(([, { url }]) => options.fold === undefined || foldOf(url) === Number(options.fold)),
);
function* pageLines() {
  for (const [id, { url }] of truth) {
    const html = gunzipSync(readFileSync(join(folder, `${id}.html.gz`))).toString('utf8');
    yield { id, url, html: foreign ? foreignPage(html, parsePage, foreign) : html };
  }
}

const TYPES = ['article', 'documentation', 'service', 'forum', 'product', 'collection', 'listing'];
/** What an article must not be mistaken for: opening such a page by itself would be a nuisance. */
const CONTRARY = ['listing', 'collection', 'product', 'service'];
const counts = Object.fromEntries(
  TYPES.map((type) => [type, { pages: 0, articles: 0, surely: 0, atOnce: 0, failed: 0 }]),
);
/** How far confidence can be trusted: by tenths of the chance of an article, without documentation. */
const tenths = Array.from({ length: 10 }, () => ({ pages: 0, chance: 0, articles: 0 }));
/** @type {object[]} */
const judged = [];
for await (const { id, ...said } of predictPages(answers, pageLines())) {
  const article = /** @type {import('../../src/engine/index.ts').Article & { error?: string }} */ (said);
  const { type, url } = /** @type {{ url: string, type: string }} */ (truth.get(id));
  const row = /** @type {(typeof counts)[string]} */ (counts[type]);
  row.pages++;
  if (article.error) {
    row.failed++;
    continue;
  }
  const { isArticle, confidence, doubts } = article;
  if (isArticle) row.articles++;
  if (isArticle && confidence >= 0.9) row.surely++;
  if (isWorthReading(article)) row.atOnce++;
  const chance = isArticle ? confidence : 1 - confidence;
  const tenth = tenths[Math.min(9, Math.floor(chance * 10))];
  if (tenth && type !== 'documentation') {
    tenth.pages++;
    tenth.chance += chance;
    tenth.articles += Number(type === 'article');
  }
  judged.push({ id, url, type, isArticle, confidence, doubts, atOnce: isWorthReading(article) });
}
if (options.pages) writeFileSync(options.pages, JSON.stringify(judged));

/** @param {string[]} types */
const takenOf = (types) => types.reduce((sum, type) => sum + (counts[type]?.articles ?? 0), 0);
const right = takenOf(['article']);
printTable([
  {
    '': options['held-out'] ? 'held out' : 'shipped',
    'precision, against listing, collection, product, service': share(right / (right + takenOf(CONTRARY))),
    'and forum': share(right / (right + takenOf([...CONTRARY, 'forum']))),
    recall: share(right / (counts.article?.pages ?? 0)),
  },
]);
console.log('');
printTable(
  Object.entries(counts).map(([type, row]) => ({
    '': type,
    pages: String(row.pages),
    'taken for articles': String(row.articles),
    'of these surely (≥ .9)': String(row.surely),
    'shown without asking': String(row.atOnce),
    failed: String(row.failed),
  })),
);
console.log('');
printTable(
  tenths.map(({ pages, chance, articles }, i) => ({
    'chance said': `${share(i / 10)}–${share((i + 1) / 10)}`,
    pages: String(pages),
    mean: share(chance / pages),
    articles: share(articles / pages),
  })),
);
