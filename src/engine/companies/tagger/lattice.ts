import { ALLOWED, mayBegin, mayEnd, TAGS } from './tags.ts';

const NEVER = -1e9;

/** Scores of tags that stand side by side, `TAGS * TAGS`; what may not be is out of reach. */
export const withRules = (transitions: ArrayLike<number>): Float32Array =>
  Float32Array.from({ length: TAGS * TAGS }, (_, i) => (ALLOWED[i] ? (transitions[i] ?? 0) : NEVER));

const ALL = Array.from({ length: TAGS }, (_, tag) => tag);
/** The tags that may stand before each tag, and behind it: the others add nothing to any sum. */
const BEFORE = ALL.map((t) => Uint8Array.from(ALL.filter((s) => ALLOWED[s * TAGS + t])));
const BEHIND = ALL.map((s) => Uint8Array.from(ALL.filter((t) => ALLOWED[s * TAGS + t])));

/** `log Σ exp` of the first `count` numbers of `row`. */
function logSum(row: Float64Array, count: number): number {
  let most = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < count; i++) if (row[i]! > most) most = row[i]!;
  let sum = 0;
  for (let i = 0; i < count; i++) sum += Math.exp(row[i]! - most);
  return most + Math.log(sum);
}

/**
 * The chance of each tag for each word, over all ways to tag the whole: `scores` and the answer hold `TAGS` numbers a word.
 *
 * @param transitions `withRules`
 * @param masks where given, the tags that each word may have, as bits
 * @param pairs where given, the chances of tags side by side are added to it
 * @returns the logarithm of the sum over all ways
 */
export function chances(
  scores: Float32Array,
  transitions: Float32Array,
  into: Float32Array,
  masks?: Uint16Array,
  pairs?: Float64Array,
): number {
  const count = scores.length / TAGS;
  const forward = new Float64Array(scores.length);
  const backward = new Float64Array(scores.length);
  const row = new Float64Array(TAGS);
  const allowed = (i: number, t: number): boolean =>
    (!masks || ((masks[i]! >> t) & 1) === 1) && (i > 0 || mayBegin(t)) && (i < count - 1 || mayEnd(t));
  for (let i = 0; i < count; i++)
    for (let t = 0; t < TAGS; t++) {
      if (!allowed(i, t)) {
        forward[i * TAGS + t] = NEVER;
        continue;
      }
      let sum = 0;
      if (i > 0) {
        const before = BEFORE[t]!;
        for (let j = 0; j < before.length; j++)
          row[j] = forward[(i - 1) * TAGS + before[j]!]! + transitions[before[j]! * TAGS + t]!;
        sum = logSum(row, before.length);
      }
      forward[i * TAGS + t] = sum + scores[i * TAGS + t]!;
    }
  for (let i = count - 2; i >= 0; i--)
    for (let s = 0; s < TAGS; s++) {
      const behind = BEHIND[s]!;
      for (let j = 0; j < behind.length; j++) {
        const t = behind[j]!;
        const at = (i + 1) * TAGS + t;
        row[j] = allowed(i + 1, t) ? transitions[s * TAGS + t]! + scores[at]! + backward[at]! : NEVER;
      }
      backward[i * TAGS + s] = logSum(row, behind.length);
    }
  for (let t = 0; t < TAGS; t++) row[t] = forward[(count - 1) * TAGS + t]!;
  const all = logSum(row, TAGS);
  for (let at = 0; at < scores.length; at++) into[at] = Math.exp(forward[at]! + backward[at]! - all);
  if (pairs)
    for (let i = 1; i < count; i++)
      for (let s = 0; s < TAGS; s++)
        for (let t = 0; t < TAGS; t++) {
          if (!ALLOWED[s * TAGS + t] || !allowed(i, t)) continue;
          const at = i * TAGS + t;
          const log = forward[(i - 1) * TAGS + s]! + transitions[s * TAGS + t]! + scores[at]! + backward[at]! - all;
          pairs[s * TAGS + t] = pairs[s * TAGS + t]! + Math.exp(log);
        }
  return all;
}

/** The best way to tag the whole (Viterbi). */
export function bestTags(scores: Float32Array, transitions: Float32Array): Uint8Array {
  const count = scores.length / TAGS;
  const best = new Float64Array(scores.length);
  const from = new Uint8Array(scores.length);
  for (let i = 0; i < count; i++)
    for (let t = 0; t < TAGS; t++) {
      const at = i * TAGS + t;
      if (i === 0) best[at] = mayBegin(t) ? scores[at]! : NEVER;
      else {
        let most = Number.NEGATIVE_INFINITY;
        for (let s = 0; s < TAGS; s++) {
          const sum = best[at - TAGS - t + s]! + transitions[s * TAGS + t]!;
          if (sum > most) {
            most = sum;
            from[at] = s;
          }
        }
        best[at] = most + scores[at]!;
      }
      if (i === count - 1 && !mayEnd(t)) best[at] = NEVER;
    }
  const tags = new Uint8Array(count);
  let tag = 0;
  for (let t = 1; t < TAGS; t++) if (best[(count - 1) * TAGS + t]! > best[(count - 1) * TAGS + tag]!) tag = t;
  for (let i = count - 1; i >= 0; i--) {
    tags[i] = tag;
    tag = from[i * TAGS + tag]!;
  }
  return tags;
}
