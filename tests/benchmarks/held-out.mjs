// Articles of labelled pages, each by a model that never saw its site: node tests/benchmarks/held-out.mjs LIST.jsonl [PART PARTS] > OUT.jsonl
// Needs the models of `node training/body.mjs --folds`. LIST is that of the batch command: {"id", "url", "file"} a line.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { bundleEngine } from './bundle-engine.mjs';
import { sharedPaths } from './shared-data.mjs';

const [list, part = '0', parts = '1'] = process.argv.slice(2);
const [scorer] = sharedPaths('tools/score-body.mjs');
const { foldOf } = await import(scorer);
const { parsePage, SafeWindow, unpackModel, isolateArticle } = await bundleEngine('../../training/body/engine-cli.ts');
const models = [0, 1, 2, 3, 4].map((fold) => {
  const file = fileURLToPath(new URL(`../../build/training/fold-${fold}.json`, import.meta.url));
  if (!existsSync(file)) throw new Error(`${file} is missing: run node training/body.mjs --folds first.`);
  return unpackModel(JSON.parse(readFileSync(file, 'utf8')));
});
const safe = new SafeWindow();
const lines = readFileSync(list, 'utf8').split('\n').filter(Boolean);
lines.forEach((line, number) => {
  if (number % Number(parts) !== Number(part)) return;
  const { id, url, file } = JSON.parse(line);
  try {
    const parsing = performance.now();
    const document = parsePage(gunzipSync(readFileSync(file)).toString('utf8'));
    const extracting = performance.now();
    const article = isolateArticle(document, { url, sanitizer: safe.sanitize, model: models[foldOf(url)] });
    const ms = { parse: extracting - parsing, extract: performance.now() - extracting };
    process.stdout.write(`${JSON.stringify({ id, ...article, ms })}\n`);
  } catch (error) {
    process.stdout.write(`${JSON.stringify({ id, text: '', error: String(error) })}\n`);
  }
});
