import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PYTHON = '/usr/bin/python3';
const SCRIPT = fileURLToPath(new URL('train-trees.py', import.meta.url));

/**
 * Gradient-boosted trees by xgboost, the same from the same rows.
 *
 * @param {string} folder for the files on the way
 * @param {{matrix: Float32Array, width: number, labels: Float32Array, weights: Float32Array}} rows
 * @param {{rounds: number, params: object}} settings
 * @returns xgboost's dump: for `packTrees`
 */
export function trainTrees(folder, { matrix, width, labels, weights }, settings) {
  const write = (name, data) => {
    const file = join(folder, name);
    writeFileSync(file, Buffer.from(data.buffer, data.byteOffset, data.byteLength));
    return file;
  };
  const trees = join(folder, 'trees.json');
  const job = join(folder, 'job.json');
  const files = {
    matrix: write('rows.bin', matrix),
    labels: write('labels.bin', labels),
    weights: write('weights.bin', weights),
  };
  writeFileSync(job, JSON.stringify({ ...files, width, trees, ...settings }));
  execFileSync(PYTHON, [SCRIPT, job], { stdio: 'inherit' });
  return JSON.parse(readFileSync(trees, 'utf8'));
}
