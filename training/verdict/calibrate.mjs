/** What must not be taken for an article. */
export const CONTRARY = ['listing', 'collection', 'product', 'service'];
const LEAST_PRECISION = 0.975;

/**
 * Slope and offset with which the sums become chances that hold (Platt 1999), by Newton's method.
 *
 * @param {{page: {type: string}, sum: number}[]} unseen sums of pages that the trees never saw
 */
export function calibrate(unseen) {
  let slope = 1;
  let offset = 0;
  for (let step = 0; step < 30; step++) {
    let [gs, go, ss, so, oo] = [0, 0, 1e-6, 0, 1e-6];
    for (const { page, sum } of unseen) {
      const chance = 1 / (1 + Math.exp(-(slope * sum + offset)));
      const error = chance - Number(page.type === 'article');
      const weight = chance * (1 - chance);
      gs += error * sum;
      go += error;
      ss += weight * sum * sum;
      so += weight * sum;
      oo += weight;
    }
    const size = ss * oo - so * so;
    slope -= (oo * gs - so * go) / size;
    offset -= (ss * go - so * gs) / size;
  }
  return { slope: Number(slope.toFixed(4)), offset: Number(offset.toFixed(4)) };
}

/** The least chance from which on the articles among articles and their contrary are as precise as is asked. */
export function thresholdFor(judged) {
  const sorted = judged
    .filter(({ page }) => page.type === 'article' || CONTRARY.includes(page.type))
    .sort((a, b) => b.chance - a.chance);
  let articles = 0;
  let threshold = 1;
  sorted.forEach(({ page, chance }, i) => {
    if (page.type === 'article') articles++;
    if (articles / (i + 1) >= LEAST_PRECISION) threshold = chance;
  });
  return Number(threshold.toFixed(4));
}
