import type { ArticleText, Claim, Company } from '../article.ts';
import { chooseClaims, type ScoredSentence } from './choose.ts';
import { isCovered } from './coverage.ts';
import { findDates } from './figures/dates.ts';
import { findHedges } from './hedges.ts';
import { kindOf, plainKindOf } from './kinds.ts';
import { meantCompany } from './meant-company.ts';
import type { ClaimModel } from './model/claim-model.ts';
import { readArticle } from './read-sentence.ts';
import { LEAST_PLAIN, plainWorths } from './without-model.ts';
import { worths } from './worth.ts';

export { isCovered } from './coverage.ts';
export { type ClaimModel, readClaimModel } from './model/claim-model.ts';

export interface ClaimOptions {
  /** Return every sentence with its score, in the order of the text, instead of the best few. */
  all?: boolean;
}

/**
 * Claims of an article, best first: up to eight, none where nothing is asserted. Each is verbatim at its offsets.
 *
 * @param model from `readClaimModel`; without one, and in languages that it does not know (`isCovered`), only quotations with their speaker
 *   and sentences with figures are offered
 */
export function findClaims(
  article: ArticleText,
  companies: readonly Company[],
  model: ClaimModel | null,
  options: ClaimOptions = {},
): Claim[] {
  const read = readArticle(article, companies);
  const known = model && isCovered(article) ? model : null;
  const scores = known ? worths(read, known) : plainWorths(read);
  const scored = read.sentences.map((sentence, i): ScoredSentence => ({ sentence, score: scores[i] ?? 0 }));
  const chosen = options.all ? scored : chooseClaims(scored, known ? known.leastWorth : LEAST_PLAIN);
  return chosen.map((claim) => toClaim(claim, article, companies, known));
}

function toClaim(
  { sentence, score }: ScoredSentence,
  article: ArticleText,
  companies: readonly Company[],
  model: ClaimModel | null,
): Claim {
  const { start, end, text, figures, attribution } = sentence;
  const dates = findDates(text, start).filter(
    (date) => !figures.some((figure) => figure.start < date.end && figure.end > date.start),
  );
  const meant = sentence.companies.length ? null : meantCompany(sentence, companies, article);
  return {
    start,
    end,
    text,
    kind: model ? kindOf(sentence, model) : plainKindOf(sentence),
    speaker: attribution?.speaker ?? null,
    cue: attribution?.cue ?? null,
    figures: [...figures, ...dates].sort((a, b) => a.start - b.start),
    hedges: findHedges(text, start),
    companies: (meant ? [meant] : sentence.companies).map(({ name }) => name),
    links: article.links.filter((link) => link.start < end && link.end > start).map(({ url, text }) => ({ url, text })),
    score: Math.round(score * 1000) / 1000,
  };
}
