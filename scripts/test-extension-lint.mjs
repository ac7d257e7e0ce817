// @ts-check
import { runTool } from './bootstrap.mjs';

/**
 * Warnings of `web-ext lint` that a library's own code causes, each with the library and why it is harmless here. Nothing
 * else is let through: a warning must name both the code and a file of the pattern.
 *
 * @type {{ code: string, file: RegExp, library: string, reason: string }[]}
 */
export const allowedWarnings = [];

/**
 * @typedef {{ code: string, message: string, file?: string, line?: number }} Message
 */

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
  const allows = (/** @type {Message} */ { code, file }) =>
    allowedWarnings.find((allowed) => allowed.code === code && allowed.file.test(file ?? ''));
  const wrong = [...report.errors, ...report.warnings.filter((warning) => !allows(warning))].map(
    ({ code, message, file, line }) => `${code} in ${file ?? 'the extension'}${line ? `:${line}` : ''}: ${message}`,
  );
  const used = new Set(report.warnings.map(allows));
  const stale = allowedWarnings
    .filter((allowed) => !used.has(allowed))
    .map(({ code, library }) => `${code} of ${library} no longer appears: take it off the list of allowed warnings.`);
  const problems = [...wrong, ...stale];
  return problems.length === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1, output: problems.join('\n') };
}
