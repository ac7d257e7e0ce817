#!/usr/bin/env node
// Trains the judge that tells articles from other pages, from the labelled pages of ../shared/data/wcxb:
//
//   node training/verdict.mjs            writes src/engine/verdict/trained.ts, and into build/training one judge for each fifth of the
//                                        sites, trained on the other four: npm run bench:verdict -- --held-out measures with them
//   node training/verdict.mjs --cached   takes the pages as they were read last time
//
// Needs the bodies' models of the same fifths (node training/body.mjs --folds), and python3 with xgboost and numpy. Takes about five
// minutes on two cores. Seeds and the order of rows are fixed: the same pages and bodies give the same judge.
//
// Nothing judges a page, or helps to judge it, that was learned on its site: neither the model that chose its body, nor the weights of
// keys, nor the trees, nor the threshold. Documentation is neither article nor the contrary: it is left out, and reported.
import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleSource } from '../tests/benchmarks/bundle-engine.mjs';
import { readJsonLines } from '../tests/benchmarks/json-lines.mjs';
import { packTrees, packWeights } from './learned/pack.mjs';
import { trainTrees } from './learned/train-trees.mjs';
import { calibrate, thresholdFor } from './verdict/calibrate.mjs';
import { learnKeys } from './verdict/learn-keys.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const out = join(root, 'build/training');
const FOLDS = [0, 1, 2, 3, 4];
const TREES = {
  rounds: 90,
  params: {
    max_depth: 4,
    eta: 0.08,
    subsample: 0.7,
    colsample_bytree: 0.2,
    min_child_weight: 3,
    lambda: 3,
    max_bin: 32,
  },
};

/** What grows with a text, by the names of `pageNumbers`. */
const GROWING = [
  ...['body words', 'prose words', 'page words', 'page blocks', 'body blocks', 'sentences', 'prose blocks'],
  ...['long prose blocks', 'prose boxes', 'body headings', 'page headings'],
];
/** A book on one page is an article still, and the labelled pages hold none. */
const AS_LONG = 25;
/**
 * What a page teaches besides itself: how it would look in a language whose words nobody has learned, in one whose little words are not
 * known either, and, if it is an article, many times as long.
 */
const VARIANTS = [
  { weight: 1, of: ({ numbers, keys }) => ({ numbers, keys }) },
  { weight: 0.2, of: ({ numbers, keys }) => ({ numbers, keys: { ...keys, words: [] } }) },
  {
    weight: 0.2,
    of: ({ numbers, keys }) => ({ numbers: { ...numbers, 'function words': 0 }, keys: { ...keys, words: [] } }),
  },
  {
    weight: 0.1,
    only: 'article',
    of: ({ numbers, keys }) => ({
      numbers: { ...numbers, ...Object.fromEntries(GROWING.map((name) => [name, numbers[name] * AS_LONG])) },
      keys,
    }),
  },
];

async function readPages() {
  const files = [0, 1].map((part) => join(out, `verdict-${part}.jsonl`));
  if (!process.argv.includes('--cached')) {
    const script = join(root, 'training/verdict/read-pages.mjs');
    const runs = files.map((file, part) =>
      spawn(process.execPath, [script, String(part), '2', file], { stdio: 'inherit' }),
    );
    const codes = await Promise.all(runs.map((run) => new Promise((resolve) => run.on('exit', resolve))));
    if (codes.some((code) => code !== 0)) throw new Error('Some pages could not be read.');
  }
  return files.flatMap((file) => readJsonLines(file)).sort((a, b) => (a.id < b.id ? -1 : 1));
}

const { rowOf, unpackTrees } = await bundleSource('../training/verdict/engine-parts.ts');
mkdirSync(out, { recursive: true });
const pages = (await readPages()).filter(({ type }) => type !== 'documentation');
const names = Object.keys(pages[0].numbers);

const learned = new Map();
/** Weights of keys from all folds but these. */
function keysWithout(...folds) {
  const id = [...new Set(folds)].sort().join();
  if (!learned.has(id)) learned.set(id, learnKeys(pages.filter(({ fold }) => !folds.includes(fold))));
  return learned.get(id);
}

const trained = new Map();
/** Trees from all folds but these; each row with weights of keys that never saw its fold either. */
function treesWithout(...folds) {
  const id = [...folds].sort().join();
  if (!trained.has(id)) {
    const rows = pages
      .filter(({ fold }) => !folds.includes(fold))
      .flatMap((page) =>
        VARIANTS.filter(({ only }) => !only || only === page.type).map(({ weight, of }) => ({
          ...page,
          ...of(page),
          weight,
        })),
      );
    const lines = rows.map(({ numbers, keys, fold }) => rowOf(numbers, keys, keysWithout(...folds, fold)));
    const width = lines[0].length;
    const matrix = Float32Array.from(lines.flatMap((line) => [...line]));
    const labels = Float32Array.from(rows, ({ type }) => Number(type === 'article'));
    const weights = Float32Array.from(rows, ({ weight }) => weight);
    trained.set(id, packTrees(trainTrees(out, { matrix, width, labels, weights }, TREES), width, { inScript: true }));
  }
  return trained.get(id);
}

/** Sums of leaves for the pages of a fold, by trees and keys of the other folds, without `held` either. */
function sumsOf(fold, ...held) {
  const without = [...held, fold];
  const sumOf = unpackTrees(treesWithout(...without));
  const keys = keysWithout(...without);
  return pages
    .filter((page) => page.fold === fold)
    .map((page) => ({ page, sum: sumOf(rowOf(page.numbers, page.keys, keys)) }));
}

/** A judge for pages of the folds held out, or for all where none is. */
function judgeWithout(...held) {
  const unseen = FOLDS.filter((fold) => !held.includes(fold)).flatMap((fold) => sumsOf(fold, ...held));
  const { slope, offset } = calibrate(unseen);
  const threshold = thresholdFor(
    unseen.map(({ page, sum }) => ({ page, chance: 1 / (1 + Math.exp(-(slope * sum + offset))) })),
  );
  const keys = keysWithout(...held);
  return {
    numbers: names,
    ...treesWithout(...held),
    keys: Object.fromEntries([...keys].map(([family, weights]) => [family, packWeights(weights)])),
    slope,
    offset,
    threshold,
  };
}

for (const held of FOLDS) {
  const judge = judgeWithout(held);
  writeFileSync(join(out, `verdict-fold-${held}.json`), JSON.stringify(judge));
  console.log(`fold ${held}: threshold ${judge.threshold}, slope ${judge.slope}, offset ${judge.offset}`);
}
const judge = judgeWithout();
const code = JSON.stringify(judge);
writeFileSync(
  join(root, 'src/engine/verdict/trained.ts'),
  `// Made by training/verdict.mjs from ${pages.length} pages of WCXB's development split (Murrough Foley, 2026, CC BY 4.0): see NOTICE.\n` +
    `import type { PackedVerdict } from './verdict-model.ts';\n\nexport const TRAINED: PackedVerdict = ${code};\n`,
);
console.log(`judge: threshold ${judge.threshold}, ${(code.length / 1024).toFixed(1)} KB`);
