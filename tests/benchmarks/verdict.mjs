// Which of the labelled pages, by their type, Winnow takes for articles: npm run bench:verdict
import { spawnSync } from 'node:child_process';
import { mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sharedPaths } from './shared-data.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const out = join(root, 'build/bench-verdict');
const [pages, scorer] = sharedPaths('data/wcxb/dev/html', 'tools/score-body.mjs');

const truth = (await import(scorer)).loadTruth();
mkdirSync(out, { recursive: true });
const list = join(out, 'pages.jsonl');
const lines = [...truth].map(([id, { url }]) => `${JSON.stringify({ id, url, file: join(pages, `${id}.html.gz`) })}\n`);
writeFileSync(list, lines.join(''));

const predictions = join(out, 'winnow.jsonl');
const { status } = spawnSync('npm', ['run', '--silent', 'winnow', '--', 'batch', list], {
  cwd: root,
  stdio: ['ignore', openSync(predictions, 'w'), 'inherit'],
});
// 1 says that some pages failed: they are counted below.
if (status !== 0 && status !== 1) throw new Error(`The batch failed with exit code ${status}.`);

const rows = {};
for (const line of readFileSync(predictions, 'utf8').split('\n').filter(Boolean)) {
  const { id, isArticle, confidence, error } = JSON.parse(line);
  rows[truth.get(id).type] ??= { pages: 0, 'taken for articles': 0, 'of these surely (≥ .9)': 0, failed: 0 };
  const row = rows[truth.get(id).type];
  row.pages++;
  if (error) row.failed++;
  else if (isArticle) row['taken for articles']++;
  if (isArticle && confidence >= 0.9) row['of these surely (≥ .9)']++;
}
console.table(rows);
