#!/usr/bin/env node
// Trains the classifier that chooses an article's blocks, from the labelled pages of ../shared/data/wcxb:
//
//   node training/body.mjs            writes src/engine/body/model/trained.ts
//   node training/body.mjs --folds    writes besides one model for each fifth of the sites, trained on the other four, into
//                                     build/training: what npm run bench:body -- --held-out measures with
//   … --cached                        takes the pages as they were read last time (they must be read anew when page-blocks.ts or
//                                     what comes before it has changed)
//
// Needs python3 with xgboost and numpy: on Debian apt-get install python3-xgboost. Takes about 10 minutes on two cores. Seeds and the
// order of rows are fixed: the same pages give the same model.
//
// Words and class names get their weights first, by logistic regression, from other sites than those of the rows that are then made
// with them: a tree must not learn to trust a word more than it deserves on a site not seen before.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deserialize } from 'node:v8';
import { bundleEngine } from '../tests/benchmarks/bundle-engine.mjs';
import { foreignLanguages } from '../tests/benchmarks/foreign-words.mjs';
import { packModel, trainLexicon } from './body/lexicon-and-trees.mjs';
import { trainTrees } from './learned/train-trees.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const out = join(root, 'build/training');
const FOLDS = [0, 1, 2, 3, 4];
const TREES = {
  rounds: 200,
  params: {
    max_depth: 5,
    eta: 0.1,
    subsample: 0.7,
    colsample_bytree: 0.2,
    min_child_weight: 30,
    lambda: 3,
    max_bin: 32,
  },
};
/** Other kinds of pages teach too, but the articles' way of being written comes first. */
const WEIGHTS = { article: 1, documentation: 1 };
const WEIGHT_OF_OTHERS = 0.05;
const LEAST_WORDS = 60;
/** What a page counts once more in words of a language that nobody has learned; documentation is written in few, and lost by it. */
const FOREIGN_WEIGHT = 0.15;

async function readPages() {
  const files = [0, 1].map((part) => join(out, `pages-${part}.bin`));
  if (!process.argv.includes('--cached')) {
    const script = join(root, 'training/body/read-pages.mjs');
    const runs = files.map((file, part) =>
      spawn(process.execPath, [script, String(part), '2', file], { stdio: 'inherit' }),
    );
    const codes = await Promise.all(runs.map((run) => new Promise((resolve) => run.on('exit', resolve))));
    if (codes.some((code) => code !== 0)) throw new Error('Some pages could not be read.');
  }
  const pages = files.flatMap((file) => deserialize(readFileSync(file))).sort((a, b) => (a.id < b.id ? -1 : 1));
  // Labelled with words that must appear, and with no text that holds them: nothing is to be learned there.
  return pages.filter(({ truth }) => truth.text.trim() || !truth.with.length);
}

/** Keys for the lexicon and weights for the rows: each page counts the same, each block by its words. */
function prepare(page, engine) {
  const facts = engine.factsOf(page, page.hints, engine.NO_LEXICON);
  const share = WEIGHTS[page.type] ?? WEIGHT_OF_OTHERS;
  page.site = new URL(page.url).hostname.replace(/^www\./, '');
  page.words = facts.texts.map((text) => engine.wordKeys(text));
  page.names = page.blocks.map((block) => Object.values(engine.nameKeys(block)).flat());
  const counts = facts.texts.map(({ words }) => words);
  const truth = Math.max(
    LEAST_WORDS,
    counts.reduce((sum, words, i) => sum + words * page.labels[i], 0),
  );
  page.lexiconWeights = counts.map((words) => share * Math.min(1, Math.log1p(words) / 4));
  // What a rule takes anyway is never judged.
  page.weights = counts.map((words, i) =>
    engine.isSureClutter(page.blocks[i]) ? 0 : share * Math.min(30, ((words + 1.5) / truth) * 100),
  );
}

/** The same page in words that no lexicon knows: trees must learn what to do without them. */
function inForeignWords(page) {
  const { title, byline } = page.hints;
  const { to } = foreignLanguages.letters;
  return {
    ...page,
    blocks: page.blocks.map((block) => ({ ...block, text: to(block.text) })),
    hints: { ...page.hints, title: to(title), byline: to(byline) },
    weights: page.weights.map((weight) => weight * FOREIGN_WEIGHT),
  };
}

/** Trees for the pages given, each made into rows with the lexicon of its own. */
function treesFor(originals, lexiconOf, engine) {
  const pages = originals.flatMap((page) => (page.type === 'documentation' ? [page] : [page, inForeignWords(page)]));
  const width = engine.widthOf(engine.FIRST_PASS);
  const count = pages.reduce((sum, { blocks }) => sum + blocks.length, 0);
  const matrix = new Float32Array(count * width);
  const labels = new Float32Array(count);
  const weights = new Float32Array(count);
  let at = 0;
  for (const page of pages) {
    const facts = engine.factsOf(page, page.hints, lexiconOf(page));
    matrix.set(engine.rowsOf(facts, engine.FIRST_PASS), at * width);
    labels.set(page.labels, at);
    weights.set(page.weights, at);
    at += page.blocks.length;
  }
  return trainTrees(out, { matrix, width, labels, weights }, TREES);
}

const engine = await bundleEngine('../../training/body/engine-parts.ts');
mkdirSync(out, { recursive: true });
const pages = await readPages();
for (const page of pages) prepare(page, engine);
const lexicons = new Map();
/** Learned from the sites of all folds but these. */
function lexiconWithout(...folds) {
  const key = [...new Set(folds)].sort().join();
  if (!lexicons.has(key)) lexicons.set(key, trainLexicon(pages.filter(({ fold }) => !folds.includes(fold))));
  return lexicons.get(key);
}

const width = engine.widthOf(engine.FIRST_PASS);
if (process.argv.includes('--folds'))
  for (const held of FOLDS) {
    const others = pages.filter(({ fold }) => fold !== held);
    const trees = treesFor(others, ({ fold }) => lexiconWithout(held, fold), engine);
    writeFileSync(join(out, `fold-${held}.json`), JSON.stringify(packModel(trees, width, lexiconWithout(held))));
    console.log(`fold ${held}: ${others.length} pages of other sites`);
  }
if (!process.argv.includes('--only-folds')) {
  const trees = treesFor(pages, ({ fold }) => lexiconWithout(fold), engine);
  const model = packModel(trees, width, lexiconWithout());
  writeFileSync(
    join(root, 'src/engine/body/model/trained.ts'),
    `// Made by training/body.mjs from the ${pages.length} pages of WCXB's development split (Murrough Foley, 2026, CC BY 4.0): see NOTICE.\n` +
      `import type { PackedModel } from './body-model.ts';\n\nexport const TRAINED: PackedModel = ${JSON.stringify(model)};\n`,
  );
  console.log(`model: ${trees.length} trees, ${Math.round(JSON.stringify(model).length / 1024)} KB`);
}
