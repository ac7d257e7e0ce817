import type { ReadText } from '../read-text.ts';
import { bestTags, chances, withRules } from './lattice.ts';
import { segmentsOf } from './segments.ts';
import { TAGS } from './tags.ts';
import { FEATURES, wordFeatures } from './word-features.ts';

/** What was learned: a weight for each row of the table and each tag, and one for each two tags side by side. */
export interface Tagger {
  /** `TAGS` a row, in `1 / WEIGHT_SCALE`. */
  weights: Int8Array;
  transitions: Float32Array;
}

export const WEIGHT_SCALE = 32;

/** Gives each word of the text its tag, and the chance of every tag. */
export function tagText(text: ReadText, { weights, transitions }: Tagger): void {
  const ruled = withRules(transitions);
  for (const block of text.blocks) {
    const { words } = block;
    block.tags = new Uint8Array(words.length);
    block.chances = new Float32Array(words.length * TAGS);
    for (let i = 0; i < words.length; i++) block.chances[i * TAGS] = 1;
    for (const segment of segmentsOf(block, text)) {
      const count = segment.to - segment.from;
      const rows = wordFeatures(segment, text);
      const scores = new Float32Array(count * TAGS);
      for (let i = 0, at = 0; i < count; i++) {
        const base = i * TAGS;
        for (const end = at + FEATURES; at < end; at++) {
          const row = rows[at]! * TAGS;
          for (let t = 0; t < TAGS; t++) scores[base + t] = scores[base + t]! + weights[row + t]!;
        }
        for (let t = 0; t < TAGS; t++) scores[base + t] = scores[base + t]! / WEIGHT_SCALE;
      }
      block.tags.set(bestTags(scores, ruled), segment.from);
      chances(scores, ruled, block.chances.subarray(segment.from * TAGS, segment.to * TAGS));
    }
  }
}
