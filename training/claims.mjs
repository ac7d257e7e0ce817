#!/usr/bin/env node
// Trains what finds and ranks claims, from the labelled articles and the sentences of debates of ../shared/data:
//
//   node training/claims.mjs            writes public/models/claims.bin
//   node training/claims.mjs --folds    writes besides one model for each fifth of the sites, trained on the other four, into
//                                       build/training: what npm run bench:claims measures with
//
// Needs python3 with xgboost and numpy. Takes some minutes on two cores. The same data give the same bytes.
//
// Lists of words get their weights first: `debates` from the sentences of debates, `worthy` and `key` from the labels. A sentence's row is
// made with lists that never saw its site, so that the trees do not trust a word more than it deserves. The trees see those scores beside
// signals, shape, place and likeness. The threshold is chosen on articles that neither lists nor trees saw.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { bundleEngine } from '../tests/benchmarks/bundle-engine.mjs';
import { sharedPaths } from '../tests/benchmarks/shared-data.mjs';
import { packClaimModel, packKeyTable } from './claims/pack.mjs';
import { readDebates, readLabelledArticles } from './claims/read-labels.mjs';
import { leastForF1, leastWorthFor } from './claims/thresholds.mjs';
import { measuredArticles, moreArticles } from './labels/labelled-articles.mjs';
import { logistic } from './learned/logistic.mjs';
import { packTrees } from './learned/pack.mjs';
import { trainTrees } from './learned/train-trees.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const out = join(root, 'build/training');
const FOLDS = [0, 1, 2, 3, 4];
const KINDS = ['figure', 'event', 'comparison', 'finding', 'statement', 'forecast', 'cause'];
/** Of what is shown, this share is to be check-worthy: a little above .85, which is to hold on articles of other sites. */
const WORTHY_AIM = 0.855;
const DEBATES = { least: 4, strength: 8 };
const LABELS = { least: 4, strength: 4 };
const KIND_WORDS = { least: 2, strength: 8 };
const TREES = {
  rounds: 200,
  params: {
    max_depth: 4,
    eta: 0.06,
    subsample: 0.7,
    colsample_bytree: 0.3,
    min_child_weight: 8,
    lambda: 3,
    max_bin: 64,
  },
};

const [data, debateFile, scorer] = sharedPaths('data', 'data/claims/train.tsv', 'tools/score-body.mjs');
const { foldOf, loadTruth } = await import(scorer);
const truth = loadTruth();
const engine = await bundleEngine('../../training/claims/engine-parts.ts');
mkdirSync(out, { recursive: true });
const labelled = [...measuredArticles(data), ...moreArticles(data)];
const articles = readLabelledArticles(labelled, (id) => foldOf(truth.get(id).url), engine);
for (const article of articles) article.keys = article.read.sentences.map((sentence) => engine.wordKeys(sentence));
const debates = readDebates(debateFile, engine).map(({ sentence, label }) => ({
  keys: engine.wordKeys(sentence),
  label,
}));
const width = engine.CLAIM_NAMES.length;

const debateList = logistic(
  debates.map(({ keys }) => keys),
  debates.map(({ label }) => label),
  DEBATES,
);

/** Each fifth of the debates is scored by a list from the other four. */
function leastDebatedOf() {
  const scores = new Array(debates.length);
  for (const part of FOLDS) {
    const others = debates.filter((_, i) => i % 5 !== part);
    const list = logistic(
      others.map(({ keys }) => keys),
      others.map(({ label }) => label),
      DEBATES,
    );
    const table = engine.readKeyTable(packKeyTable([list]));
    debates.forEach(({ keys }, i) => {
      if (i % 5 === part) [scores[i]] = table.scoresOf(keys);
    });
  }
  return leastForF1(
    scores,
    debates.map(({ label }) => label),
  );
}

/** Remembers what was made without the given folds. */
function remembering(make) {
  const known = new Map();
  return (...folds) => {
    const key = [...new Set(folds)].sort().join();
    if (!known.has(key)) known.set(key, make(new Set(folds)));
    return known.get(key);
  };
}

const packedWordsWithout = remembering((left) => {
  const rows = articles.filter(({ fold }) => !left.has(fold));
  const keys = rows.flatMap((article) => article.keys);
  const learn = (target) =>
    logistic(
      keys,
      rows.flatMap((article) => article[target]),
      LABELS,
    );
  return packKeyTable([debateList, learn('worthy'), learn('key')]);
});
const wordsWithout = remembering((left) => engine.readKeyTable(packedWordsWithout(...left)));

const kindsWithout = remembering((left) => {
  const rows = articles
    .filter(({ fold }) => !left.has(fold))
    .flatMap(({ read, details }) =>
      read.sentences.flatMap((sentence, i) =>
        details[i] ? [{ keys: engine.kindKeys(sentence), kind: details[i].kind }] : [],
      ),
    );
  return packKeyTable(
    KINDS.map((kind) =>
      logistic(
        rows.map(({ keys }) => keys),
        rows.map((row) => (row.kind === kind ? 1 : 0)),
        KIND_WORDS,
      ),
    ),
  );
});

const rowsOf = (article, words) => engine.claimRows(engine.claimFacts(article.read, words));

const treesWithout = remembering((left) => {
  const rows = articles.filter(({ fold }) => !left.has(fold));
  const matrices = rows.map((article) => rowsOf(article, wordsWithout(...left, article.fold)));
  const matrix = new Float32Array(matrices.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of matrices) {
    matrix.set(part, at);
    at += part.length;
  }
  const learn = (target) => {
    const wanted = Float32Array.from(rows.flatMap((article) => article[target]));
    return trainTrees(out, { matrix, width, labels: wanted, weights: new Float32Array(wanted.length).fill(1) }, TREES);
  };
  return { worthy: learn('worthy'), key: learn('key') };
});

/** The sentences of the articles of a fold, scored by what saw neither it nor those left out. */
function scoredWithout(fold, left) {
  const trees = treesWithout(...left, fold);
  const chances = Object.fromEntries(
    Object.entries(trees).map(([name, dump]) => {
      const sumOf = engine.unpackTrees(packTrees(dump, width));
      return [name, (row) => 1 / (1 + Math.exp(-sumOf(row)))];
    }),
  );
  return articles
    .filter((article) => article.fold === fold)
    .map((article) => {
      const rows = rowsOf(article, wordsWithout(...left, fold));
      const scored = article.read.sentences.map((sentence, i) => {
        const row = rows.subarray(i * width, (i + 1) * width);
        const score = engine.isKeptOut(sentence) ? 0 : engine.worthOf(chances.worthy(row), chances.key(row));
        return { sentence, score, worthy: article.worthy[i] };
      });
      return { scored };
    });
}

function modelWithout(...left) {
  const others = FOLDS.filter((fold) => !left.includes(fold));
  const heldOut = others.flatMap((fold) => scoredWithout(fold, left));
  return packClaimModel({
    width,
    kindNames: KINDS,
    leastDebated,
    leastWorth: leastWorthFor(heldOut, engine.chooseClaims, WORTHY_AIM),
    words: packedWordsWithout(...left),
    kinds: kindsWithout(...left),
    ...treesWithout(...left),
  });
}

const leastDebated = leastDebatedOf();
if (process.argv.includes('--folds'))
  for (const fold of FOLDS) {
    writeFileSync(join(out, `claims-fold-${fold}.bin`), modelWithout(fold));
    console.log(`fold ${fold}: ${articles.filter((article) => article.fold !== fold).length} articles of other sites`);
  }
const model = modelWithout();
mkdirSync(join(root, 'public/models'), { recursive: true });
writeFileSync(join(root, 'public/models/claims.bin'), model);
const zipped = gzipSync(model, { level: 9 }).length;
console.log(`model: ${Math.round(model.length / 1024)} KB, ${Math.round(zipped / 1024)} KB gzipped`);
