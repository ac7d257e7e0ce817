import type { ClaimFeatures } from './feature.ts';
import { WORD_LISTS, type WordScores } from './word-keys.ts';

const summaries = new WeakMap<WordScores, { mean: number; sorted: number[] }[]>();

/** Mean and order of a list's scores over the article, worked out once. */
function summariesOf(scores: WordScores) {
  const known = summaries.get(scores);
  if (known) return known;
  const made = WORD_LISTS.map((list) => {
    const sorted = [...scores[list]].sort((a, b) => b - a);
    return { mean: sorted.reduce((sum, score) => sum + score, 0) / (sorted.length || 1), sorted };
  });
  summaries.set(scores, made);
  return made;
}

/** How many scores are higher, of those sorted from the highest on. */
function rankOf(score: number, sorted: readonly number[]): number {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (sorted[middle]! > score) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** What the learned words say of a sentence, of those around it, and of it among all of the article. */
export const learnedWordFeatures: ClaimFeatures = {
  names: WORD_LISTS.flatMap((list) => [
    `${list} words`,
    `${list} words before`,
    `${list} words after`,
    `${list} words of the article`,
    `${list} words at best`,
    `${list} words' rank`,
  ]),
  write(row, at, i, { scores }) {
    const all = summariesOf(scores);
    for (const [j, list] of WORD_LISTS.entries()) {
      const own = scores[list];
      const { mean, sorted } = all[j]!;
      row.set(
        [
          own[i]!,
          own[i - 1] ?? 0,
          own[i + 1] ?? 0,
          mean,
          sorted[Math.min(4, sorted.length - 1)] ?? 0,
          Math.min(60, rankOf(own[i]!, sorted)),
        ],
        at + j * 6,
      );
    }
  },
};
