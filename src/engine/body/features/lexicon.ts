import type { Box, PageBlock } from '../page-blocks.ts';
import type { TextFacts } from './text-facts.ts';

/** How much a word or a class name speaks for (above 0) or against the article's body, as learned. */
export interface Lexicon {
  /** Words and pairs of words of a text, and `^word` for the first. */
  words: ReadonlyMap<string, number>;
  /** Words of `class` and `id`: `o:` on the block itself, `p:` on the element around it, `a:` further up. */
  names: ReadonlyMap<string, number>;
}

export const NO_LEXICON: Lexicon = { words: new Map(), names: new Map() };

/** What the lexicon knows a text by: each of its first words, pairs of the first ones, its first and last. */
export function wordKeys(facts: TextFacts): string[] {
  const { start } = facts;
  const keys = new Set<string>(start);
  for (let i = 0; i + 1 < start.length && i < 8; i++) keys.add(`${start[i]} ${start[i + 1]}`);
  if (start.length) keys.add(`^${start[0]}`);
  if (start.length && facts.words <= 12) {
    keys.add(`${start.at(-1)}$`);
    if (start.length <= 4) keys.add(`^${start.join(' ')}$`);
  }
  return [...keys];
}

const NUMBERED = /\d{2,}|^\d|^.{26,}|^.$/;
const HIGHEST = 7;

export interface NameKeys {
  own: readonly string[];
  parent: readonly string[];
  above: readonly string[];
}

/** Class names by their distance from the block. */
export function nameKeys(block: PageBlock): NameKeys {
  const { box } = block;
  const own = new Set<string>();
  for (const token of box.tokens) if (!NUMBERED.test(token)) own.add(`o:${token}`);
  for (const token of block.inlineTokens) if (!NUMBERED.test(token)) own.add(`o:${token}`);
  own.add(`o:<${box.tag}>`);
  const around = keysAround(box.parent);
  return { own: [...own], ...around };
}

const around = new WeakMap<Box, { parent: readonly string[]; above: readonly string[] }>();

/** Neighbours share what is around them. */
function keysAround(parent: Box | null): { parent: readonly string[]; above: readonly string[] } {
  if (!parent) return { parent: [], above: [] };
  const known = around.get(parent);
  if (known) return known;
  const near = [`p:<${parent.tag}>`];
  for (const token of parent.tokens) if (!NUMBERED.test(token)) near.push(`p:${token}`);
  const above = new Set<string>();
  let at = parent.parent;
  for (let step = 0; at?.parent && step < HIGHEST; at = at.parent, step++)
    for (const token of at.tokens) if (!NUMBERED.test(token)) above.add(`a:${token}`);
  const keys = { parent: near, above: [...above] };
  around.set(parent, keys);
  return keys;
}
