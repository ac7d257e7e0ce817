/** Several lists of weights over the same keys, as bytes. */
export interface PackedKeyTable {
  /** UTF-8, a key a line. */
  keys: Uint8Array;
  /** For each list one byte with sign a key, in tenths. */
  columns: readonly Uint8Array[];
  biases: readonly number[];
}

export interface KeyTable {
  /** For each list its bias and the sum of its weights, evened out by the number of keys. */
  scoresOf(keys: readonly string[]): Float64Array;
}

export function readKeyTable({ keys, columns, biases }: PackedKeyTable): KeyTable {
  const numbers = new Map<string, number>();
  for (const key of new TextDecoder().decode(keys).split('\n')) numbers.set(key, numbers.size);
  const lists = columns.map(({ buffer, byteOffset, byteLength }) => new Int8Array(buffer, byteOffset, byteLength));
  return {
    scoresOf(wanted) {
      const scores = new Float64Array(lists.length);
      for (const key of wanted) {
        const number = numbers.get(key);
        if (number !== undefined) for (let i = 0; i < lists.length; i++) scores[i]! += lists[i]![number]!;
      }
      const scale = 10 * Math.sqrt(wanted.length || 1);
      for (let i = 0; i < lists.length; i++) scores[i] = scores[i]! / scale + (biases[i] ?? 0);
      return scores;
    },
  };
}
