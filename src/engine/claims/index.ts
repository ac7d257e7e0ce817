import type { ArticleText, Claim, Company } from '../article.ts';
import { chooseClaims, type ScoredSentence } from './choose.ts';
import { isKeptOut } from './kept-out.ts';
import { kindOf } from './kinds.ts';
import { readArticle } from './read-sentence.ts';
import { claimScore } from './signals/index.ts';

export interface ClaimOptions {
  /** Return every sentence with its score, in the order of the text, instead of the best few. */
  all?: boolean;
}

/** What is kept out of the claims never scores higher than this. */
const KEPT_OUT_SCORE = 0.05;

/** Claims of an article, best first: up to eight, none where nothing is asserted. Each is verbatim at its offsets. */
export function findClaims(article: ArticleText, companies: Company[], options: ClaimOptions = {}): Claim[] {
  const read = readArticle(article, companies);
  const scored = read.sentences.map((sentence): ScoredSentence => {
    const score = claimScore(sentence, read);
    return { sentence, score: isKeptOut(sentence) ? Math.min(score, KEPT_OUT_SCORE) : score };
  });
  const chosen = options.all ? scored : chooseClaims(scored);
  return chosen.map((claim) => toClaim(claim, article));
}

function toClaim({ sentence, score }: ScoredSentence, article: ArticleText): Claim {
  const { start, end } = sentence;
  return {
    start,
    end,
    text: sentence.text,
    kind: kindOf(sentence),
    speaker: sentence.speaker,
    figures: sentence.figures,
    links: article.links.filter((link) => link.start < end && link.end > start).map(({ url, text }) => ({ url, text })),
    score,
  };
}
