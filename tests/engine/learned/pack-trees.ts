import { LEAF, LEAF_SCALE } from '../../../src/engine/learned/trees.ts';
import { lettersOf } from '../../../training/learned/pack.mjs';

/** A node that asks for a feature and one of its cuts, its left branch right behind it; or what a leaf is worth. */
type Node = readonly [feature: number, cut: number] | number;

/** `PackedTrees.trees` of nodes in their order. */
export function packNodes(nodes: readonly Node[]): string {
  const asking = nodes.filter((node) => typeof node !== 'number');
  const leaves = nodes.filter((node) => typeof node === 'number').map((worth) => Math.round(worth * LEAF_SCALE));
  const bytes = [
    nodes.length,
    0,
    0,
    ...nodes.map((node) => (typeof node === 'number' ? LEAF : node[0])),
    ...asking.map(([, cut]) => cut),
    ...leaves.map((worth) => (worth >> 8) & 255),
    ...leaves.map((worth) => worth & 255),
  ];
  return lettersOf(bytes);
}

/** `PackedTrees.cuts`. */
export const packCuts = (cuts: readonly number[]): string => lettersOf(new Uint8Array(new Float32Array(cuts).buffer));
