import type { SiteMarks } from '../sites/site-marks.ts';
import { FIRST_PASS, widthOf, writeRows } from './features/index.ts';
import { factsOf, type PageFacts, type PageHints } from './features/page-facts.ts';
import type { BodyModel } from './model/body-model.ts';
import type { ReadBlocks } from './page-block.ts';
import { SETTLEMENTS } from './settle/index.ts';
import type { Settlement } from './settle/settlement.ts';
import { isSureClutter } from './settle/sure-clutter.ts';

/** Which blocks are the article's, and why the others are not. */
export interface BodyChoice {
  kept: Uint8Array;
  /** 0 to 1: how likely each block is the article's, as the classifier sees it. */
  chance: Float32Array;
  /** The settlement that changed a block's fate, by the block's index. */
  settledBy: Map<number, Settlement>;
  facts: PageFacts;
}

const WIDTH = widthOf(FIRST_PASS);
/** Below this a block is no article's even where nothing on the page is likelier. */
const LEAST = 0.12;

/** @throws {Error} where the model was trained on other features than these */
export function chooseBlocks(read: ReadBlocks, hints: PageHints, model: BodyModel, site: SiteMarks): BodyChoice {
  if (model.width !== WIDTH) throw new Error(`The model was trained on ${model.width} features, not ${WIDTH}.`);
  const facts = factsOf(read, hints, model.lexicon);
  const chance = new Float32Array(read.blocks.length);
  writeRows(
    facts,
    FIRST_PASS,
    (i, row) => {
      chance[i] = model.chanceOf(row);
    },
    // What a rule takes anyway needs no judging.
    (i) => !isSureClutter(read.blocks[i]!),
  );
  const least = Math.max(LEAST, bestThreshold(chance, facts));
  const kept = Uint8Array.from(chance, (value) => (value >= least ? 1 : 0));
  const settledBy = new Map<number, Settlement>();
  for (const settlement of SETTLEMENTS) {
    settlement.settle({ read, facts, kept, chance, site }, (i, keep) => {
      if (Boolean(kept[i]) === keep && (keep || !settlement.answersForAll)) return;
      kept[i] = keep ? 1 : 0;
      settledBy.set(i, settlement);
    });
  }
  return { kept, chance, settledBy, facts };
}

/**
 * The chance from which on keeping a block makes the whole better. What counts is how much of the article is kept and how much of what
 * is kept is article (their harmonic mean, by words): where the page is doubtful all over, less will do.
 */
function bestThreshold(chance: Float32Array, { texts }: PageFacts): number {
  const order = [...chance.keys()].sort((a, b) => chance[b]! - chance[a]! || a - b);
  let expected = 0;
  for (let i = 0; i < chance.length; i++) expected += chance[i]! * texts[i]!.words;
  let right = 0;
  let all = 0;
  let best = 0;
  let threshold = 1;
  for (const i of order) {
    right += chance[i]! * texts[i]!.words;
    all += texts[i]!.words;
    const score = (2 * right) / (all + expected);
    if (score > best) {
      best = score;
      threshold = chance[i]!;
    }
  }
  return threshold;
}
