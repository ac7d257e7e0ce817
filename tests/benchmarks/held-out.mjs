/**
 * Winnow's predictions, each page by a model that never saw its site: reads pages as JSON lines (`id`, `url`, `html`) and answers each
 * with a line, as the other systems do. Needs the models of `node training/body.mjs --folds`.
 */
import { existsSync, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { bundleSource } from './bundle-engine.mjs';
import { sharedPaths } from './shared-data.mjs';

const [scorer] = sharedPaths('tools/score-body.mjs');
const { foldOf } = await import(scorer);
const { parsePage, SafeWindow, unpackModel, isolateArticle } = await bundleSource('../training/body/engine-cli.ts');
const models = [0, 1, 2, 3, 4].map((fold) => {
  const file = fileURLToPath(new URL(`../../build/training/fold-${fold}.json`, import.meta.url));
  if (!existsSync(file)) throw new Error(`${file} is missing: run node training/body.mjs --folds first.`);
  return unpackModel(JSON.parse(readFileSync(file, 'utf8')));
});
const safe = new SafeWindow();

for await (const line of createInterface({ input: process.stdin })) {
  const { id, url, html } = JSON.parse(line);
  const began = performance.now();
  let parsed = began;
  let row;
  try {
    const document = parsePage(html);
    parsed = performance.now();
    const article = isolateArticle(document, { url, sanitizer: safe.sanitize, model: models[foldOf(url)] });
    row = article;
  } catch (error) {
    row = { error: String(error) };
  }
  const ms = { parse: parsed - began, extract: performance.now() - parsed };
  process.stdout.write(`${JSON.stringify({ id, ...row, ms })}\n`);
}
