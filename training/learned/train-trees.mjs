import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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
  // A folder of its own: two trainings may run side by side.
  const own = mkdtempSync(join(folder, 'trees-'));
  const write = (name, data) => {
    const file = join(own, name);
    writeFileSync(file, Buffer.from(data.buffer, data.byteOffset, data.byteLength));
    return file;
  };
  const trees = join(own, 'trees.json');
  const job = join(own, 'job.json');
  const files = {
    matrix: write('rows.bin', matrix),
    labels: write('labels.bin', labels),
    weights: write('weights.bin', weights),
  };
  writeFileSync(job, JSON.stringify({ ...files, width, trees, ...settings }));
  try {
    execFileSync(PYTHON, [SCRIPT, job], { stdio: 'inherit' });
    return JSON.parse(readFileSync(trees, 'utf8'));
  } finally {
    rmSync(own, { recursive: true, force: true });
  }
}
