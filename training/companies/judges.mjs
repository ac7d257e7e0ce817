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

/** Nothing of a lower chance is shown, whatever that would be worth. */
const LEAST_CHANCE = 0.1;

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
 * The strictest threshold that is worth hardly less than the best.
 *
 * @param {{chance: number, right: boolean}[]} answers by judges that never saw what they judge
 * @param {number} wanted how many right ones there are, those included that never came up for judgement
 * @param {(precision: number, recall: number) => number} worth
 * @param {number} [loss] how much less than the best worth is accepted
 */
export function chooseThreshold(answers, wanted, worth, loss = 0) {
  const sorted = answers.filter(({ chance }) => chance >= LEAST_CHANCE).sort((a, b) => b.chance - a.chance);
  let right = 0;
  const worths = sorted.map((answer, i) => {
    right += Number(answer.right);
    return worth(right / (i + 1), right / wanted);
  });
  const enough = worths.reduce((most, each) => Math.max(most, each), 0) - loss;
  return sorted[worths.findIndex((each) => each >= enough)]?.chance ?? 0.5;
}

export const harmonic = (precision, recall) => (2 * precision * recall) / (precision + recall || 1);
/** What is least of both. */
export const weaker = (precision, recall) => Math.min(precision, recall);
