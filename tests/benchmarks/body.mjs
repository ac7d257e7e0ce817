// Bodies of the labelled article pages: Winnow by its batch command beside Readability and Defuddle, on the same pages in the
// same run, all three read into text by the same code and scored by the same scorer.
//
//   npm run bench:body [-- --pages OUT.json]        --pages writes the scores page by page
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sharedPaths } from './shared-data.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const peers = fileURLToPath(new URL('peers/', import.meta.url));
const out = join(root, 'build/bench-body');
const [pages, scorer] = sharedPaths('data/wcxb/dev', 'tools/score-body.mjs');

const { loadTruth } = await import(scorer);
const lines = [...loadTruth()]
  .filter(([, truth]) => truth.type === 'article')
  .map(([id, { url }]) => ({ id, url, file: join(pages, 'html', `${id}.html.gz`) }));
mkdirSync(out, { recursive: true });
const list = join(out, 'pages.jsonl');
writeFileSync(list, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));

if (!existsSync(join(peers, 'node_modules'))) execFileSync('npm', ['ci', '--silent'], { cwd: peers, stdio: 'inherit' });

/** Runs a command whose output is one system's predictions. */
function predict(system, command, args) {
  const file = join(out, `${system}.jsonl`);
  console.log(`${system}: ${lines.length} pages …`);
  const { status } = spawnSync(command, args, { cwd: root, stdio: ['ignore', openSync(file, 'w'), 'inherit'] });
  if (status !== 0) throw new Error(`${system} failed with exit code ${status}.`);
  return file;
}

const files = [
  predict('winnow', 'npm', ['run', '--silent', 'winnow', '--', 'batch', list]),
  predict('readability', process.execPath, [join(peers, '../peer-predictions.mjs'), 'readability', list]),
  predict('defuddle', process.execPath, [join(peers, '../peer-predictions.mjs'), 'defuddle', list]),
];
for (const file of files) {
  const failed = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.includes('"error":') && JSON.parse(line).error);
  if (failed.length)
    console.log(`${file}: ${failed.length} pages failed, the first with: ${JSON.parse(failed[0]).error}`);
}
execFileSync(process.execPath, [scorer, ...process.argv.slice(2), ...files], { stdio: 'inherit' });
