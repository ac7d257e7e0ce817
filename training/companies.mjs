#!/usr/bin/env node
// Trains what finds companies, from the labelled articles and the tagged public text of ../shared/data, and texts of our own writing:
//
//   node training/companies.mjs            writes public/models/companies.bin
//   node training/companies.mjs --folds    besides, models for each fifth of the sites, trained on the other four, into build/training:
//                                          npm run bench:companies measures with them
//
// Needs python3 with xgboost. Takes about eight minutes. Seeds and the order of rows are fixed: the same data give the
// same file. Nothing that judges a name, in training or in the benchmark, was trained on an article of its site: a tagger reads what
// it did not see, a judge of names learns from such readings, and a judge of key companies from such judgements; the lists too leave
// out what is known from the site's own articles.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { bundleSource } from '../tests/benchmarks/bundle-engine.mjs';
import { sharedPaths } from '../tests/benchmarks/shared-data.mjs';
import { chooseThreshold, harmonic, trainCompanyJudge, trainKeyJudge, weaker } from './companies/judges.mjs';
import { labelledArticles } from './companies/labelled-articles.mjs';
import { labelledNames, nameLists } from './companies/name-lists.mjs';
import { isCompany, labelOf, labelsOf } from './companies/read-for-training.mjs';
import { taggerTraining } from './companies/taggers.mjs';
import { writtenTexts } from './companies/written-texts.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const out = join(root, 'build/training');
const [data] = sharedPaths('data');
const FOLDS = [0, 1, 2, 3, 4];
/** What an article read with the short list counts beside the same read with the whole one. */
const SHORT_WEIGHT = 0.6;
/** So much less F1 than could be had is accepted: a chip for what is no company is worse than a chip that is missing. */
const LOSS_FOR_PRECISION = 0.01;

const engine = await bundleSource('../training/companies/engine-parts.ts');
mkdirSync(out, { recursive: true });
const articles = labelledArticles(data, { more: true });
const makeLists = nameLists(data);

/** Remembers what was made for a set of folds held out. */
function remembered(make) {
  const made = new Map();
  return (...held) => {
    const id = [...new Set(held)].sort().join();
    if (!made.has(id)) made.set(id, make([...new Set(held)].sort()));
    return made.get(id);
  };
}
const outside = (held) => articles.filter(({ fold }) => !held.includes(fold));

const listsWithout = remembered((held) => {
  const names = labelledNames(outside(held));
  return { tuned: makeLists(names, true), other: makeLists(names, false) };
});
const namesWithout = remembered((held) => {
  const { tuned, other } = listsWithout(...held);
  return { tuned: engine.buildNameList(tuned), other: engine.buildNameList(other) };
});
/** The list that an article is read with: it knows neither its own fold nor those held out. */
const listOf = (article, held) => namesWithout(...held, article.fold)[article.tuned ? 'tuned' : 'other'];

// Public text is read with the short lists: a tagger that learned it with a long one takes what no list knows for nothing.
const shortLists = {
  tuned: engine.buildNameList(makeLists(new Map(), true, false)),
  other: engine.buildNameList(makeLists(new Map(), false, false)),
};
/** Without the trades and the labels' names: what is learned with it too is to know a firm that no list knows. */
const shortListOf = (article) => shortLists[article.tuned ? 'tuned' : 'other'];
const written = writtenTexts();
const trainTagger = taggerTraining(engine, data, shortLists.tuned, written);
const taggerWithout = remembered((held) => trainTagger(outside(held), (article) => listOf(article, held), shortListOf));

/** An article read by a tagger that knows neither its fold nor those held out, its names and what the judge sees of them. */
function readArticle(article, held, list = listOf(article, held)) {
  const { title, text, url } = article;
  const read = engine.readText(engine.articleFromText({ title, text, url, lang: 'en' }), list);
  engine.tagText(read, taggerWithout(...held, article.fold));
  const names = engine.gatherNames(read);
  const rows = engine.nameRows(names, read);
  const labels = labelsOf(article);
  const found = names.map((name) => labelOf(labels, [name.core, name.mentions[0].text]));
  return { article, read, rows, labels, found };
}

/** The model that knows all folds but these. */
function modelWithout(held) {
  const readings = outside(held).map((article) => readArticle(article, held));
  const short = outside(held).map((article) => readArticle(article, held, shortListOf(article)));
  const judgeOf = (packed, threshold = 0.5) => ({ ...packed, threshold });
  const rowsFrom = (some, weight) =>
    some.flatMap(({ rows, found }) => rows.map((row, i) => ({ row, yes: isCompany(found[i]), weight })));
  const companyJudge = (left) =>
    trainCompanyJudge(out, [
      ...rowsFrom(
        readings.filter(({ article }) => article.fold !== left),
        1,
      ),
      ...rowsFrom(
        short.filter(({ article }) => article.fold !== left),
        SHORT_WEIGHT,
      ),
    ]);
  const folds = FOLDS.filter((fold) => !held.includes(fold));
  const judges = new Map(folds.map((fold) => [fold, companyJudge(fold)]));
  const answers = readings.flatMap(({ article, rows, found }) => {
    const { chanceOf } = engine.judgeOf(judgeOf(judges.get(article.fold)));
    return rows.map((row, i) => ({ chance: chanceOf(row), right: isCompany(found[i]) }));
  });
  const companyThreshold = chooseThreshold(
    answers,
    answers.filter(({ right }) => right).length,
    harmonic,
    LOSS_FOR_PRECISION,
  );

  const examples = readings.flatMap(({ article, read, labels }) => {
    const { firms, mentions } = engine.firmsOf(
      read,
      engine.judgeOf(judgeOf(judges.get(article.fold), companyThreshold)),
    );
    return engine.firmRows(firms, mentions, read).map((row, i) => ({
      fold: article.fold,
      row,
      yes:
        labelOf(
          labels,
          firms[i].names.flatMap(({ core, mentions: [first] }) => [core, first.text]),
        ) === 'key',
    }));
  });
  const keyAnswers = folds.flatMap((fold) => {
    const { chanceOf } = engine.judgeOf(
      judgeOf(
        trainKeyJudge(
          out,
          examples.filter((example) => example.fold !== fold),
        ),
      ),
    );
    return examples
      .filter((example) => example.fold === fold)
      .map(({ row, yes }) => ({ chance: chanceOf(row), right: yes }));
  });
  const wanted = outside(held).reduce(
    (sum, { companies }) => sum + companies.filter(({ role }) => role === 'key').length,
    0,
  );
  const keyThreshold = chooseThreshold(keyAnswers, wanted, weaker);
  const tagger = taggerWithout(...held);
  return {
    head: {
      transitions: [...tagger.transitions],
      company: judgeOf(companyJudge(null), companyThreshold),
      key: judgeOf(trainKeyJudge(out, examples), keyThreshold),
    },
    weights: tagger.weights,
  };
}

function save(file, { head, weights }, lists) {
  const bytes = engine.writeCompanyModel(head, lists, weights);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, bytes);
  const size = (gzipSync(bytes, { level: 9 }).length / 1e6).toFixed(2);
  console.log(
    `${file}: ${size} MB gzipped, thresholds ${head.company.threshold.toFixed(3)}, ${head.key.threshold.toFixed(3)}`,
  );
}

/** What is shipped, with a note beside it that says what it is made of. */
function shipModel(model, lists) {
  const file = join(root, 'public/models/companies.bin');
  save(file, model, lists);
  const note = {
    madeBy: 'training/companies.mjs',
    taggerBits: engine.ROW_BITS,
    labelledArticles: articles.length,
    writtenTexts: written.length,
    publicText: ['gmb.train', 'wikigold', 'wnut17.train', 'btc', 'sec.train'],
    names: { listed: lists.listed.split('\n').length, own: lists.wellKnown.split(/[;\n]/).length },
    columns: { name: engine.NAME_COLUMNS.length, firm: engine.FIRM_COLUMNS.length },
    thresholds: { company: model.head.company.threshold, key: model.head.key.threshold },
    licences: 'See NOTICE.',
  };
  writeFileSync(file.replace('.bin', '.json'), `${JSON.stringify(note, null, 2)}\n`);
}

if (process.argv.includes('--folds') || process.argv.includes('--only-folds'))
  for (const held of FOLDS) {
    const model = modelWithout([held]);
    const { tuned, other } = listsWithout(held);
    save(join(out, `companies-fold-${held}.bin`), model, other);
    save(join(out, `companies-fold-${held}-tuned.bin`), model, tuned);
  }
if (!process.argv.includes('--only-folds')) shipModel(modelWithout([]), listsWithout().other);
