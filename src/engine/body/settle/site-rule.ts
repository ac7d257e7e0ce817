import type { Fate } from '../../sites/site-marks.ts';
import { SITE_RULE } from '../../sites/site-rule.ts';
import type { Settlement, Settling } from './settlement.ts';

/** Blocks of one fate. What is removed is a block of its own; of what is kept, a piece speaks for the line it stands in. */
function* blocksOf(fate: Fate, { read, site }: Settling): Iterable<number> {
  if (!site.any) return;
  for (const [i, nodes] of read.nodes.entries()) if (nodes.some((node) => site.fateOf(node) === fate)) yield i;
}

/** What the site's rules keep is there, whatever the classifier thinks of it. */
export const siteKeeps: Settlement = {
  name: SITE_RULE,
  settle(page, decide) {
    for (const i of blocksOf('keep', page)) decide(i, true);
  },
};

/** What they remove is not, and the ledger says that it was they. */
export const siteRemoves: Settlement = {
  name: SITE_RULE,
  answersForAll: true,
  settle(page, decide) {
    for (const i of blocksOf('remove', page)) decide(i, false);
  },
};
