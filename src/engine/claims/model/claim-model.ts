import type { ClaimKind } from '../../article.ts';
import { type KeyTable, readKeyTable } from '../../learned/key-table.ts';
import { readTrees } from '../../learned/trees.ts';

/** What was learned about claims, ready for use. */
export interface ClaimModel {
  /** Width of the rows that it was trained on. */
  width: number;
  /** Lists of words, in the order of `WORD_LISTS`. */
  words: KeyTable;
  /** Lists of words for the kinds, in the order of `kindNames`. */
  kinds: KeyTable;
  kindNames: readonly ClaimKind[];
  /** From which score of the first list on a sentence of a debate is check-worthy. */
  leastDebated: number;
  /** From which worth on a sentence is shown. */
  leastWorth: number;
  /** @returns 0 to 1: how likely a row's sentence is check-worthy */
  worthyChance(row: Float32Array): number;
  /** @returns 0 to 1: how likely it is one of the article's key claims */
  keyChance(row: Float32Array): number;
}

/** The file begins with these letters and the length of its header: 32 bits, little endian. */
const MARK = 'WCM1';

interface TreesHeader {
  nodes: number;
  cuts: number;
  cutCounts: readonly number[];
}

interface TableHeader {
  keys: number;
  /** How many keys there are. */
  count: number;
  biases: readonly number[];
}

/** Lengths are in bytes; the parts follow the header in this order. */
export interface ClaimModelHeader {
  width: number;
  kindNames: readonly ClaimKind[];
  leastDebated: number;
  leastWorth: number;
  words: TableHeader;
  kinds: TableHeader;
  worthy: TreesHeader;
  key: TreesHeader;
}

/**
 * A model from the bytes of `models/claims.bin`.
 *
 * @throws {RangeError} where they are no such model
 */
export function readClaimModel(bytes: Uint8Array): ClaimModel {
  if (bytes.length < 8 || String.fromCharCode(...bytes.subarray(0, 4)) !== MARK)
    throw new RangeError('These bytes are no model of claims.');
  let at = 8 + new DataView(bytes.buffer, bytes.byteOffset).getUint32(4, true);
  if (at > bytes.length) throw new RangeError('The model of claims is cut short.');
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(8, at))) as ClaimModelHeader;
  const take = (length: number): Uint8Array => {
    if (at + length > bytes.length) throw new RangeError('The model of claims is cut short.');
    at += length;
    return bytes.subarray(at - length, at);
  };
  const table = ({ keys, count, biases }: TableHeader): KeyTable =>
    readKeyTable({ keys: take(keys), columns: biases.map(() => take(count)), biases });
  const trees = ({ nodes, cuts, cutCounts }: TreesHeader) => {
    const sumOf = readTrees(take(nodes), take(cuts), cutCounts);
    return (row: Float32Array) => 1 / (1 + Math.exp(-sumOf(row)));
  };
  const { width, kindNames, leastDebated, leastWorth } = header;
  return {
    width,
    kindNames,
    leastDebated,
    leastWorth,
    words: table(header.words),
    kinds: table(header.kinds),
    worthyChance: trees(header.worthy),
    keyChance: trees(header.key),
  };
}
