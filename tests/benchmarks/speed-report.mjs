// @ts-check
/** What `npm run bench:speed` says of its measurements: times beside Readability's, the steps, and the targets. */
import { gzipSync } from 'node:zlib';
import { percentile } from './percentile.mjs';
import { printTable } from './print-table.mjs';

/**
 * @typedef {{ name: string, ms: number, steps: [name: string, ms: number][] }} Run
 * @typedef {{ median: number, p95: number }} Spread
 * @typedef {{ warm: Spread, cold: Spread }} Times
 */

const WINNOW = 'Winnow';
const READABILITY = 'Readability';
const READABILITY_ALONE = 'Readability, its copy not counted';
const DEFUDDLE = 'Defuddle';

/**
 * @param {object} given
 * @param {Run[][]} given.measured each page's runs; the first of a name is not warm
 * @param {string[][]} given.visits what was run in one process; whoever comes first in it is cold in its first run
 * @param {Buffer} given.contentScript
 */
export function printSpeed({ measured, visits, contentScript }) {
  const runsOf = (/** @type {string} */ name) => measured.map((ofPage) => ofPage.filter((run) => run.name === name));
  const names = [...new Set(visits.flat())];
  const all = new Map(names.map((name) => [name, timesOf(runsOf(name))]));
  const times = (/** @type {string} */ name) => {
    const found = all.get(name);
    if (!found) throw new Error(`${name} was not measured.`);
    return found;
  };
  const reference = times(READABILITY);

  console.log('\nMilliseconds; × is times Readability:\n');
  printTable(
    names.map((name) => {
      const { warm, cold } = times(name);
      const isFirst = visits.some(([first]) => first === name);
      return {
        '': name,
        median: cell(warm.median, reference.warm.median),
        p95: cell(warm.p95, reference.warm.p95),
        'cold, median': isFirst ? cell(cold.median, reference.cold.median) : '',
        'cold, p95': isFirst ? cell(cold.p95, reference.cold.p95) : '',
      };
    }),
  );
  console.log('\nWinnow, step by step:\n');
  printTable(stepRows(runsOf(WINNOW)));

  const { warm } = times(WINNOW);
  const alone = times(READABILITY_ALONE).warm;
  console.log(
    `\nTimes Readability without its copy: ${(warm.median / alone.median).toFixed(2)} in the median, ` +
      `${(warm.p95 / alone.p95).toFixed(2)} in the 95th percentile.\n`,
  );
  const peer = times(DEFUDDLE).warm;
  atMost(1.5, 'median, times that of Readability', warm.median / reference.warm.median);
  atMost(2, '95th percentile, times that of Readability', warm.p95 / reference.warm.p95);
  lessThan(1, 'median, times that of Defuddle', warm.median / peer.median);
  lessThan(1, '95th percentile, times that of Defuddle', warm.p95 / peer.p95);
  atMost(150, 'content script, KB gzipped', gzipSync(contentScript).length / 1000);
}

/**
 * @param {Run[][]} runs by page
 * @returns {Times}
 */
function timesOf(runs) {
  return {
    warm: spread(runs.map(([, ...warm]) => median(warm.map(({ ms }) => ms)))),
    cold: spread(runs.flatMap(([cold]) => (cold ? [cold.ms] : []))),
  };
}

/**
 * @param {Run[][]} runs Winnow's, by page
 * @returns {Record<string, string>[]}
 */
function stepRows(runs) {
  const cold = runs.flatMap(([first]) => (first ? [first] : []));
  const warm = runs.flatMap(([, ...rest]) => rest);
  const steps = [...new Set(warm.flatMap((run) => run.steps.map(([name]) => name)))];
  return steps.map((step) => {
    const { median: half, p95 } = spread(runs.map(([, ...rest]) => median(rest.map((run) => msOf(run, step)))));
    return {
      step,
      median: half.toFixed(1),
      p95: p95.toFixed(1),
      share: shareOf(step, warm),
      'share, cold': shareOf(step, cold),
    };
  });
}

/** @type {(run: Run, step: string) => number} A step may be told more than once. */
const msOf = (run, step) => sum(run.steps.map(([name, ms]) => (name === step ? ms : 0)));

/** @type {(step: string, runs: Run[]) => string} */
const shareOf = (step, runs) =>
  `${((100 * sum(runs.map((run) => msOf(run, step)))) / sum(runs.map(({ ms }) => ms))).toFixed(0)} %`;

/** @type {(values: number[]) => number} */
const sum = (values) => values.reduce((a, b) => a + b, 0);
/** @type {(values: number[]) => number} */
const median = (values) => percentile(values, 0.5);
/** @type {(values: number[]) => Spread} */
const spread = (values) => ({ median: median(values), p95: percentile(values, 0.95) });
/** @type {(value: number, of: number) => string} */
const cell = (value, of) => `${value.toFixed(1)} (× ${(value / of).toFixed(2)})`;

/** @type {(limit: number, name: string, value: number) => void} */
const atMost = (limit, name, value) => say(value <= limit, `${name}: ${value.toFixed(2)}, at most ${limit}`);
/** @type {(limit: number, name: string, value: number) => void} */
const lessThan = (limit, name, value) => say(value < limit, `${name}: ${value.toFixed(2)}, less than ${limit}`);
/** @type {(isMet: boolean, sentence: string) => void} */
const say = (isMet, sentence) => console.log(`${isMet ? 'PASS' : 'FAIL'}  ${sentence}`);
