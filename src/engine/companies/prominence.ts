import type { Company } from '../article.ts';

/** Chances of the judge that differ by less tell nothing. */
const SALIENCE_STEP = 0.02;

/** Orders companies: the most salient first; of those as good as equal the one named most often, then the one named first. */
export const byProminence = (a: Company, b: Company): number =>
  Math.round(b.salience / SALIENCE_STEP) - Math.round(a.salience / SALIENCE_STEP) ||
  b.mentions.length - a.mentions.length ||
  (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0);
