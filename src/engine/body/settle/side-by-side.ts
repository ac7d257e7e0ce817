import type { Box } from '../page-block.ts';
import type { Settling } from './settlement.ts';

/** Prose paragraphs by the box that they stand in directly, without those that a rule takes. */
export function proseSideBySide({ read, facts }: Settling): Map<Box, number[]> {
  const runs = new Map<Box, number[]>();
  read.blocks.forEach(({ box, rule }, i) => {
    if (box.tag !== 'p' || !box.parent || rule || !facts.isProse[i]) return;
    const run = runs.get(box.parent);
    if (run) run.push(i);
    else runs.set(box.parent, [i]);
  });
  return runs;
}
