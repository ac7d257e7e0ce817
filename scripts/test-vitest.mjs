// @ts-check
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { root } from './bootstrap.mjs';

/**
 * The part of vitest's JSON report that is read here.
 *
 * @typedef {object} Report
 * @property {boolean} success
 * @property {{ name: string, status: string, message: string, assertionResults: { status: string }[] }[]} testResults
 */

/**
 * Runs one project of `vitest.config.ts` and counts its tests. A file that cannot be loaded, and a run that ends badly
 * although no test failed (an error outside any test), count as a failure each.
 *
 * @param {string} project
 * @param {string} reportFile
 * @returns {import('./test.mjs').Outcome}
 */
export function runTests(project, reportFile) {
  const { status } = spawnSync(
    process.execPath,
    [
      join(root, 'node_modules/vitest/vitest.mjs'),
      'run',
      ...['--project', project],
      ...['--reporter', 'default', '--reporter', 'json', '--outputFile.json', reportFile],
    ],
    { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] },
  );
  /** @type {Report} */
  let report;
  try {
    report = JSON.parse(readFileSync(reportFile, 'utf8'));
  } catch {
    return { passed: 0, failed: 1, output: `The tests of "${project}" gave no report.` };
  }
  const tests = report.testResults.flatMap(({ assertionResults }) => assertionResults);
  const count = (/** @type {string} */ wanted) => tests.filter((test) => test.status === wanted).length;
  const passed = count('passed');
  const unloaded = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some(hasFailed),
  );
  let failed = count('failed') + unloaded.length;
  let output = unloaded.map(({ name, message }) => `${relative(root, name)}: ${message}`).join('\n');
  if (status !== 0 && failed === 0) {
    failed = 1;
    output = `The run of "${project}" ended badly although no test failed: see above.`;
  }
  return { passed, failed, skipped: tests.length - passed - count('failed'), output };
}

/** @param {{ status: string }} test */
const hasFailed = ({ status }) => status === 'failed';
