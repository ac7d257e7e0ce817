// Reads of each labelled page what its links are judged by, its body chosen by a model that never saw its site:
//
//   node training/related/read-links.mjs LABELS OUT
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { bundleSource } from '../../tests/benchmarks/bundle-engine.mjs';
import { readJsonLines, writeJsonLines } from '../../tests/benchmarks/json-lines.mjs';
import { sharedPaths } from '../../tests/benchmarks/shared-data.mjs';
import { modelsOfFolds } from '../models-of-folds.mjs';

const [labels, out] = process.argv.slice(2);
const [folder, scorer] = sharedPaths('data/wcxb/dev/html', 'tools/score-body.mjs');
const { foldOf } = await import(scorer);
const { parsePage, SafeWindow, unpackModel, isolateArticle } = await bundleSource('../training/engine-cli.ts');
const models = modelsOfFolds('fold', 'node training/body.mjs --folds').map(unpackModel);
const safe = new SafeWindow();
const read = [];
for (const { id, url } of readJsonLines(labels)) {
  let seen = { names: [], rows: [] };
  const related = {
    leastReading: 0,
    leastIntroduced: 0,
    leastSource: 0,
    judge(numbers) {
      seen = numbers;
      // The score tells which row a link is of.
      return numbers.rows.map((_, i) => ({ reading: i + 1, bears: 1, source: 4 * i + 2 }));
    },
  };
  const document = parsePage(gunzipSync(readFileSync(join(folder, `${id}.html.gz`))).toString('utf8'));
  const article = isolateArticle(document, { url, sanitizer: safe.sanitize, model: models[foldOf(url)], related });
  const links = article.related.map(({ url: link, title, label, score }) => ({
    link,
    title,
    label,
    row: Math.round(score) - 1,
  }));
  links.sort((a, b) => a.row - b.row);
  const { names, rows } = seen;
  read.push({ id, url, names, links, rows: links.map(({ row }) => [...rows[row]]) });
}
writeJsonLines(out, read);
console.log(`${read.length} pages`);
