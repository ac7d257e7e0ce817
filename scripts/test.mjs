// @ts-check
/**
 * `npm test`: everything that must hold, in the order in which it is quickest to learn that something does not. All steps
 * run even if one fails. The last line is `N passed, N failed` (and `, N skipped` where some are).
 */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fail, installDependencies, root, runTool } from './bootstrap.mjs';
import { findOrInstallBrowser } from './find-browser.mjs';
import { lintExtension } from './test-extension-lint.mjs';
import { runTests } from './test-vitest.mjs';
import { installDisplay } from './virtual-display.mjs';

/**
 * @typedef {object} Outcome
 * @property {number} passed
 * @property {number} failed
 * @property {number} [skipped]
 * @property {string} [output] Shown where something failed.
 */

installDependencies();
try {
  for (const kind of /** @type {const} */ (['chromium', 'firefox'])) {
    const { path } = findOrInstallBrowser(kind);
    // The tests drive these two.
    process.env[kind === 'chromium' ? 'WINNOW_CHROMIUM' : 'WINNOW_FIREFOX'] = path;
  }
  // Here and not when the first test wants it: two of them at once would install side by side.
  installDisplay();
} catch (error) {
  fail(/** @type {Error} */ (error).message);
}
const reports = join(root, 'build/test');
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

/** @type {[string, () => Outcome][]} */
const steps = [
  ['types', () => check('typescript/bin/tsc', ['--noEmit'])],
  ['lint', () => check('@biomejs/biome/bin/biome', ['check', '--error-on-warnings', '.'])],
  ['build', () => check('vite/bin/vite.js', ['build', '--app'], { WINNOW_QUIET: '1' })],
  ['web-ext lint', lintExtension],
  ['unit tests', () => runTests('unit', join(reports, 'unit.json'))],
  ['end-to-end tests', () => runTests('e2e', join(reports, 'e2e.json'))],
];

const total = { passed: 0, failed: 0, skipped: 0 };
const summary = [];
for (const [name, run] of steps) {
  const startedAt = Date.now();
  const { passed, failed, skipped = 0, output } = run();
  if (failed > 0 && output) console.log(`\n${output.trim()}\n`);
  const counts = `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;
  summary.push(`${name.padEnd(18)}${counts.padEnd(28)}${((Date.now() - startedAt) / 1000).toFixed(1).padStart(6)} s`);
  console.log(summary.at(-1));
  total.passed += passed;
  total.failed += failed;
  total.skipped += skipped;
}
if (total.failed > 0) console.log(`\n${summary.join('\n')}`);
console.log(`\n${total.passed} passed, ${total.failed} failed${total.skipped ? `, ${total.skipped} skipped` : ''}`);
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;

/**
 * A tool that says yes or no counts as one check.
 *
 * @param {string} script
 * @param {string[]} args
 * @param {Record<string, string>} [env]
 * @returns {Outcome}
 */
function check(script, args, env) {
  const { status, output } = runTool(script, args, env);
  return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1, output };
}
