// From weights and trees to the bytes of models/claims.bin: see src/engine/claims/model/claim-model.ts.
import { treeBytes } from '../learned/pack.mjs';

/** A weight nearer to nothing than this says nothing. */
const LEAST_WEIGHT = 0.3;

/**
 * Several lists over the same keys, as `readKeyTable` of the engine takes them.
 *
 * @param {{ weights: Map<string, number>, bias: number }[]} lists
 */
export function packKeyTable(lists) {
  const tenths = lists.map(
    ({ weights }) =>
      new Map(
        [...weights]
          .filter(([key, weight]) => Math.abs(weight) >= LEAST_WEIGHT && !key.includes('\n'))
          .map(([key, weight]) => [key, Math.max(-127, Math.min(127, Math.round(weight * 10)))]),
      ),
  );
  const keys = [...new Set(tenths.flatMap((list) => [...list.keys()]))].sort();
  return {
    keys: Buffer.from(keys.join('\n')),
    columns: tenths.map((list) => new Uint8Array(Int8Array.from(keys, (key) => list.get(key) ?? 0).buffer)),
    biases: lists.map(({ bias }) => Number(bias.toFixed(4))),
  };
}

const tableHeader = ({ keys, columns, biases }) => ({ keys: keys.length, count: columns[0].length, biases });

function partsOf(trees, width) {
  const { nodes, cuts, cutCounts } = treeBytes(trees, width);
  return { parts: [nodes, cuts], header: { nodes: nodes.length, cuts: cuts.length, cutCounts } };
}

/** @returns {Buffer} */
export function packClaimModel({ width, kindNames, leastDebated, leastWorth, words, kinds, worthy, key }) {
  const trees = { worthy: partsOf(worthy, width), key: partsOf(key, width) };
  const header = Buffer.from(
    JSON.stringify({
      width,
      kindNames,
      leastDebated,
      leastWorth,
      words: tableHeader(words),
      kinds: tableHeader(kinds),
      worthy: trees.worthy.header,
      key: trees.key.header,
    }),
  );
  const length = Buffer.alloc(4);
  length.writeUInt32LE(header.length);
  return Buffer.concat([
    Buffer.from('WCM1'),
    length,
    header,
    words.keys,
    ...words.columns,
    kinds.keys,
    ...kinds.columns,
    ...trees.worthy.parts,
    ...trees.key.parts,
  ]);
}
