/**
 * What a text is about to look like, in 64 bits: texts that share most of their runs of words share most of their bits
 * (Charikar's simhash over shingles of three words). A syndicated copy, with another byline and a credit more, stays near.
 */
export type Fingerprint = readonly [high: number, low: number];

/** Bits of 64 up to which two texts are worth comparing word by word. */
export const NEAR = 14;
/** Share of common shingles from which on two texts are one article. */
export const SAME = 0.6;
/** Below it a text says too little to be told by its words. */
const FEWEST_WORDS = 60;

const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

function shingles(text: string): Set<string> {
  const all = words(text);
  const found = new Set<string>();
  for (let i = 0; i + 3 <= all.length; i++) found.add(`${all[i]} ${all[i + 1]} ${all[i + 2]}`);
  return found;
}

/** FNV-1a, twice with different seeds. */
function hash(text: string, seed: number): number {
  let value = seed;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  value ^= value >>> 15;
  return Math.imul(value, 0x2c1b3c6d) >>> 0;
}

/** Null for a text too short to be told from others. */
export function fingerprint(text: string): Fingerprint | null {
  const set = shingles(text);
  if (set.size < FEWEST_WORDS) return null;
  const sums = new Int32Array(64);
  for (const shingle of set) {
    const high = hash(shingle, 0x811c9dc5);
    const low = hash(shingle, 0x9747b28c);
    for (let bit = 0; bit < 32; bit++) {
      sums[bit]! += (high >>> bit) & 1 ? 1 : -1;
      sums[bit + 32]! += (low >>> bit) & 1 ? 1 : -1;
    }
  }
  let high = 0;
  let low = 0;
  for (let bit = 0; bit < 32; bit++) {
    if (sums[bit]! > 0) high |= 1 << bit;
    if (sums[bit + 32]! > 0) low |= 1 << bit;
  }
  return [high >>> 0, low >>> 0];
}

function bits(value: number): number {
  let count = 0;
  for (let rest = value; rest; rest &= rest - 1) count++;
  return count;
}

/** How many of the 64 bits differ. */
export function distance(a: Fingerprint, b: Fingerprint): number {
  return bits(a[0] ^ b[0]) + bits(a[1] ^ b[1]);
}

/** Share of the shorter text's shingles that the longer one has too, 0 to 1, where both are of like length; else 0. */
export function likeness(a: string, b: string): number {
  const [small, large] = [shingles(a), shingles(b)].sort((x, y) => x.size - y.size) as [Set<string>, Set<string>];
  if (small.size < FEWEST_WORDS || small.size < large.size * 0.6) return 0;
  let common = 0;
  for (const shingle of small) if (large.has(shingle)) common++;
  return common / small.size;
}
