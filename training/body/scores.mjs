/** Mean scores of pages by their type, with the shared scorer's own measure. */
export function table(pages, chosenOf, wordScores) {
  const rows = {};
  for (const page of pages) {
    const text = chosenOf(page);
    const [P, R, F] = wordScores(text, page.truth.text);
    const lower = text.toLowerCase();
    const share = (snippets) =>
      snippets.length ? snippets.filter((s) => lower.includes(s.toLowerCase())).length / snippets.length : 1;
    const row = (rows[page.type] ??= { n: 0, F1: 0, P: 0, R: 0, with: 0, without: 0, low: 0 });
    page.score = F;
    page.P = P;
    page.R = R;
    row.n++;
    row.F1 += F;
    row.P += P;
    row.R += R;
    row.with += share(page.truth.with);
    row.without += page.truth.without.length ? share(page.truth.without) : 1;
    if (F < 0.5) row.low++;
  }
  for (const row of Object.values(rows))
    for (const key of ['F1', 'P', 'R', 'with', 'without']) row[key] = Number((row[key] / row.n).toFixed(4));
  return rows;
}
