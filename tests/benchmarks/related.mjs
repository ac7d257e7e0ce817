// Related reading on the labelled pages of ../shared/data, by the batch command and the scorer of ../shared/tools.
//
//   npm run bench:related [-- --half tune|report]       rules were written looking at `tune` only; default: both halves
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sharedPaths } from './shared-data.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const out = join(root, 'build/bench-related');
const [pages, labels, scorer] = sharedPaths(
  'data/wcxb/dev/html',
  'data/labels/related.jsonl',
  'tools/score-related.mjs',
);

mkdirSync(out, { recursive: true });
const list = join(out, 'pages.jsonl');
const lines = readFileSync(labels, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line))
  .map(({ id, url }) => `${JSON.stringify({ id, url, file: join(pages, `${id}.html.gz`) })}\n`);
writeFileSync(list, lines.join(''));

const predictions = join(out, 'winnow.jsonl');
const { status } = spawnSync('npm', ['run', '--silent', 'winnow', '--', 'batch', list], {
  cwd: root,
  stdio: ['ignore', openSync(predictions, 'w'), 'inherit'],
});
if (status !== 0) throw new Error(`The batch failed with exit code ${status}.`);

const asked = process.argv.slice(2);
for (const half of asked.length
  ? [asked]
  : [
      ['--half', 'tune'],
      ['--half', 'report'],
    ]) {
  console.log(half.join(' '));
  execFileSync(process.execPath, [scorer, ...half, predictions], { stdio: 'inherit' });
}
