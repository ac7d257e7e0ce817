#!/usr/bin/env node
// Companies found by Winnow and others, on three kinds of labelled text:
//
//   npm run bench:companies -- [--only NAME] [--json OUT.json] [--no-browser] [--second-reader]
//
// --second-reader  only the articles that were read a second time, with the second reader as a system beside the others
//
// Our labels: 311 articles. Winnow reads each by models that never saw its site, needs those of `node training/companies.mjs --folds`;
// the lists leave out what is known from the labels of its site, and from our own list what was written with the article open.
// WNUT-17 dev: corporations in short messages. FiNER-ORD dev (and train): organisations of every kind in financial news, evaluation only.
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { installDependencies, root } from '../../scripts/bootstrap.mjs';
import { findBrowser } from '../../scripts/find-browser.mjs';
import { labelledArticles } from '../../training/companies/labelled-articles.mjs';
import { nameLists } from '../../training/companies/name-lists.mjs';
import { taggedDocuments } from '../../training/companies/tagged-text.mjs';
import { bundleSource } from './bundle-engine.mjs';
import { bundleScript } from './bundle-script.mjs';
import { readJsonLines } from './json-lines.mjs';
import { openVisits } from './page-visits.mjs';
import { printTable, share } from './print-table.mjs';
import { companiesRead, secondReading } from './second-reading.mjs';
import { sharedPaths } from './shared-data.mjs';

const [data, labels, scorer] = sharedPaths('data', 'data/labels/articles.jsonl', 'tools/score-labels.mjs');
const { values: options } = parseArgs({
  options: {
    json: { type: 'string' },
    only: { type: 'string' },
    'no-browser': { type: 'boolean' },
    'second-reader': { type: 'boolean' },
  },
});
installDependencies(fileURLToPath(new URL('peers/', import.meta.url)));
const { companySystems } = await import('./company-systems.mjs');
const { score, plainName } = await import(scorer);
const engine = await bundleSource('../training/companies/engine-parts.ts');

const shippedFile = join(root, 'public/models/companies.bin');
const readModel = (file) => {
  if (!existsSync(file)) {
    console.error(`${file} is missing: run node training/companies.mjs --folds first.`);
    process.exit(1);
  }
  return engine.readCompanyModel(new Uint8Array(readFileSync(file)));
};
const folds = new Map();
function heldOut({ fold, tuned }) {
  const name = `companies-fold-${fold}${tuned ? '-tuned' : ''}.bin`;
  if (!folds.has(name)) folds.set(name, readModel(join(root, 'build/training', name)));
  return folds.get(name);
}
const shipped = readModel(shippedFile);
const winnow = {
  name: 'Winnow',
  // Held out where the article is one of ours; the model that is shipped never saw the other texts.
  companies: (article, ours) => engine.findCompanies(article, ours ? heldOut(ours) : shipped),
  organisations: (article) => engine.organisationsIn(article, shipped),
};
const publicNames = engine.buildNameList(nameLists(data)(new Map(), true));
const readings = options['second-reader'] ? secondReading() : null;
const reader = {
  name: 'a second reader',
  companies: (_, ours) => (ours ? companiesRead(readings.get(ours.id)) : []),
  organisations: () => [],
};
const systems = [winnow, ...(readings ? [reader] : []), ...companySystems(engine, plainName, publicNames)].filter(
  ({ name }) => !options.only || name.toLowerCase() === options.only.toLowerCase(),
);

const isAsked = ({ id }) => !readings || readings.has(id);
const ours = labelledArticles(data)
  .filter(isAsked)
  .map((article) => {
    const { title, text, url } = article;
    return { ...article, input: engine.articleFromText({ title, text, url, lang: 'en' }) };
  });
const gold = readJsonLines(labels).filter(isAsked);
const asArticles = (file, settings) =>
  taggedDocuments(`${data}/${file}`, settings).map(({ text, spans }) => ({
    input: engine.articleFromText({ text, lang: 'en' }),
    spans,
  }));
const messages = asArticles('organisations/wnut17.dev.jsonl');
// FiNER-ORD takes words apart at hyphens: "Mercedes - Benz".
const newsOf = (part) => asArticles(`organisations-evaluation-only/finer.${part}.jsonl`, { joinHyphens: true });
const news = newsOf('dev');
// Dev has few organisations that are named twice: the larger part, which nothing is learned from either, says more.
const moreNews = newsOf('train');

function scoreOf(right, shown, wanted) {
  const precision = right / (shown || 1);
  const recall = right / (wanted || 1);
  return { precision, recall, f1: right ? (2 * precision * recall) / (precision + recall) : 0 };
}

/** How many spans are the labelled ones from the first letter to the last. */
function exactSpans(documents) {
  let right = 0;
  let shown = 0;
  let wanted = 0;
  for (const { found, spans } of documents) {
    const places = new Set(spans.map(({ start, end }) => `${start} ${end}`));
    const given = found.flatMap(({ mentions }) => mentions);
    right += given.filter(({ start, end }) => places.has(`${start} ${end}`)).length;
    shown += given.length;
    wanted += places.size;
  }
  return scoreOf(right, shown, wanted);
}

/** Names that a document gives twice or more, as a set per document; names agree as the scorer takes them. */
function repeatedNames(documents) {
  let right = 0;
  let shown = 0;
  let wanted = 0;
  const twice = (names) => {
    const counts = new Map();
    for (const name of names.map(plainName)) counts.set(name, (counts.get(name) ?? 0) + 1);
    return [...counts].filter(([name, count]) => name && count > 1).map(([name]) => name);
  };
  for (const { input, found, spans } of documents) {
    const sliced = ({ start, end }) => input.text.slice(start, end);
    const given = twice(found.flatMap(({ mentions }) => mentions.map(sliced)));
    const labelled = new Set(twice(spans.map(sliced)));
    right += given.filter((name) => labelled.has(name)).length;
    shown += given.length;
    wanted += labelled.size;
  }
  return scoreOf(right, shown, wanted);
}

const results = systems.map((system) => {
  for (const { input, ...one } of ours.slice(0, 30)) system.companies(input, one); // warm up
  const began = process.cpuUsage();
  const found = new Map(ours.map((one) => [one.id, system.companies(one.input, one)]));
  const { user, system: kernel } = process.cpuUsage(began);
  const words = ours.reduce((sum, { input }) => sum + input.wordCount, 0);
  const predictions = new Map(ours.map(({ id }) => [id, { id, companies: found.get(id) }]));
  const { row, perArticle } = score(gold, predictions);
  const mentions = exactSpans(
    ours.map(({ id, spans }) => ({ found: found.get(id), spans: spans.filter(({ kind }) => kind === 'COMPANY') })),
  );
  const corporations = exactSpans(
    messages.map(({ input, spans }) => ({
      found: system.companies(input),
      spans: spans.filter(({ kind }) => kind === 'ORG'),
    })),
  );
  const organisationsOf = (documents) =>
    documents.map(({ input, spans }) => ({
      input,
      found: system.organisations(input),
      spans: spans.filter(({ kind }) => kind === 'ORG'),
    }));
  const organisations = organisationsOf(news);
  return {
    name: system.name,
    row,
    mentions,
    corporations,
    spans: exactSpans(organisations),
    repeated: repeatedNames(organisations),
    moreRepeated: repeatedNames(organisationsOf(moreNews)),
    msPer1000Words: (user + kernel) / words,
    perArticle,
    predictions: [...predictions.values()],
  };
});

printTable(
  results.map(({ name, row, mentions, corporations, spans, repeated, moreRepeated, msPer1000Words }) => ({
    system: name,
    'companies: precision': share(row.allP),
    recall: share(row.allR),
    F1: share(row.allF),
    'key: precision': share(row.keyP),
    'key: recall': share(row.keyR),
    'mentions: F1': share(mentions.f1),
    'another kind of organisation': share(row.asOrg),
    'not labelled': share(row.asNone),
    'wrong where none': row.empty.toFixed(2),
    'WNUT-17: F1': share(corporations.f1),
    'FiNER-ORD: F1': share(spans.f1),
    'named twice: F1': share(repeated.f1),
    'train, named twice: F1': share(moreRepeated.f1),
    'ms per 1,000 words': msPer1000Words.toFixed(1),
  })),
);
const size = (bytes) => `${(bytes / 1e6).toFixed(2)} MB`;
console.log(
  `weights and lists: ${size(statSync(shippedFile).size)}, ${size(gzipSync(readFileSync(shippedFile), { level: 9 }).length)} gzipped`,
);
if (options.json) writeFileSync(options.json, JSON.stringify(results));

const chromium = options['no-browser'] ? null : findBrowser('chromium');
if (chromium) {
  const visits = await openVisits({
    executablePath: chromium.path,
    pages: [{ id: 'empty', html: Buffer.from('<!doctype html><title>Empty</title>') }],
    script: await bundleScript(new URL('companies-in-page.mjs', import.meta.url)),
  });
  const texts = ours.slice(0, 60).map(({ input }) => input);
  const task = JSON.stringify({ model: readFileSync(shippedFile).toString('base64'), texts, rounds: 5 });
  try {
    const { ready, cold, perThousand } = await visits.visit('empty', `winnowCompanies(${task})`);
    const sorted = [...perThousand].sort((a, b) => a - b);
    console.log(
      `In ${visits.version}: ${sorted[2].toFixed(1)} ms for 1,000 words (the first round ${perThousand[0].toFixed(1)}); the model is ready after ` +
        `${ready.toFixed(1)} ms, the first article took ${cold.toFixed(1)} ms.`,
    );
  } finally {
    await visits.close();
  }
}
