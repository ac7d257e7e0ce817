// From xgboost's dump of its trees and from weights of keys to what ships: see src/engine/learned.

const LEAF = 255;
const LEAF_SCALE = 4096;
/** Leaves are rounded to as many of these: a hundred trees differ by some .02 then, and take an eighth less in a script. */
const LEAF_STEP = 32;

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

/** Adds a tree's nodes to the columns of `PackedTrees`. */
function packTree(node, cuts, columns) {
  if (node.leaf !== undefined) {
    const steps = Math.round((node.leaf * LEAF_SCALE) / LEAF_STEP);
    const value = Math.max(-32768, Math.min(32768 - LEAF_STEP, steps * LEAF_STEP));
    columns.kinds.push(LEAF);
    columns.upper.push((value >> 8) & 255);
    columns.lower.push(value & 255);
    return;
  }
  const feature = Number(node.split.slice(1));
  const cut = cuts[feature].indexOf(Math.fround(node.split_condition));
  if (feature >= LEAF || cut > 255) throw new Error(`Feature ${feature} or cut ${cut} does not fit into a byte.`);
  columns.kinds.push(feature);
  columns.cuts.push(cut);
  for (const id of [node.yes, node.no])
    packTree(
      node.children.find(({ nodeid }) => nodeid === id),
      cuts,
      columns,
    );
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

/** Bytes as `bytesOf` of src/engine/learned/letters.ts reads them. */
export const lettersOf = (bytes) =>
  Array.from(bytes, (byte) => {
    let code = ((byte + 1) & 255) + 40;
    if (code >= 92) code++;
    if (code >= 96) code++;
    if (code >= 127) code += 34;
    return String.fromCharCode(code);
  }).join('');

/** What `packTrees` makes letters of: bytes of nodes and cuts, and how many cuts each feature has. */
export function treeBytes(trees, width) {
  const cuts = cutsOf(trees, width);
  const columns = { kinds: [], cuts: [], upper: [], lower: [] };
  for (const tree of trees) packTree(tree, cuts, columns);
  const count = columns.kinds.length;
  const nodes = [
    count & 255,
    (count >> 8) & 255,
    count >> 16,
    ...columns.kinds,
    ...columns.cuts,
    ...columns.upper,
    ...columns.lower,
  ];
  return {
    nodes: Buffer.from(nodes),
    cuts: Buffer.from(new Float32Array(cuts.flat()).buffer),
    cutCounts: cuts.map(({ length }) => length),
  };
}

/**
 * @param {object} [settings]
 * @param {boolean} [settings.inScript] they go into a script, where each byte counts
 * @returns `PackedTrees` of the engine
 */
export function packTrees(trees, width, { inScript = false } = {}) {
  const { nodes, cuts, cutCounts } = treeBytes(trees, width);
  return { trees: lettersOf(nodes), cuts: lettersOf(inScript ? floorCuts(cuts) : cuts), cutCounts };
}

/** Bits of a cut that are left out: what is left tells numbers apart that differ by a 8,192nd, and packs into three quarters. */
const SPARED_BITS = 10;

/** Cuts are values that were seen, and what is equal to one is not below it: so they become less, never more. */
export function floorCuts(cuts) {
  const words = new Uint32Array(new Uint8Array(cuts).buffer);
  const spared = (1 << SPARED_BITS) - 1;
  const floored = words.map((word) => {
    if (!(word & spared)) return word;
    const kept = word & ~spared;
    return word >>> 31 ? kept + spared + 1 : kept;
  });
  return Buffer.from(floored.buffer);
}

/** Weights as they will be after packing: what the trees must be trained with. */
export const roundWeights = (weights) =>
  new Map([...weights].map(([key, weight]) => [key, Math.round(weight * 10) / 10]).filter(([, weight]) => weight));
