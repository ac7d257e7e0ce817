import type { RelatedReason } from '../article.ts';
import { BearingOn, type RankingSubject } from './bearing.ts';
import { reasonsFor } from './explain.ts';

/** Anything with a title can be ranked: a link of the page, an article saved earlier. */
export interface Rankable {
  title: string;
}

export interface Ranked<Candidate extends Rankable> {
  candidate: Candidate;
  /** 0 to 1, higher bears more on the subject. */
  score: number;
  why: RelatedReason[];
}

/** Candidates by how much they bear on an article, best first; what has nothing in common with it is left out, unless all are asked for. */
export function rankByBearing<Candidate extends Rankable>(
  subject: RankingSubject,
  candidates: readonly Candidate[],
  { all = false } = {},
): Ranked<Candidate>[] {
  const bearing = new BearingOn(
    subject,
    candidates.map(({ title }) => title),
  );
  return candidates
    .map((candidate) => {
      const found = bearing.of(candidate.title);
      return { candidate, score: Math.min(1, found.score), why: reasonsFor(null, found) };
    })
    .filter(({ score }) => all || score > 0)
    .sort((a, b) => b.score - a.score);
}
