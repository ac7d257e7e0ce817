/**
 * Which articles a word is in, and with what weight: three bytes an article, in blocks of articles by their number. A block's bytes
 * are read as they stand, so a search loads no text and no article.
 */
export const BLOCK = 1024;
const ENTRY = 3;

/** The key of a word's block: all blocks of a word, and all words with one beginning, lie together. */
export const postingKey = (word: string, block: number): string => `${word}\u0000${String.fromCharCode(32 + block)}`;

/** Bytes with the entries added; those of an article come once. `entries` are ascending by number and new. */
export function extend(
  bytes: Uint8Array | undefined,
  entries: readonly (readonly [n: number, weight: number])[],
): Uint8Array {
  const before = bytes?.length ?? 0;
  const extended = new Uint8Array(before + entries.length * ENTRY);
  if (bytes) extended.set(bytes);
  entries.forEach(([n, weight], i) => {
    const at = before + i * ENTRY;
    const offset = n % BLOCK;
    extended[at] = offset & 0xff;
    extended[at + 1] = offset >> 8;
    extended[at + 2] = weight;
  });
  return extended;
}

/** Adds the weights of a block to those of the articles, at most 255 each; gives the number of articles. */
export function addWeights(key: string, bytes: Uint8Array, weights: Uint8Array): number {
  const first = (key.charCodeAt(key.length - 1) - 32) * BLOCK;
  for (let at = 0; at < bytes.length; at += ENTRY) {
    const n = first + bytes[at]! + (bytes[at + 1]! << 8);
    if (n < weights.length) weights[n] = Math.min(255, weights[n]! + bytes[at + 2]!);
  }
  return bytes.length / ENTRY;
}
