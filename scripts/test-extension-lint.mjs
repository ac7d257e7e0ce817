// @ts-check
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, runTool } from './bootstrap.mjs';

/**
 * Warnings of `web-ext lint` that a library's own code causes, each told by the code around the place that the warning
 * names, so that the same fault in our own code is not let through.
 *
 * @type {{ code: string, library: string, around: RegExp, reason: string }[]}
 */
export const allowedWarnings = [
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    library: 'dompurify',
    around: /createDocument\([^)]*`template`,null\);try\{\w+\.documentElement\.innerHTML=/,
    reason: 'It parses what it is about to clean into an inert document: nothing in that loads or runs.',
  },
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    library: 'preact',
    around: /\.__html==\w+\.innerHTML\)\|\|\(\w+\.innerHTML=\w+\.__html\)/,
    reason: 'The way of `dangerouslySetInnerHTML`, which no part of ours uses.',
  },
];

/** @typedef {{ code: string, message: string, file?: string, line?: number, column?: number }} Message */

/**
 * Mozilla's checks of the built extension: no error, and no warning but those above. An allowance that no warning needs
 * any more fails too. Counts as one check.
 *
 * @returns {import('./test.mjs').Outcome}
 */
export function lintExtension() {
  const { stdout, output } = runTool('web-ext/bin/web-ext.js', ['lint', '--source-dir', 'dist', '--output', 'json']);
  /** @type {{ errors: Message[], warnings: Message[] }} */
  let report;
  try {
    report = JSON.parse(stdout);
  } catch {
    return { passed: 0, failed: 1, output };
  }
  const allowances = report.warnings.map(allowanceOf);
  const wrong = [...report.errors, ...report.warnings.filter((_, index) => !allowances[index])].map(
    (found) => `${found.code}: ${found.message} ${placeOf(found)}\n    ${codeAround(found).trim()}`,
  );
  const stale = allowedWarnings
    .filter((allowed) => !allowances.includes(allowed))
    .map(({ code, library }) => `${code} of ${library} no longer appears: take it off the list of allowed warnings.`);
  const problems = [...wrong, ...stale];
  return problems.length === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1, output: problems.join('\n') };
}

/** @param {Message} warning */
function allowanceOf(warning) {
  return allowedWarnings.find(({ code, around }) => code === warning.code && around.test(codeAround(warning)));
}

/** @param {Message} message */
const placeOf = ({ file, line, column }) => [file, line, column].filter(Boolean).join(':');

const NEAR = 120;

/**
 * The built code on both sides of where a message points.
 *
 * @param {Message} message
 */
function codeAround({ file, line, column = 0 }) {
  if (!file || !line) return '';
  const text = readFileSync(join(root, 'dist', file), 'utf8').split('\n')[line - 1] ?? '';
  return text.slice(Math.max(0, column - NEAR), column + NEAR);
}
