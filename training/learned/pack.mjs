// From xgboost's dump of its trees and from weights of keys to what ships: see src/engine/learned.

const LEAF = 255;
const LEAF_SCALE = 4096;

/** Every cut that a feature is asked about, in order, as 32-bit floats. */
function cutsOf(trees, width) {
  const cuts = Array.from({ length: width }, () => new Set());
  const visit = (node) => {
    if (node.leaf !== undefined) return;
    cuts[Number(node.split.slice(1))].add(Math.fround(node.split_condition));
    node.children.forEach(visit);
  };
  trees.forEach(visit);
  return cuts.map((set) => [...set].sort((a, b) => a - b));
}

function packTree(node, cuts, bytes) {
  if (node.leaf !== undefined) {
    const value = Math.max(-32768, Math.min(32767, Math.round(node.leaf * LEAF_SCALE)));
    bytes.push(LEAF, value & 255, (value >> 8) & 255);
    return 1;
  }
  const feature = Number(node.split.slice(1));
  const cut = cuts[feature].indexOf(Math.fround(node.split_condition));
  if (feature >= LEAF || cut > 255) throw new Error(`Feature ${feature} or cut ${cut} does not fit into a byte.`);
  const [yes, no] = [node.yes, node.no].map((id) => node.children.find(({ nodeid }) => nodeid === id));
  bytes.push(feature, cut, 0);
  const skip = bytes.length - 1;
  const left = packTree(yes, cuts, bytes);
  if (left > 255) throw new Error('A tree is too deep to be packed.');
  bytes[skip] = left;
  return 1 + left + packTree(no, cuts, bytes);
}

/** `weight:key|key|…`, the weight in tenths. */
export function packWeights(weights) {
  const lines = new Map();
  for (const [key, weight] of weights) {
    const tenths = Math.round(weight * 10);
    if (!tenths || /[|\n]/.test(key)) continue;
    if (!lines.has(tenths)) lines.set(tenths, []);
    lines.get(tenths).push(key);
  }
  return [...lines]
    .sort((a, b) => a[0] - b[0])
    .map(([weight, keys]) => `${weight}:${keys.sort().join('|')}`)
    .join('\n');
}

/** @returns `PackedTrees` of the engine */
export function packTrees(trees, width) {
  const cuts = cutsOf(trees, width);
  const bytes = [];
  for (const tree of trees) packTree(tree, cuts, bytes);
  return {
    trees: Buffer.from(bytes).toString('base64'),
    cuts: Buffer.from(new Float32Array(cuts.flat()).buffer).toString('base64'),
    cutCounts: cuts.map(({ length }) => length),
  };
}

/** Weights as they will be after packing: what the trees must be trained with. */
export const roundWeights = (weights) =>
  new Map([...weights].map(([key, weight]) => [key, Math.round(weight * 10) / 10]).filter(([, weight]) => weight));
