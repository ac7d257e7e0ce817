// Reads of each labelled page what the verdict is made of, its body chosen by a model that never saw its site:
//
//   node training/verdict/read-pages.mjs PART PARTS OUT
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { bundleSource } from '../../tests/benchmarks/bundle-engine.mjs';
import { sharedPaths } from '../../tests/benchmarks/shared-data.mjs';
import { modelsOfFolds } from '../models-of-folds.mjs';

const [part, parts, out] = process.argv.slice(2);
const [folder, scorer] = sharedPaths('data/wcxb/dev/html', 'tools/score-body.mjs');
const { loadTruth, foldOf } = await import(scorer);
const { parsePage, SafeWindow, unpackModel, isolateArticle } = await bundleSource('../training/engine-cli.ts');
const models = modelsOfFolds('fold', 'node training/body.mjs --folds').map(unpackModel);
const safe = new SafeWindow();
const lines = [];
let number = 0;
for (const [id, { url, type }] of loadTruth()) {
  if (number++ % Number(parts) !== Number(part)) continue;
  let seen = null;
  const verdict = {
    threshold: 1,
    chanceOf(numbers, keys) {
      seen = { numbers, keys };
      return 0;
    },
  };
  const document = parsePage(gunzipSync(readFileSync(join(folder, `${id}.html.gz`))).toString('utf8'));
  const fold = foldOf(url);
  isolateArticle(document, { url, sanitizer: safe.sanitize, model: models[fold], verdict });
  // Nothing is judged where no text was found.
  if (seen) lines.push(JSON.stringify({ id, url, type, fold, ...seen }));
}
writeFileSync(out, lines.map((line) => `${line}\n`).join(''));
console.log(`${lines.length} pages`);
