// Which chances are enough for a link to be offered, and to be taken for a source, as src/engine/related/index.ts decides, over pages
// whose site the judges never saw. Of reading: those that find the most of what is related while .94 of what is shown is right and no more
// than .035 refused, or come nearest to that: the aims are .92 and .04, and on so few pages they would be met by chance. Of sources: those
// that miss precision and recall by the least in sum.

const LEAST_RIGHT = 0.94;
const MOST_REFUSED = 0.035;
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

/** How good what is offered would be. A wrong link costs a reader more than a missing one: right comes first, then what is found. */
function worthOfReading(rows, totals, chances) {
  const shown = offered(rows, chances);
  const count = (label) => shown.filter((row) => row.label === label).length;
  const right = (count('related') + count('other')) / shown.length;
  const refused = count('refused') / shown.length;
  const missed = short(LEAST_RIGHT, right) + Math.max(0, refused - MOST_REFUSED);
  return missed > 0 ? -missed : count('related') / totals.related;
}

function missedBySources(rows, totals, least) {
  const shown = rows.filter(({ of, judged }) => of('inArticle') === 1 && judged.source >= least);
  const right = shown.filter(({ label }) => label === 'source').length;
  return short(SOURCE_AIMS.precision, right / shown.length) + short(SOURCE_AIMS.recall, right / totals.source);
}

const bestOf = (candidates, worthOf) =>
  candidates
    .map((candidate) => ({ candidate, worth: worthOf(candidate) }))
    .reduce((best, next) => (next.worth > best.worth ? next : best)).candidate;

/**
 * @param {{label: string, of: (name: string) => number, judged: {reading: number, source: number}}[]} rows
 * @param {{related: number, other: number, source: number}} totals labelled links of the same pages
 * @returns {{leastReading: number, leastIntroduced: number, leastSource: number}}
 */
export function chooseChances(rows, totals) {
  const leastSource = bestOf(CHANCES, (least) => -missedBySources(rows, totals, least));
  const pairs = CHANCES.flatMap((leastReading) =>
    CHANCES.filter((least) => least <= leastReading).map((leastIntroduced) => ({ leastReading, leastIntroduced })),
  );
  const chosen = bestOf(pairs, (pair) => worthOfReading(rows, totals, { ...pair, leastSource }));
  return { ...chosen, leastSource };
}
