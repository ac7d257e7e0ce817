// @ts-check
/**
 * Bodies and metadata of the labelled pages: Winnow beside other extractors, on the same pages in the same run, each in a
 * process of its own; all their bodies are read into text by the same code and scored by the same scorer.
 *
 *   npm run bench:body -- [--types documentation,forum] [--fold K] [--only Winnow,Defuddle]
 *                         [--held-out] [--foreign LANGUAGE] [--predictions NAME=FILE.jsonl]... [--pages OUT.json]
 *
 * --foreign      the pages in a language that nobody has learned, letters or unspaced (foreign-words.mjs); metadata are not scored
 * --held-out     one more row: each page by a model that never saw its site (after `node training/body.mjs --folds`)
 * --predictions  one more row, from lines with `id` and `html` or `text`, and what else the rows of build/bench-body have
 * --pages        also writes each page's scores by system
 */
import { execFileSync } from 'node:child_process';
import { createWriteStream, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { fail, installDependencies, root } from '../../scripts/bootstrap.mjs';
import { heldOut, systems } from './body-systems.mjs';
import { bundleSource } from './bundle-engine.mjs';
import { foreignLanguages, foreignPage } from './foreign-words.mjs';
import { percentile } from './percentile.mjs';
import { predictPages } from './predict-pages.mjs';
import { printTable, share } from './print-table.mjs';
import { sharedPaths } from './shared-data.mjs';

/**
 * @typedef {import('./body-systems.mjs').System} System
 * @typedef {import('./predict-pages.mjs').Prediction} Prediction
 * @typedef {{ id: string, f1: number, p: number, r: number, with: number, without: number, empty: boolean,
 *   title: number | null, author: number | null, date: number | null }} PageScores
 */

const { values: options } = parseArgs({
  options: {
    types: { type: 'string', default: 'article' },
    fold: { type: 'string' },
    only: { type: 'string' },
    'held-out': { type: 'boolean', default: false },
    foreign: { type: 'string' },
    predictions: { type: 'string', multiple: true, default: [] },
    pages: { type: 'string' },
  },
});
const foreign = options.foreign === undefined ? undefined : foreignLanguages[options.foreign];
if (options.foreign && !foreign) fail(`--foreign takes ${Object.keys(foreignLanguages).join(' or ')}.`);
const out = join(root, 'build/bench-body');
const [pagesFolder = '', scorer = ''] = sharedPaths('data/wcxb/dev/html', 'tools/score-body.mjs');
const { loadTruth, foldOf } = await import(scorer);

const rows = chosenSystems();
const pages = chosenPages();
installDependencies(fileURLToPath(new URL('peers/', import.meta.url)));
mkdirSync(out, { recursive: true });
const { parsePage } = await bundleSource('cli/parse-page.ts');
const { readBlockText } = await bundleSource('engine/dom/block-text.ts');

/** @type {Map<string, { file: string, predictions: Prediction[] }>} */
const predicted = new Map();
for (const system of rows) predicted.set(system.name, await predict(system));
const scores = scorePages();
const ofFold = options.fold === undefined ? '' : `, fold ${options.fold}`;
console.log(
  `\n${pages.length} pages: ${options.types}${ofFold}${foreign ? `, in a language that nobody has learned (${options.foreign})` : ''}\n`,
);
printTable(rows.map(({ name }) => row(name)));
if (options.pages) writeFileSync(options.pages, JSON.stringify(Object.fromEntries(scores)));

/** @returns {System[]} */
function chosenSystems() {
  const names = options.only?.split(',').map((name) => name.toLowerCase());
  const unknown = names?.find((name) => !systems.some((system) => system.name.toLowerCase() === name));
  if (unknown) fail(`There is no system "${unknown}": see tests/benchmarks/body-systems.mjs.`);
  const given = options.predictions.map((one) => {
    const [, name = '', file = ''] = /^([^=]+)=(.+)$/.exec(one) ?? fail(`--predictions takes NAME=FILE, not "${one}".`);
    return { name, file };
  });
  const first = options['held-out'] ? [heldOut] : [];
  const chosen = [...first, ...systems.filter(({ name }) => !names || names.includes(name.toLowerCase())), ...given];
  const twice = chosen.find(({ name }, i) => chosen.findIndex((other) => fileOf(other) === fileOf({ name })) < i);
  if (twice) fail(`Two rows cannot have the name "${twice.name}".`);
  return chosen;
}

/** @param {{ name: string }} system */
function fileOf({ name }) {
  return join(out, `${name.toLowerCase().replace(/[^\w-]+/g, '-')}.jsonl`);
}

/** Which pages there are; what is in them is read when its turn comes. */
function chosenPages() {
  /** @type {[string, { url: string, type: string }][]} */
  const all = [...loadTruth()];
  const types = new Set(all.map(([, { type }]) => type));
  const wanted = options.types.split(',');
  const unknown = wanted.find((type) => !types.has(type));
  if (unknown) fail(`No page is labelled as "${unknown}"; the types are ${[...types].join(', ')}.`);
  return all
    .filter(([, { type, url }]) => wanted.includes(type) && (!options.fold || foldOf(url) === Number(options.fold)))
    .map(([id, { url }]) => ({ id, url }));
}

/** All of the labelled pages are stored as UTF-8, whatever they once said of themselves. */
function* pageLines() {
  for (const page of pages) {
    const html = gunzipSync(readFileSync(join(pagesFolder, `${page.id}.html.gz`))).toString('utf8');
    yield { ...page, html: foreign ? foreignPage(html, parsePage, foreign) : html };
  }
}

/**
 * A system's predictions, with their text, in a file for the scorer.
 *
 * @param {System} system
 */
async function predict(system) {
  console.error(`${system.name}: ${pages.length} pages …`);
  const file = fileOf(system);
  const lines = 'answers' in system ? predictPages(system.answers, pageLines()) : readPredictions(system.file);
  const stream = createWriteStream(file);
  /** @type {Prediction[]} */
  const predictions = [];
  for await (const prediction of lines) {
    const text = textOf(prediction);
    stream.write(`${JSON.stringify({ ...prediction, text })}\n`);
    const { id, error, ms } = prediction;
    predictions.push({ id, error, ms, text });
  }
  await new Promise((done) => stream.end(() => done(undefined)));
  return { file, predictions };
}

/** @param {string} file */
function readPredictions(file) {
  const known = new Set(pages.map(({ id }) => id));
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => /** @type {Prediction} */ (JSON.parse(line)))
    .filter(({ id }) => known.has(id));
}

/** @param {Prediction} prediction */
function textOf({ html, text }) {
  const read =
    html === undefined
      ? (text ?? '')
      : readBlockText(parsePage(`<!doctype html><html><body>${html}</body></html>`).body).text;
  return foreign ? foreign.from(read) : read;
}

/**
 * By the shared scorer, which writes the scores of each page.
 *
 * @returns {Map<string, PageScores[]>} by system
 */
function scorePages() {
  const file = join(out, 'scores.json');
  const files = [...predicted.values()].map((one) => one.file);
  const fold = options.fold === undefined ? [] : ['--fold', options.fold];
  // Its own table goes nowhere: ours has the same figures and more.
  execFileSync(process.execPath, [scorer, '--types', options.types, ...fold, '--pages', file, ...files], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const byFile = JSON.parse(readFileSync(file, 'utf8'));
  return new Map([...predicted].map(([name, one]) => [name, byFile[one.file]]));
}

/**
 * @param {string} name
 * @returns {Record<string, string>}
 */
function row(name) {
  const scored = scores.get(name) ?? [];
  const { predictions } = predicted.get(name) ?? { predictions: [] };
  const failed = predictions.filter(({ error }) => error);
  if (failed[0]) console.error(`${name}: ${failed.length} failed, the first with: ${failed[0].error}`);
  /** @param {'f1' | 'p' | 'r' | 'with' | 'without' | 'title' | 'author' | 'date'} key */
  const mean = (key) => {
    const labelled = scored.map((page) => page[key]).filter((value) => value !== null);
    return share(labelled.reduce((sum, value) => sum + value, 0) / labelled.length);
  };
  const times = predictions.flatMap(({ ms }) => (ms ? [ms.parse + ms.extract] : []));
  const time = (/** @type {number} */ part) => (times.length ? percentile(times, part).toFixed(0) : '–');
  return {
    '': name,
    F1: mean('f1'),
    P: mean('p'),
    R: mean('r'),
    with: mean('with'),
    without: mean('without'),
    ...(!foreign && { title: mean('title'), author: mean('author'), date: mean('date') }),
    'under .5': String(scored.filter(({ f1 }) => f1 < 0.5).length),
    empty: String(scored.filter(({ empty }) => empty).length),
    failed: String(failed.length + pages.length - predictions.length),
    'median ms': time(0.5),
    'p95 ms': time(0.95),
  };
}
