#!/usr/bin/env node
// Claims against the labelled articles of ../shared/data, each found by a model that never saw its site (after
// `node training/claims.mjs --folds`), beside ways of choosing that learned nothing; and the sentences of debates.
//
//   npm run bench:claims -- [--wrong] [--no-browser] [--second-reader]
//
// --wrong       lists for each article which key claims were missed and which sentences were shown that are not check-worthy
// --no-browser  leaves the time in Chromium out
// --second-reader  only the articles that were read a second time, with the second reader's key claims beside those chosen
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { findBrowser } from '../../scripts/find-browser.mjs';
import { readDebates, readLabelledArticles } from '../../training/claims/read-labels.mjs';
import { measuredArticles } from '../../training/labels/labelled-articles.mjs';
import { bundleEngine } from './bundle-engine.mjs';
import { bundleScript } from './bundle-script.mjs';
import { baselines } from './claims/baselines.mjs';
import { openVisits } from './page-visits.mjs';
import { printTable, share } from './print-table.mjs';
import { claimsRead, secondReading } from './second-reading.mjs';
import { sharedPaths } from './shared-data.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { values: options } = parseArgs({
  options: {
    wrong: { type: 'boolean' },
    'no-browser': { type: 'boolean' },
    'second-reader': { type: 'boolean' },
  },
});
const readings = options['second-reader'] ? secondReading() : null;
const [data, debateFile, labelScorer, bodyScorer] = sharedPaths(
  'data',
  'data/claims/dev.tsv',
  'tools/score-labels.mjs',
  'tools/score-body.mjs',
);
const { score } = await import(labelScorer);
const { foldOf, loadTruth } = await import(bodyScorer);
const truth = loadTruth();
const engine = await bundleEngine('../../training/claims/engine-parts.ts');
const modelFile = (fold) => join(root, `build/training/claims-fold-${fold}.bin`);
const missing = [0, 1, 2, 3, 4].map(modelFile).find((file) => !existsSync(file));
if (missing) {
  console.error(`${missing} is missing: run node training/claims.mjs --folds first.`);
  process.exit(1);
}
const models = [0, 1, 2, 3, 4].map((fold) => engine.readClaimModel(readFileSync(modelFile(fold))));

const measured = measuredArticles(data).filter(({ id }) => !readings || readings.has(id));
const articles = readLabelledArticles(measured, (id) => foldOf(truth.get(id).url), engine);
const foundIn = (article, options) =>
  engine.findClaims(article.read.article, article.companies, models[article.fold], options);

/**
 * The scorer takes the first sentence that a claim contains for the claim's own, and a heading ("TurboTax") or a list number ("9.") is
 * contained in many. This copy of an article leaves out such scraps, so that every claim meets its own sentence.
 */
function withoutScraps(labelled) {
  const worthy = new Set(labelled.checkworthy);
  const { sentences } = labelled;
  // As the scorer folds them.
  const folded = sentences.map((sentence) =>
    sentence.replace(/[“”„]/g, '"').replace(/[‘’]/g, "'").toLowerCase().trim(),
  );
  const isScrap = (_, i) =>
    !worthy.has(i) && folded.some((other) => other.length > folded[i].length && other.includes(folded[i]));
  return { ...labelled, sentences: sentences.map((sentence, i) => (isScrap(sentence, i) ? '' : sentence)) };
}
const mended = articles.map(({ labelled }) => withoutScraps(labelled));

/** @param {(article: object) => object[]} find */
const predictionsOf = (find) =>
  new Map(articles.map((article) => [article.id, { id: article.id, claims: find(article) }]));
const systems = { Winnow: (article) => foundIn(article) };
if (readings) systems['a second reader'] = ({ id, labelled }) => claimsRead(readings.get(id), labelled);
for (const [name, choose] of Object.entries(baselines(engine))) systems[name] = ({ read }) => choose(read.sentences);

const rows = [];
for (const [name, find] of Object.entries(systems)) {
  const predictions = predictionsOf(find);
  const { row } = score(mended, predictions);
  const asGiven = score(
    articles.map(({ labelled }) => labelled),
    predictions,
  ).row;
  const own = name === 'Winnow';
  const shown = [...predictions.values()].reduce((sum, { claims }) => sum + claims.length, 0) / articles.length;
  rows.push({
    '': name,
    'shown an article': shown.toFixed(1),
    'check-worthy': share(row.worthy),
    'key among the first five': share(row['key@5']),
    'key claims found': share(row.claimKeyR),
    kind: own ? share(row.kind) : '–',
    speaker: own ? share(row.speaker) : '–',
    'attributed (F1)': own ? share(row.attrF) : '–',
    verbatim: share(row.verbatim),
    'scraps not left out: check-worthy, key@5, found': [asGiven.worthy, asGiven['key@5'], asGiven.claimKeyR]
      .map(share)
      .join(' '),
  });
}
printTable(rows);

/** Kind and speaker of every key claim, shown or not. */
function onAllKeyClaims() {
  const counts = { claims: 0, kind: 0, speaker: 0, found: 0, labelled: 0, both: 0 };
  const plain = (name) =>
    name
      ?.toLowerCase()
      .replace(/^the /, '')
      .replace(/[’']s?$/, '')
      .replace(/[^a-z0-9& ]/g, '')
      .trim() ?? null;
  for (const article of articles)
    for (const [i, claim] of foundIn(article, { all: true }).entries()) {
      const detail = article.details[i];
      if (!detail) continue;
      counts.claims++;
      if (claim.kind === detail.kind) counts.kind++;
      if (plain(claim.speaker) === plain(detail.speaker)) counts.speaker++;
      if (claim.speaker) counts.found++;
      if (detail.speaker) counts.labelled++;
      if (claim.speaker && detail.speaker) counts.both++;
    }
  const f1 = (2 * counts.both) / (counts.found + counts.labelled);
  console.log(
    `On all ${counts.claims} labelled key claims, shown or not: kind ${share(counts.kind / counts.claims)}, speaker ` +
      `${share(counts.speaker / counts.claims)}, attributed: precision ${share(counts.both / counts.found)}, recall ` +
      `${share(counts.both / counts.labelled)}, F1 ${share(f1)}.`,
  );
}
console.log('');
onAllKeyClaims();

console.log('\nWhat another threshold would give:\n');
printTable(
  [0.2, 0.3, 0.4, 0.5, 0.6, 0.7].map((least) => {
    const predictions = predictionsOf((article) =>
      engine.findClaims(article.read.article, article.companies, { ...models[article.fold], leastWorth: least }),
    );
    const { row } = score(mended, predictions);
    const shown = [...predictions.values()].reduce((sum, { claims }) => sum + claims.length, 0) / articles.length;
    return {
      'least worth': share(least),
      'shown an article': shown.toFixed(1),
      'check-worthy': share(row.worthy),
      'key among the first five': share(row['key@5']),
      'key claims found': share(row.claimKeyR),
    };
  }),
);

/** Every sentence of every article, word for word at its offsets. */
const untrue = articles.reduce((sum, article) => {
  const { text } = article.read.article;
  return (
    sum + foundIn(article, { all: true }).filter((claim) => text.slice(claim.start, claim.end) !== claim.text).length
  );
}, 0);
console.log(`\nSentences that differ from the article's text at their offsets: ${untrue}`);

const shipped = readFileSync(join(root, 'public/models/claims.bin'));
const model = engine.readClaimModel(shipped);
const debates = readDebates(debateFile, engine)
  .map(({ sentence, label }) => ({ score: model.words.scoresOf(engine.wordKeys(sentence))[0], label }))
  .sort((a, b) => b.score - a.score);
const positives = debates.filter(({ label }) => label).length;
const said = debates.filter((debate) => debate.score >= model.leastDebated);
let right = 0;
let precisions = 0;
debates.forEach(({ label }, i) => {
  if (!label) return;
  right++;
  precisions += right / (i + 1);
});
const f1 = (2 * said.filter(({ label }) => label).length) / (said.length + positives);
console.log(
  `Debates (CheckThat 2024, dev): ${debates.length} sentences, F1 ${share(f1)}, average precision ${share(precisions / positives)}`,
);
console.log(`Model: ${Math.round(gzipSync(shipped, { level: 9 }).length / 1024)} KB gzipped`);

if (options.wrong)
  for (const article of articles) {
    const claims = foundIn(article);
    const at = new Map(article.read.sentences.map(({ start }, i) => [start, i]));
    const places = claims.map(({ start }) => at.get(start));
    console.log(
      JSON.stringify({
        id: article.id,
        unworthy: places.filter((i) => !article.worthy[i]).map((i) => article.read.sentences[i].text),
        missed: article.read.sentences.filter((_, i) => article.key[i] && !places.includes(i)).map(({ text }) => text),
      }),
    );
  }

const chromium = options['no-browser'] ? null : findBrowser('chromium');
if (chromium) {
  const visits = await openVisits({
    executablePath: chromium.path,
    pages: [{ id: 'empty', html: Buffer.from('<!doctype html><title>Empty</title>') }],
    script: await bundleScript(new URL('claims-in-page.mjs', import.meta.url)),
  });
  const texts = articles
    .slice(0, 60)
    .map(({ read: { article }, companies }) => ({ article, companies, words: article.wordCount }));
  const task = JSON.stringify({ model: shipped.toString('base64'), texts, rounds: 5 });
  try {
    const { ready, cold, perThousand } = await visits.visit('empty', `winnowClaims(${task})`);
    const sorted = [...perThousand].sort((a, b) => a - b);
    console.log(
      `In ${visits.version}: ${sorted[2].toFixed(1)} ms for 1,000 words (the first round ${perThousand[0].toFixed(1)}); the model is ready after ` +
        `${ready.toFixed(1)} ms, the first article took ${cold.toFixed(1)} ms.`,
    );
  } finally {
    await visits.close();
  }
}
