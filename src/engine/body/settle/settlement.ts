import type { RemovalReason } from '../../article.ts';
import type { SiteMarks } from '../../sites/site-marks.ts';
import type { PageFacts } from '../features/page-facts.ts';
import type { ReadBlocks } from '../page-block.ts';

/** What a settlement may know. `kept` is as the settlements before left it. */
export interface Settling {
  read: ReadBlocks;
  facts: PageFacts;
  kept: Uint8Array;
  chance: Float32Array;
  site: SiteMarks;
}

/** Mends the classifier's choice where a promise is at stake that it does not know: one copy, whole tables, nothing hidden. */
export interface Settlement {
  /** Its file's name: the rule of the removals that it makes. */
  name: string;
  /** What it leaves out, where that is one thing; else what the clutter rules say of the block. */
  reason?: RemovalReason;
  /** Where it leaves a block out, it is the rule that did, also where the block was out already. */
  answersForAll?: boolean;
  settle(page: Settling, decide: (i: number, keep: boolean) => void): void;
}
