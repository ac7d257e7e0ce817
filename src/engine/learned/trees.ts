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
export function unpackTrees(packed: PackedTrees): (row: Float32Array) => number {
  const bytes = bytesOf(packed.trees);
  const roots = Int32Array.from(treeStarts(bytes), (at) => at / 3);
  const cuts = cutsOf(packed);
  // Spread out once: every row of every page goes through all of them.
  const count = bytes.length / 3;
  const features = new Int16Array(count);
  /** A node's cut, or what a leaf is worth. */
  const values = new Float32Array(count);
  const rights = new Int32Array(count);
  for (let node = 0; node < count; node++) {
    const [kind, low, high] = [bytes[3 * node]!, bytes[3 * node + 1]!, bytes[3 * node + 2]!];
    const isLeaf = kind === LEAF;
    features[node] = isLeaf ? -1 : kind;
    values[node] = isLeaf ? (((low | (high << 8)) << 16) >> 16) / LEAF_SCALE : cuts[kind]![low]!;
    rights[node] = isLeaf ? 0 : node + 1 + high;
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

/** A tree ends where its last leaf does. */
function treeStarts(nodes: Uint8Array): number[] {
  const starts: number[] = [];
  for (let at = 0; at < nodes.length; ) {
    starts.push(at);
    for (let open = 1; open > 0; at += 3) open += nodes[at] === LEAF ? -1 : 1;
  }
  return starts;
}

function cutsOf({ cuts, cutCounts }: PackedTrees): Float32Array[] {
  const bytes = bytesOf(cuts);
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
