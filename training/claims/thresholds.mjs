/**
 * The least worth at which, of the claims shown, the share aimed at is check-worthy: as low as that allows.
 *
 * @param {{ scored: { sentence: object, score: number, worthy: number }[] }[]} articles scored by what never saw them
 * @param {(scored: object[], least: number) => { worthy: number }[]} choose
 */
export function leastWorthFor(articles, choose, aim) {
  let least = 0.95;
  for (let tried = 0.95; tried > 0.2; tried -= 0.005) {
    let shown = 0;
    let worthy = 0;
    for (const { scored } of articles)
      for (const claim of choose(scored, tried)) {
        shown++;
        worthy += claim.worthy;
      }
    // Of few claims the share says little.
    if (shown < articles.length) continue;
    if (worthy / shown >= aim) least = tried;
  }
  return Number(least.toFixed(3));
}

/** The least score at which F1 is best. */
export function leastForF1(scores, labels) {
  const order = scores.map((score, i) => [score, labels[i]]).sort((a, b) => b[0] - a[0]);
  const positives = labels.reduce((sum, label) => sum + label, 0);
  let found = 0;
  let best = 0;
  let least = 0;
  order.forEach(([score, label], i) => {
    found += label;
    const f1 = (2 * found) / (i + 1 + positives);
    if (f1 > best) [best, least] = [f1, score];
  });
  return Number(least.toFixed(3));
}
