import { likeness, type ReadSentence } from './read-sentence.ts';

export interface ScoredSentence {
  sentence: ReadSentence;
  /** 0 to 1. */
  score: number;
}

/** No more claims than this are shown. */
const MOST = 8;
/** Two sentences that share this much of their words say the same. */
const REPEAT = 0.55;
/** How much likeness to a claim already chosen costs. */
const VARIETY = 0.2;
/** More candidates than this are not compared with each other. */
const MOST_COMPARED = 60;

/**
 * Up to eight sentences that are worth `least` and more, best first, each new one weighed against those chosen before; near-repeats are
 * dropped.
 */
export function chooseClaims<Scored extends ScoredSentence>(scored: readonly Scored[], least: number): Scored[] {
  const left = scored
    .filter(({ score }) => score >= least)
    .sort((a, b) => b.score - a.score || a.sentence.index - b.sentence.index)
    .slice(0, MOST_COMPARED);
  const chosen: Scored[] = [];
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
