import { NO_LEXICON } from '../../../src/engine/body/features/lexicon.ts';
import { factsOf } from '../../../src/engine/body/features/page-facts.ts';
import { readPageBlocks } from '../../../src/engine/body/page-blocks.ts';
import type { Settlement, Settling } from '../../../src/engine/body/settle/settlement.ts';

export const HINTS = { title: '', byline: '', publishedTime: null, kind: 'unsaid' } as const;

/** What a settlement leaves of a page, as its texts; `keeps` is what the classifier thought, `chance` how sure it was of the rest. */
export const settledIn =
  (parse: (html: string) => Document) =>
  (settlement: Settlement, html: string, keeps: (text: string) => boolean, chance = 0.35): string[] => {
    const read = readPageBlocks(parse(html).body, new Map());
    const facts = factsOf(read, HINTS, NO_LEXICON);
    const kept = Uint8Array.from(read.blocks, ({ text }) => Number(keeps(text)));
    const chances = Float32Array.from(kept, (isKept) => (isKept ? 0.9 : chance));
    const page = { read, facts, kept, chance: chances } as unknown as Settling;
    settlement.settle(page, (i, keep) => {
      kept[i] = Number(keep);
    });
    return read.blocks.filter((_, i) => kept[i]).map(({ text }) => text);
  };
