// Which chances are enough for a link to be offered, and to be taken for a source: those at which the aims are missed by the least in sum,
// as src/engine/related/index.ts decides, over pages whose site the judges never saw.

const AIMS = { right: 0.92, refused: 0.04, related: 0.85, other: 0.7 };
const SOURCE_AIMS = { precision: 0.9, recall: 0.85 };
const CHANCES = Array.from({ length: 15 }, (_, i) => Math.round((0.1 + i * 0.05) * 100) / 100);
const INDEX = ['home', 'list', 'finePrint', 'action'];
const NOT_INTRODUCED = ['shop', 'asks', 'affiliate', 'nav', 'footer', 'form'];

const short = (aim, got) => Math.max(0, aim - got);

function offered(rows, { leastReading, leastIntroduced, leastSource }) {
  return rows.filter(({ of, judged }) => {
    if (of('inArticle') === 1 && judged.source >= leastSource) return false;
    if (INDEX.some((name) => of(name))) return false;
    const isIntroduced = of('labelKind') > 0 && of('titleWords') >= 2 && !NOT_INTRODUCED.some((name) => of(name));
    return judged.reading >= (isIntroduced ? leastIntroduced : leastReading);
  });
}

function missedByReading(rows, totals, chances) {
  const shown = offered(rows, chances);
  const count = (label) => shown.filter((row) => row.label === label).length;
  const [related, other, refused] = [count('related'), count('other'), count('refused')];
  return (
    short(AIMS.right, (related + other) / shown.length) +
    Math.max(0, refused / shown.length - AIMS.refused) +
    short(AIMS.related, related / totals.related) +
    short(AIMS.other, other / totals.other)
  );
}

function missedBySources(rows, totals, least) {
  const shown = rows.filter(({ of, judged }) => of('inArticle') === 1 && judged.source >= least);
  const right = shown.filter(({ label }) => label === 'source').length;
  return short(SOURCE_AIMS.precision, right / shown.length) + short(SOURCE_AIMS.recall, right / totals.source);
}

const leastOf = (candidates, missed) =>
  candidates
    .map((candidate) => ({ candidate, missed: missed(candidate) }))
    .reduce((best, next) => (next.missed < best.missed ? next : best)).candidate;

/**
 * @param {{label: string, of: (name: string) => number, judged: {reading: number, source: number}}[]} rows
 * @param {{related: number, other: number, source: number}} totals labelled links of the same pages
 * @returns {{leastReading: number, leastIntroduced: number, leastSource: number}}
 */
export function chooseChances(rows, totals) {
  const leastSource = leastOf(CHANCES, (least) => missedBySources(rows, totals, least));
  const pairs = CHANCES.flatMap((leastReading) =>
    CHANCES.filter((least) => least <= leastReading).map((leastIntroduced) => ({ leastReading, leastIntroduced })),
  );
  const chosen = leastOf(pairs, (pair) => missedByReading(rows, totals, { ...pair, leastSource }));
  return { ...chosen, leastSource };
}
