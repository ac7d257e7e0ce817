import { likeness, type ReadSentence } from './read-sentence.ts';

export interface ScoredSentence {
  sentence: ReadSentence;
  score: number;
}

/** No more claims than this are shown. */
const MOST = 8;
/** A sentence under this is not worth showing. */
const LEAST = 0.28;
/** Two sentences that share this much of their words say the same. */
const REPEAT = 0.55;
/** How much likeness to a claim already chosen costs. */
const VARIETY = 0.35;

/** Up to eight sentences, best first, each new one weighed against those chosen before; near-repeats are dropped. */
export function chooseClaims(scored: readonly ScoredSentence[]): ScoredSentence[] {
  const left = scored
    .filter(({ score }) => score >= LEAST)
    .sort((a, b) => b.score - a.score || a.sentence.index - b.sentence.index)
    .slice(0, 60);
  const chosen: ScoredSentence[] = [];
  while (chosen.length < MOST && left.length) {
    let best = -1;
    let bestWorth = Number.NEGATIVE_INFINITY;
    for (const [i, { sentence, score }] of left.entries()) {
      let alike = 0;
      for (const other of chosen) alike = Math.max(alike, likeness(sentence.content, other.sentence.content));
      if (alike >= REPEAT) continue;
      const worth = score - VARIETY * alike;
      if (worth > bestWorth) {
        bestWorth = worth;
        best = i;
      }
    }
    if (best < 0) break;
    const [next] = left.splice(best, 1);
    if (next) chosen.push(next);
  }
  return chosen.sort((a, b) => b.score - a.score || a.sentence.index - b.sentence.index);
}
