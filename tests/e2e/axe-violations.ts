import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { expect } from 'vitest';
import type { Surface } from './browsers.ts';

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong, by the rules of WCAG 2.2 AA and its own best practices. */
export async function violations(surface: Surface): Promise<string[]> {
  // Not while something fades: half a colour has half a contrast.
  await surface.evaluate(() => Promise.allSettled(document.getAnimations().map((one) => one.finished)).then(() => 0));
  await surface.evaluate(`${axe};0`);
  const results = await surface.evaluate<[], Promise<AxeResults>>(
    `axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })` as never,
  );
  expect(results.passes.length).toBeGreaterThan(10);
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
  );
}
