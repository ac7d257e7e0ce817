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
  nodes: Uint8Array,
  cutBytes: Uint8Array,
  cutCounts: readonly number[],
): (row: Float32Array) => number {
  const starts = treeStarts(nodes);
  const cuts = cutsOf(cutBytes, cutCounts);
  const leafAt = (tree: number, row: Float32Array): number => {
    let at = tree;
    while (nodes[at] !== LEAF) {
      const feature = nodes[at]!;
      at = row[feature]! < cuts[feature]![nodes[at + 1]!]! ? at + 3 : at + 3 + nodes[at + 2]! * 3;
    }
    return (((nodes[at + 1]! | (nodes[at + 2]! << 8)) << 16) >> 16) / LEAF_SCALE;
  };
  return (row) => {
    let sum = 0;
    for (const start of starts) sum += leafAt(start, row);
    return sum;
  };
}

/** A tree ends where its last leaf does. */
function treeStarts(nodes: Uint8Array): number[] {
  const starts: number[] = [];
  for (let at = 0; at < nodes.length; ) {
    starts.push(at);
    for (let open = 1; open > 0; at += 3) open += nodes[at] === LEAF ? -1 : 1;
  }
  return starts;
}

function cutsOf(bytes: Uint8Array, cutCounts: readonly number[]): Float32Array[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  return cutCounts.map((count) =>
    Float32Array.from({ length: count }, () => {
      const cut = view.getFloat32(at, true);
      at += 4;
      return cut;
    }),
  );
}
