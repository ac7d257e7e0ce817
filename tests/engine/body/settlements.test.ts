import { describe, expect, it } from 'vitest';
import { emptySections } from '../../../src/engine/body/settle/empty-sections.ts';
import { hidden } from '../../../src/engine/body/settle/hidden.ts';
import { listings } from '../../../src/engine/body/settle/listings.ts';
import { repeatedText } from '../../../src/engine/body/settle/repeated-text.ts';
import { sectionHeadings } from '../../../src/engine/body/settle/section-headings.ts';
import type { Settlement, Settling } from '../../../src/engine/body/settle/settlement.ts';
import { summaries } from '../../../src/engine/body/settle/summaries.ts';
import { wholeGroups } from '../../../src/engine/body/settle/whole-groups.ts';
import { IN } from '../../../src/engine/body/within.ts';

interface Given {
  tag?: string;
  words: number;
  kept: boolean;
  chance?: number;
  unseen?: boolean;
  rule?: number;
  text?: string;
  within?: number;
  /** In another outer box than the others. */
  alone?: boolean;
  /** Stands in a button by its role alone. */
  button?: boolean;
}

/**
 * What a settlement leaves of blocks given in the order of a page, each in a box of its own below one outer box.
 *
 * @param pictureAt the block that a picture stands before
 */
function settled(settlement: Settlement, given: readonly Given[], outer = 'details', pictureAt = -1): boolean[] {
  const details = { tag: outer, within: 0, parent: null, first: 0, end: given.length };
  const boxes = given.map(({ tag = 'p', unseen = false, within = 0, alone = false }, i) => ({
    tag,
    within,
    tokens: [],
    unseen,
    parent: alone ? {} : details,
    first: i,
    end: i + 1,
  }));
  const kept = Uint8Array.from(given, (block) => Number(block.kept));
  const words = new Float64Array(given.length + 1);
  given.forEach((block, i) => {
    words[i + 1] = words[i]! + block.words;
  });
  const page = {
    read: {
      boxes: outer === 'details' ? boxes : [details, ...boxes],
      blocks: given.map(({ rule = 0, text = '' }, i) => ({ box: boxes[i], rule, text })),
      nodes: given.map(({ button = false }) => [
        { data: 'text', parentElement: { closest: () => (button ? {} : null) } as unknown as Element },
      ]),
      media: pictureAt < 0 ? [] : [{ at: pictureAt, rule: 0 }],
    },
    facts: {
      texts: given.map((block) => ({ words: block.words })),
      words,
      repeats: given.map(({ text }) => given.filter((other) => other.text === text).length),
    },
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

describe('what the page says twice', () => {
  const step = (chance: number, of: string, within = 0, words = 10): Given => ({
    words,
    kept: true,
    chance,
    text: of,
    within,
    alone: true,
  });
  const between = text(30);

  it('stays once where it is doubtful', () => {
    expect(settled(repeatedText, [step(0.6, 'a pull quote'), between, step(0.5, 'a pull quote')])).toEqual([
      true,
      true,
      false,
    ]);
  });

  it('stays where it is surely the article’s: a step of two instructions', () => {
    const twice = [step(0.9, 'press both keys'), between, step(0.85, 'press both keys')];
    expect(settled(repeatedText, twice)).toEqual([true, true, true]);
  });

  it('needs less in lists and tables', () => {
    const item = step(0.6, 'ships within two days', IN.list);
    expect(settled(repeatedText, [item, between, item])).toEqual([true, true, true]);
    expect(settled(repeatedText, [{ ...item, within: 0 }, between, { ...item, within: 0 }])[2]).toBe(false);
  });

  it('goes as a quotation of what was said before', () => {
    const said = step(0.9, 'what the first post says');
    expect(settled(repeatedText, [said, between, { ...said, within: IN.quote }])[2]).toBe(false);
  });

  it('goes, however sure, where it goes on for long: a second layout', () => {
    const layout = ['one', 'two', 'three', 'four'].map((of) => step(0.95, of, 0, 50));
    expect(settled(repeatedText, [...layout, between, ...layout])).toEqual([
      ...layout.map(() => true),
      true,
      ...layout.map(() => false),
    ]);
  });
});

describe('the end of an article', () => {
  const last = (of: string, within: number, words = 3): Given => ({ words, kept: true, text: of, within });

  it('is no heading of what is not in it', () => {
    const end = [last('More to read', IN.heading), last('Newest first:', 0), text(40, false)];
    expect(settled(emptySections, [text(80), ...end])).toEqual([true, false, false, false]);
  });

  it.each([
    ['a sentence', last('So who counts the counters?', IN.heading)],
    ['an item of a list', last('Undyed wool', IN.heading | IN.list)],
    ['a line of text', last('Anna Berg', 0)],
    ['a paragraph in a heading', last('A long line', IN.heading, 40)],
  ])('may be %s', (_, end) => {
    expect(settled(emptySections, [text(80), end, text(40, false)])[1]).toBe(true);
  });

  it('stays where hardly anything else is there', () => {
    expect(settled(emptySections, [text(9), last('Prices', IN.heading)])[1]).toBe(true);
  });
});

describe('a heading amid the text', () => {
  const head = (level: number, chance = 0.6): Given => ({ tag: `h${level}`, words: 3, kept: true, chance });

  it.each([
    ['of which all was taken out', [head(3), text(20, false), head(3), text(50)]],
    ['that a higher heading ends', [head(3), text(3, false), head(2), text(50)]],
    ['with another below it', [head(3), head(4), text(20, false), head(2), text(50)]],
  ])('goes over a section %s', (_, given) => {
    expect(settled(emptySections, [text(80), ...given])[1]).toBe(false);
  });

  it.each([
    ['that has a text', [head(3), text(20, false), text(5), head(3), text(50)]],
    ['that goes on under a heading like its own, after a button', [head(3), text(2, false), head(3), text(50)]],
    ['that was empty in the page', [head(3), head(2), text(50)]],
    ['that is surely the article’s', [head(3, 0.9), text(20, false), head(2), text(50)]],
    ['that nobody saw', [head(3), { ...text(20, false), unseen: true }, head(2), text(50)]],
  ])('stays over one %s', (_, given) => {
    expect(settled(emptySections, [text(80), ...given])[1]).toBe(true);
  });

  it('stays over a picture', () => {
    const given = [text(80), head(3), text(20, false), head(2), text(50)];
    expect(settled(emptySections, given, 'div', 2)[1]).toBe(true);
  });
});

describe('a quotation', () => {
  it('is whole, but for the button that unfolds it', () => {
    const quoted = [text(40), { ...text(6, false), chance: 0.3 }, { ...text(3, false), button: true }];
    expect(settled(wholeGroups, quoted, 'blockquote')).toEqual([true, true, false]);
    quoted[2]!.kept = true;
    expect(settled(wholeGroups, quoted, 'blockquote')).toEqual([true, true, false]);
  });
});

describe('a listing', () => {
  const code = (changes: Partial<Given> = {}): Given => ({
    ...text(30, false),
    tag: 'pre',
    within: IN.code,
    ...changes,
  });
  const label = text(1, false);

  it('stays between two texts of the article, with another and under its label', () => {
    expect(settled(listings, [text(40), label, code(), code(), text(9)])).toEqual([true, false, true, true, true]);
  });

  it.each([
    ['before another text', [text(40), code(), text(50, false), text(9)]],
    ['at the end of the page', [text(40), code()]],
    ['beside the article', [text(40), code({ within: IN.code | IN.aside }), text(9)]],
    ['that a rule takes', [text(40), code({ rule: 2 }), text(9)]],
  ])('is left as it is %s', (_, given) => {
    expect(settled(listings, given)[1]).toBe(false);
  });
});
