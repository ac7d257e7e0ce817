import { bytesOf } from './letters.ts';

/** Trees that were learned, as they stand in a file: text, so that it goes into a script. */
export interface PackedTrees {
  /**
   * The trees' nodes as letters (`bytesOf`), a node's left branch right behind it, in columns, which pack better than rows: how many nodes (24 bits,
   * little endian); of each node its feature, `LEAF` for a leaf; of each that asks, which of its feature's cuts; of each leaf its worth (16
   * bits with sign, in `1/LEAF_SCALE`), first all upper bytes, then all lower ones.
   */
  trees: string;
  /** 32-bit floats, little endian, as letters: the cuts of all features, one after the other. */
  cuts: string;
  /** How many cuts each feature has. */
  cutCounts: readonly number[];
}

export const LEAF = 255;
export const LEAF_SCALE = 4096;

/** @returns the sum over all trees of the leaf that a row falls into */
export const unpackTrees = ({ trees, cuts, cutCounts }: PackedTrees): ((row: Float32Array) => number) =>
  readTrees(bytesOf(trees), bytesOf(cuts), cutCounts);

/**
 * The same from bytes: those of `PackedTrees` before they became text.
 *
 * @throws {RangeError} where they are none
 */
export function readTrees(
  bytes: Uint8Array,
  cutBytes: Uint8Array,
  cutCounts: readonly number[],
): (row: Float32Array) => number {
  const { cuts, firsts } = cutsOf(cutBytes, cutCounts);
  const count = bytes[0]! | (bytes[1]! << 8) | (bytes[2]! << 16);
  const kinds = bytes.subarray(3, 3 + count);
  let leaves = 0;
  for (const kind of kinds) if (kind === LEAF) leaves++;
  let cut = 3 + count;
  let leaf = cut + count - leaves;
  // Spread out once: every row of every page goes through all of them.
  /** The feature that a node asks for; -1 for a leaf. */
  const features = new Int16Array(count);
  /** A node's cut, or what a leaf is worth. */
  const values = new Float32Array(count);
  const rights = new Int32Array(count);
  const roots: number[] = [];
  /** Nodes whose left branch is being read: their right one begins behind its last leaf. */
  const open: number[] = [];
  let isRoot = true;
  for (let node = 0; node < count; node++) {
    if (isRoot) roots.push(node);
    const kind = kinds[node]!;
    isRoot = false;
    if (kind === LEAF) {
      features[node] = -1;
      values[node] = (((bytes[leaf + leaves]! | (bytes[leaf]! << 8)) << 16) >> 16) / LEAF_SCALE;
      leaf++;
      const above = open.pop();
      if (above === undefined) isRoot = true;
      else rights[above] = node + 1;
    } else {
      features[node] = kind;
      values[node] = cuts[firsts[kind]! + bytes[cut++]!]!;
      open.push(node);
    }
  }
  if (leaf + leaves !== bytes.length) throw new RangeError('These bytes are no packed trees.');
  return (row) => {
    let sum = 0;
    for (let i = 0; i < roots.length; i++) {
      let node = roots[i]!;
      for (let feature = features[node]!; feature >= 0; feature = features[node]!)
        node = row[feature]! < values[node]! ? node + 1 : rights[node]!;
      sum += values[node]!;
    }
    return sum;
  };
}

/** All cuts, and where those of each feature begin. */
function cutsOf(bytes: Uint8Array, cutCounts: readonly number[]): { cuts: Float32Array; firsts: Int32Array } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const cuts = new Float32Array(bytes.length / 4);
  for (let i = 0; i < cuts.length; i++) cuts[i] = view.getFloat32(4 * i, true);
  const firsts = new Int32Array(cutCounts.length);
  for (let i = 1; i < firsts.length; i++) firsts[i] = firsts[i - 1]! + cutCounts[i - 1]!;
  return { cuts, firsts };
}
