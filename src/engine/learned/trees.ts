import { bytesOf } from './base64.ts';

/** Trees that were learned, as they stand in a file: text, so that it goes into a script. */
export interface PackedTrees {
  /**
   * Base64 of the trees' nodes, three bytes each, a node's left branch right behind it: `feature, cut, nodes of the left branch`, or
   * `255, low, high` for a leaf (16 bits with sign, in `1/LEAF_SCALE`).
   */
  trees: string;
  /** Base64 of 32-bit floats, little endian: the cuts of all features, one after the other. */
  cuts: string;
  /** How many cuts each feature has. */
  cutCounts: readonly number[];
}

export const LEAF = 255;
export const LEAF_SCALE = 4096;

/** @returns the sum over all trees of the leaf that a row falls into */
export const unpackTrees = ({ trees, cuts, cutCounts }: PackedTrees): ((row: Float32Array) => number) =>
  readTrees(bytesOf(trees), bytesOf(cuts), cutCounts);

/** The same from bytes: those of `PackedTrees` before they became text. */
export function readTrees(
  bytes: Uint8Array,
  cutBytes: Uint8Array,
  cutCounts: readonly number[],
): (row: Float32Array) => number {
  const { cuts, firsts } = cutsOf(cutBytes, cutCounts);
  // Spread out once: every row of every page goes through all of them.
  const count = bytes.length / 3;
  /** The feature that a node asks for; -1 for a leaf. */
  const features = new Int16Array(count);
  /** A node's cut, or what a leaf is worth. */
  const values = new Float32Array(count);
  const rights = new Int32Array(count);
  const roots: number[] = [];
  /** A tree ends where its last leaf does. */
  let open = 0;
  for (let node = 0, at = 0; node < count; node++, at += 3) {
    if (open === 0) {
      roots.push(node);
      open = 1;
    }
    const kind = bytes[at]!;
    if (kind === LEAF) {
      features[node] = -1;
      values[node] = (((bytes[at + 1]! | (bytes[at + 2]! << 8)) << 16) >> 16) / LEAF_SCALE;
      open--;
    } else {
      features[node] = kind;
      values[node] = cuts[firsts[kind]! + bytes[at + 1]!]!;
      rights[node] = node + 1 + bytes[at + 2]!;
      open++;
    }
  }
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
