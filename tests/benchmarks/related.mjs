// Related reading on the labelled pages of ../shared/data, by the batch command and the scorer of ../shared/tools, beside two plain ways.
//
//   npm run bench:related [-- --half tune|report] [--second-reader]
//
// --half           `tune` was trained and tuned on; default: both halves
// --second-reader  only the pages that were read a second time, with the second reader as a system beside the others
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readJsonLines, writeJsonLines } from './json-lines.mjs';
import { predictByBaselines } from './related-baselines.mjs';
import { linksReadAgain } from './second-reading-of-links.mjs';
import { sharedPaths } from './shared-data.mjs';

const { values: options } = parseArgs({ options: { half: { type: 'string' }, 'second-reader': { type: 'boolean' } } });

const root = fileURLToPath(new URL('../../', import.meta.url));
const out = join(root, 'build/bench-related');
const [pages, labels, scorer] = sharedPaths(
  'data/wcxb/dev/html',
  'data/labels/related.jsonl',
  'tools/score-related.mjs',
);

mkdirSync(out, { recursive: true });
const list = join(out, 'pages.jsonl');
const labelled = readJsonLines(labels);
const readAgain = options['second-reader'] ? linksReadAgain(labelled) : null;
const isAsked = ({ id }) => !readAgain || readAgain.some((page) => page.id === id);
const asked = labelled.filter(isAsked).map(({ id, url }) => ({ id, url, file: join(pages, `${id}.html.gz`) }));
const gold = join(out, 'labels.jsonl');
writeJsonLines(gold, labelled.filter(isAsked));
writeJsonLines(list, asked);

const predictions = join(out, 'Winnow.jsonl');
const { status } = spawnSync('npm', ['run', '--silent', 'winnow', '--', 'batch', list], {
  cwd: root,
  stdio: ['ignore', openSync(predictions, 'w'), 'inherit'],
});
if (status !== 0) throw new Error(`The batch failed with exit code ${status}.`);

const files = [predictions];
const others = { ...(readAgain && { 'a second reader': readAgain }), ...(await predictByBaselines(asked)) };
for (const [name, found] of Object.entries(others)) {
  files.push(join(out, `${name}.jsonl`));
  writeJsonLines(files.at(-1), found);
}

for (const half of options.half ? [options.half] : ['tune', 'report']) {
  console.log(half);
  execFileSync(process.execPath, [scorer, '--labels', gold, '--half', half, ...files], { stdio: 'inherit' });
}
