#!/usr/bin/env node
// Trains the judge of links (reading, bearing, source) from pages whose every link is labelled:
//
//   node training/related.mjs    writes src/engine/related/trained.ts
//
// From the half of ../shared/data/labels/related.jsonl that rules may look at (the other half is never read here) and from
// training/related/more-labels.jsonl: labels of our own for 622 more pages of ../shared/data/wcxb, none of a site of the other half, links
// known by a hash of their address, those without a label refused. The chances that are enough are chosen on the first of the two alone, by
// judges that never saw the page's site. Needs the bodies' models of the five folds (node training/body.mjs --folds), so that no body is
// chosen by what saw its page, and python3 with xgboost and numpy.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleEngine } from '../tests/benchmarks/bundle-engine.mjs';
import { readJsonLines, writeJsonLines } from '../tests/benchmarks/json-lines.mjs';
import { linkKey } from '../tests/benchmarks/link-key.mjs';
import { sharedPaths } from '../tests/benchmarks/shared-data.mjs';
import { packTrees } from './learned/pack.mjs';
import { trainTrees } from './learned/train-trees.mjs';
import { chooseChances } from './related/choose-chances.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const out = join(root, 'build/training');
const SHAPE = { subsample: 0.6, colsample_bytree: 0.25, min_child_weight: 2, lambda: 3, max_bin: 24 };
const SETTINGS = {
  reading: { rounds: 90, params: { ...SHAPE, max_depth: 3, eta: 0.14 } },
  bears: { rounds: 80, params: { ...SHAPE, max_depth: 3, eta: 0.1 } },
  source: { rounds: 48, params: { ...SHAPE, max_depth: 4, eta: 0.12 } },
};
/** What tells related reading from other: few pages have both, and with more numbers the trees learn those by heart. */
const BEARS_BY =
  'bearing bearingTitle bearingWords groupOverPage labelKind labelled labelReading labelLength labelNoReading sameHost ownSite depth depthLess common sibling dated inSlug titleWords aside article main afterHeading at inList cardPicture cardTime groupCandidates groupLinks paragraph readingNames inArticle'.split(
    ' ',
  );
/** Chances are chosen on the mean of so many divisions of the sites into so many parts. */
const DIVISIONS = 5;
const PARTS = 8;

/** `blog.news.co.uk` and `news.co.uk` are of one site. */
const siteOf = (url) => /[^.]+\.(?:(?:co|com|org|ac|gov|edu)\.)?[^.]+$/.exec(new URL(url).hostname)[0];

/** As the scorer of ../shared/tools splits them. */
const isTuned = ({ id }) => createHash('sha1').update(id).digest()[0] % 2 === 1;

const [labels, scorer] = sharedPaths('data/labels/related.jsonl', 'tools/score-body.mjs');
const { loadTruth } = await import(scorer);
const { unpackTrees } = await bundleEngine('learned/trees.ts');
mkdirSync(out, { recursive: true });
const truth = loadTruth();
const more = readJsonLines(join(root, 'training/related/more-labels.jsonl'));
const ours = new Set(more.map(({ id }) => id));
const withFoldedMenus = new Set(more.filter(({ menus }) => menus === 'folded').map(({ id }) => id));
const pages = [...readJsonLines(labels).filter(isTuned), ...more.map(({ id }) => ({ id, url: truth.get(id).url }))];
const asked = join(out, 'related-pages.jsonl');
const read = join(out, 'related-links.jsonl');
writeJsonLines(asked, pages);
execFileSync(process.execPath, [join(root, 'training/related/read-links.mjs'), asked, read], { stdio: 'inherit' });

const labelled = new Map([
  ...readJsonLines(labels)
    .filter(isTuned)
    .map(({ id, links }) => [id, new Map(links.map((l) => [linkKey(l.url), l.label]))]),
  ...more.map(({ id, menus, ...byLabel }) => [
    id,
    new Map(Object.entries(byLabel).flatMap(([label, keys]) => keys.map((key) => [key, label]))),
  ]),
]);
const readPages = readJsonLines(read);
const numbers = readPages.find(({ names }) => names.length).names;
const place = new Map(numbers.map((name, i) => [name, i]));
const rows = readPages.flatMap(({ id, url, links, rows: numbersOfRows }) => {
  const labelOf = ({ link }) => labelled.get(id).get(linkKey(link)) ?? 'refused';
  // Of two links with one title only the first was shown to be labelled.
  const known = new Set(links.filter((link) => labelOf(link) !== 'refused').map(({ title }) => title.toLowerCase()));
  return links.flatMap((link, i) => {
    const label = labelOf(link);
    if (ours.has(id) && label === 'refused' && known.has(link.title.toLowerCase())) return [];
    // Some pages were read with what stands in <nav> folded: without a label it was hardly looked at.
    if (withFoldedMenus.has(id) && label === 'refused' && numbersOfRows[i][place.get('nav')] > 0) return [];
    return [
      { id, site: siteOf(url), label, numbers: numbersOfRows[i], of: (name) => numbersOfRows[i][place.get(name)] },
    ];
  });
});

const isReading = (label) => label === 'related' || label === 'other';
const LEARNED = {
  reading: { among: () => true, isRight: isReading, alike: false },
  bears: { among: ({ label }) => isReading(label), isRight: (label) => label === 'related', alike: true, by: BEARS_BY },
  source: { among: ({ of }) => of('inArticle') === 1, isRight: (label) => label === 'source', alike: true },
};

function train(name, from) {
  const { among, isRight, alike, by } = LEARNED[name];
  const chosen = from.filter(among);
  const counts = new Map();
  for (const { id } of chosen) counts.set(id, (counts.get(id) ?? 0) + 1);
  const kept = by && new Set(by.map((each) => place.get(each)));
  const dump = trainTrees(
    out,
    {
      matrix: Float32Array.from(
        chosen.flatMap((row) => (kept ? row.numbers.map((n, i) => (kept.has(i) ? n : 0)) : row.numbers)),
      ),
      width: numbers.length,
      labels: Float32Array.from(chosen, (row) => Number(isRight(row.label))),
      // A page with a hundred links is no better a teacher than one with ten.
      weights: Float32Array.from(chosen, ({ id }) => (alike ? counts.get(id) ** -0.5 : 1)),
    },
    SETTINGS[name],
  );
  return packTrees(dump, numbers.length, { inScript: true });
}

/** The same sites in the same part, each time another division. */
const partOf = (site, division) => createHash('sha1').update(`${site} ${division}`).digest().readUInt32BE(0) % PARTS;

/** The rows of the pages that chances are chosen on, as judged by what never saw their site. */
function judgedUnseen() {
  const found = [];
  for (let division = 0; division < DIVISIONS; division++)
    for (let part = 0; part < PARTS; part++) {
      const isHere = ({ site }) => partOf(site, division) === part;
      const asked = rows.filter((row) => isHere(row) && !ours.has(row.id));
      if (!asked.length) continue;
      const others = rows.filter((row) => !isHere(row));
      const [reading, source] = ['reading', 'source'].map((name) => unpackTrees(train(name, others)));
      const chance = (sum) => 1 / (1 + Math.exp(-sum));
      for (const row of asked)
        found.push({ ...row, judged: { reading: chance(reading(row.numbers)), source: chance(source(row.numbers)) } });
    }
  return found;
}

const totals = { related: 0, other: 0, source: 0 };
for (const { links } of readJsonLines(labels).filter(isTuned))
  for (const { label } of links) if (label in totals) totals[label] += DIVISIONS;
const chances = chooseChances(judgedUnseen(), totals);
const [reading, bears, source] = ['reading', 'bears', 'source'].map((name) => train(name, rows));
const code = JSON.stringify({ numbers, reading, bears, source, ...chances });
writeFileSync(
  join(root, 'src/engine/related/trained.ts'),
  `// Made by training/related.mjs from ${pages.length} pages of WCXB's development split (Murrough Foley, 2026, CC BY 4.0): see NOTICE.\n` +
    `import type { PackedLinkModel } from './link-model.ts';\n\nexport const TRAINED: PackedLinkModel = ${code};\n`,
);
console.log(`${rows.length} links, ${(code.length / 1024).toFixed(1)} KB`, chances);
