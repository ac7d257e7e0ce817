import { packTrees } from '../learned/pack.mjs';
import { trainTrees } from '../learned/train-trees.mjs';

/** One thread: on small data and a busy machine several wait for each other. */
const nthread = 1;
const COMPANY = {
  rounds: 200,
  params: {
    nthread,
    max_depth: 5,
    eta: 0.06,
    subsample: 0.7,
    colsample_bytree: 0.3,
    min_child_weight: 3,
    lambda: 3,
    max_bin: 64,
  },
};
const KEY = {
  rounds: 110,
  params: {
    nthread,
    max_depth: 4,
    eta: 0.06,
    subsample: 0.7,
    colsample_bytree: 0.35,
    min_child_weight: 4,
    lambda: 4,
    max_bin: 48,
  },
};

/**
 * Trees that answer yes or no.
 *
 * @param {string} folder for the files on the way
 * @param {{row: Float32Array, yes: boolean, weight?: number}[]} examples
 * @returns `PackedTrees`
 */
function train(folder, examples, settings) {
  const width = examples[0].row.length;
  const matrix = new Float32Array(examples.length * width);
  examples.forEach(({ row }, i) => {
    matrix.set(row, i * width);
  });
  const labels = Float32Array.from(examples, ({ yes }) => Number(yes));
  const weights = Float32Array.from(examples, ({ weight = 1 }) => weight);
  return packTrees(trainTrees(folder, { matrix, width, labels, weights }, settings), width);
}

export const trainCompanyJudge = (folder, examples) => train(folder, examples, COMPANY);
export const trainKeyJudge = (folder, examples) => train(folder, examples, KEY);

/**
 * The threshold that serves best.
 *
 * @param {{chance: number, right: boolean}[]} answers by judges that never saw what they judge
 * @param {number} wanted how many right ones there are, those included that never came up for judgement
 * @param {(precision: number, recall: number) => number} worth
 */
export function bestThreshold(answers, wanted, worth) {
  const sorted = [...answers].sort((a, b) => b.chance - a.chance);
  let best = { threshold: 0.5, worth: Number.NEGATIVE_INFINITY };
  let right = 0;
  sorted.forEach((answer, i) => {
    right += Number(answer.right);
    if (answer.chance < 0.1) return;
    const value = worth(right / (i + 1), right / wanted);
    if (value > best.worth) best = { threshold: answer.chance, worth: value };
  });
  return best.threshold;
}

/**
 * The strictest threshold that costs little: a chip for what is no company is worse than a chip that is missing.
 *
 * @param {{chance: number, right: boolean}[]} answers as above
 * @param {number} wanted as above
 * @param {number} loss how much less than the best F1 is accepted
 */
export function strictThreshold(answers, wanted, loss) {
  const sorted = [...answers].sort((a, b) => b.chance - a.chance);
  let right = 0;
  const worths = sorted.map((answer, i) => {
    right += Number(answer.right);
    return harmonic(right / (i + 1), right / wanted);
  });
  const least = worths.reduce((most, worth) => Math.max(most, worth), 0) - loss;
  return sorted[worths.findIndex((worth) => worth >= least)].chance;
}

const harmonic = (precision, recall) => (2 * precision * recall) / (precision + recall || 1);
/** What is least of both. */
export const weaker = (precision, recall) => Math.min(precision, recall);
