import { type KeyWeights, scoreOf } from '../../learned/key-weights.ts';
import type { Box, PageBlock } from '../page-block.ts';
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
export function nameKeys({ box, inlineTokens }: PageBlock): NameKeys {
  const above = new Set(tellingAbove(box.parent));
  return {
    own: ownNames(box, inlineTokens).map((name) => `o:${name}`),
    parent: parentNames(box.parent).map((name) => `p:${name}`),
    above: [...above].map((name) => `a:${name}`),
  };
}

function ownNames(box: Box, inlineTokens: readonly string[]): string[] {
  const own = new Set(telling(box.tokens));
  for (const token of telling(inlineTokens)) own.add(token);
  own.add(`<${box.tag}>`);
  return [...own];
}

const parentNames = (parent: Box | null): string[] => (parent ? [`<${parent.tag}>`, ...telling(parent.tokens)] : []);

function tellingAbove(parent: Box | null): Set<string> {
  const above = new Set<string>();
  let at = parent?.parent;
  for (let step = 0; at?.parent && step < HIGHEST; at = at.parent, step++)
    for (const token of telling(at.tokens)) above.add(token);
  return above;
}

const tellingOf = new WeakMap<readonly string[], readonly string[]>();

/** Without numbers and what else names only one thing. Many elements share their names. */
function telling(tokens: readonly string[]): readonly string[] {
  if (!tokens.length) return tokens;
  let found = tellingOf.get(tokens);
  if (!found) {
    found = tokens.filter((token) => !NUMBERED.test(token));
    tellingOf.set(tokens, found);
  }
  return found;
}

/** The weights of names by their distance, without the letters that tell it. */
type SplitWeights = Record<'o' | 'p' | 'a', Map<string, number>>;
const splitWeights = new WeakMap<KeyWeights, SplitWeights>();

function splitOf(names: KeyWeights): SplitWeights {
  let split = splitWeights.get(names);
  if (!split) {
    split = { o: new Map(), p: new Map(), a: new Map() };
    for (const [key, weight] of names) split[key[0] as keyof SplitWeights].set(key.slice(2), weight);
    splitWeights.set(names, split);
  }
  return split;
}

/** What `nameKeys` of a page's blocks weigh; neighbours share what is around them, which is weighed once. */
export class NameScores {
  private readonly split: SplitWeights;
  /** Of blocks without inline elements, by tag and names: cards, items and paragraphs are alike by the dozen. */
  private readonly plainOwn = new Map<string, Map<readonly string[], number>>();
  private readonly parents = new Map<Box, { parent: number; above: number }>();

  constructor({ names }: Lexicon) {
    this.split = splitOf(names);
  }

  own({ box, inlineTokens }: PageBlock): number {
    if (inlineTokens.length) return scoreOf(ownNames(box, inlineTokens), this.split.o);
    let byTokens = this.plainOwn.get(box.tag);
    if (!byTokens) {
      byTokens = new Map();
      this.plainOwn.set(box.tag, byTokens);
    }
    let score = byTokens.get(box.tokens);
    if (score === undefined) {
      score = scoreOf(ownNames(box, inlineTokens), this.split.o);
      byTokens.set(box.tokens, score);
    }
    return score;
  }

  around({ box: { parent } }: PageBlock): { parent: number; above: number } {
    if (!parent) return { parent: 0, above: 0 };
    let scores = this.parents.get(parent);
    if (!scores) {
      scores = {
        parent: scoreOf(parentNames(parent), this.split.p),
        above: scoreOf([...tellingAbove(parent)], this.split.a),
      };
      this.parents.set(parent, scores);
    }
    return scores;
  }
}
