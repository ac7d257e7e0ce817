/**
 * Winnow's predictions, each page by a model that never saw its site: reads pages as JSON lines (`id`, `url`, `html`) and answers each
 * with a line, as the other systems do. Needs the models of `node training/body.mjs --folds`; with `--judges` whether a page is an
 * article is told by a judge that never saw its site either: needs those of `node training/verdict.mjs`.
 */
import { createInterface } from 'node:readline';
import { modelsOfFolds } from '../../training/models-of-folds.mjs';
import { bundleSource } from './bundle-engine.mjs';
import { sharedPaths } from './shared-data.mjs';

const [scorer] = sharedPaths('tools/score-body.mjs');
const { foldOf } = await import(scorer);
const { parsePage, SafeWindow, unpackModel, unpackVerdict, isolateArticle } =
  await bundleSource('../training/engine-cli.ts');
const models = modelsOfFolds('fold', 'node training/body.mjs --folds').map(unpackModel);
const judges = process.argv.includes('--judges')
  ? modelsOfFolds('verdict-fold', 'node training/verdict.mjs').map(unpackVerdict)
  : [];
const safe = new SafeWindow();

for await (const line of createInterface({ input: process.stdin })) {
  const { id, url, html } = JSON.parse(line);
  const began = performance.now();
  let parsed = began;
  let row;
  try {
    const document = parsePage(html);
    parsed = performance.now();
    const fold = foldOf(url);
    row = isolateArticle(document, {
      url,
      sanitizer: safe.sanitize,
      model: models[fold],
      ...(judges.length && { verdict: judges[fold] }),
    });
  } catch (error) {
    row = { error: String(error) };
  }
  const ms = { parse: parsed - began, extract: performance.now() - parsed };
  process.stdout.write(`${JSON.stringify({ id, ...row, ms })}\n`);
}
