// Related reading on the labelled pages of ../shared/data, by the batch command and the scorer of ../shared/tools, beside two plain ways.
//
//   npm run bench:related [-- --half tune|report]       `tune` was trained and tuned on; default: both halves
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { predictByBaselines } from './related-baselines.mjs';
import { sharedPaths } from './shared-data.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const out = join(root, 'build/bench-related');
const [pages, labels, scorer] = sharedPaths(
  'data/wcxb/dev/html',
  'data/labels/related.jsonl',
  'tools/score-related.mjs',
);

mkdirSync(out, { recursive: true });
const writeLines = (file, lines) => writeFileSync(file, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
const list = join(out, 'pages.jsonl');
const asked = readFileSync(labels, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line))
  .map(({ id, url }) => ({ id, url, file: join(pages, `${id}.html.gz`) }));
writeLines(list, asked);

const predictions = join(out, 'Winnow.jsonl');
const { status } = spawnSync('npm', ['run', '--silent', 'winnow', '--', 'batch', list], {
  cwd: root,
  stdio: ['ignore', openSync(predictions, 'w'), 'inherit'],
});
if (status !== 0) throw new Error(`The batch failed with exit code ${status}.`);

const files = [predictions];
for (const [name, found] of Object.entries(await predictByBaselines(asked))) {
  files.push(join(out, `${name}.jsonl`));
  writeLines(files.at(-1), found);
}

const given = process.argv.slice(2);
const halves = given.length
  ? [given]
  : [
      ['--half', 'tune'],
      ['--half', 'report'],
    ];
for (const half of halves) {
  console.log(half.join(' '));
  execFileSync(process.execPath, [scorer, ...half, ...files], { stdio: 'inherit' });
}
