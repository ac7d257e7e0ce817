/** Rows of the table that features are hashed into, a power of two. */
export const ROW_BITS = 18;

/** A number for a piece of a text (FNV-1a over UTF-16 code units). */
export function hashOf(text: string, from = 0, to = text.length): number {
  let hash = 0x811c9dc5;
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash ^ (hash >>> 15);
}

/** One number for two. The order counts. */
export function mix(a: number, b: number): number {
  const hash = Math.imul(a ^ (b + 0x9e3779b9 + (a << 6) + (a >>> 2)), 0x85ebca6b);
  return hash ^ (hash >>> 13);
}

/** The row of a feature: which one it is, and its value. */
export function rowOf(feature: number, value: number): number {
  const hash = Math.imul(value ^ Math.imul(feature + 1, 0x9e3779b1), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) & ((1 << ROW_BITS) - 1);
}
