import { describe, expect, it } from 'vitest';
import { hidden } from '../../../src/engine/body/settle/hidden.ts';
import { sectionHeadings } from '../../../src/engine/body/settle/section-headings.ts';
import type { Settlement, Settling } from '../../../src/engine/body/settle/settlement.ts';
import { summaries } from '../../../src/engine/body/settle/summaries.ts';

interface Given {
  tag?: string;
  words: number;
  kept: boolean;
  chance?: number;
  unseen?: boolean;
  rule?: number;
}

/** What a settlement leaves of blocks given in the order of a page, each in a box of its own below one `<details>`. */
function settled(settlement: Settlement, given: readonly Given[]): boolean[] {
  const details = { tag: 'details', parent: null, first: 0, end: given.length };
  const boxes = given.map(({ tag = 'p', unseen = false }, i) => ({
    tag,
    tokens: [],
    unseen,
    parent: details,
    first: i,
    end: i + 1,
  }));
  const kept = Uint8Array.from(given, (block) => Number(block.kept));
  const words = new Float64Array(given.length + 1);
  given.forEach((block, i) => {
    words[i + 1] = words[i]! + block.words;
  });
  const page = {
    read: { boxes, blocks: given.map(({ rule = 0 }, i) => ({ box: boxes[i], rule })) },
    facts: { texts: given.map((block) => ({ words: block.words })), words },
    kept,
    chance: Float32Array.from(given, ({ chance = 0 }) => chance),
  };
  settlement.settle(page as unknown as Settling, (i, keep) => {
    kept[i] = Number(keep);
  });
  return [...kept].map(Boolean);
}

const text = (words: number, kept = true): Given => ({ words, kept });
const heading = (chance: number, kept = false, rule = 0): Given => ({ tag: 'h2', words: 4, kept, chance, rule });

describe('what a reader could not see', () => {
  it('goes, however long it is, where there is a text that is seen', () => {
    expect(settled(hidden, [text(80), { words: 500, kept: true, unseen: true }])).toEqual([true, false]);
  });

  it('stays where the page was not drawn yet', () => {
    expect(settled(hidden, [text(5), { words: 500, kept: true, unseen: true }])).toEqual([true, true]);
  });
});

describe('the heading of a section', () => {
  it('stays with a section that is kept', () => {
    expect(settled(sectionHeadings, [text(50), heading(0.35), text(50), text(5, false), text(40)])[1]).toBe(true);
  });

  it.each([
    ['of a section that is not', [text(50), heading(0.35), text(10), text(50, false), heading(0.9, true), text(9)]],
    ['for which nothing speaks', [text(50), heading(0.1), text(50), text(40)]],
    ['that a rule takes', [text(50), heading(0.35, false, 3), text(50), text(40)]],
    [
      'whose like are all out',
      [text(50), heading(0.35), text(50), heading(0.2), text(50), heading(0.2), text(50), text(40)],
    ],
  ])('goes: one %s', (_, given) => {
    expect(settled(sectionHeadings, given)[1]).toBe(false);
  });
});

describe('a summary', () => {
  const summary = (kept: boolean): Given => ({ tag: 'summary', words: 4, kept });

  it('stays with what it opens, and goes with it', () => {
    expect(settled(summaries, [summary(false), text(50), text(5, false)])[0]).toBe(true);
    expect(settled(summaries, [summary(true), text(5), text(50, false)])[0]).toBe(false);
  });
});
