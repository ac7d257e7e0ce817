// Weights for keys by logistic regression with an L2 penalty, solved to its optimum by L-BFGS: for lists in which many keys say a little
// (learn-weights.mjs, with its L1 penalty, is for short lists).

const MEMORY = 8;
const MOST_STEPS = 150;
const TOLERANCE = 1e-4;

const dot = (a, b) => {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i] * b[i];
  return sum;
};

/**
 * @param {string[][]} rows keys of each, evened out by the square root of their number as `scoreOf` of the engine does
 * @param {ArrayLike<number>} labels 0 to 1
 * @param {{ least: number, strength: number }} options keys that stand in fewer rows than `least` are left out; `strength`: how much a
 *   row counts against the penalty
 * @returns {{ weights: Map<string, number>, bias: number }}
 */
export function logistic(rows, labels, { least, strength }) {
  const counts = new Map();
  for (const keys of rows) for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  const numbers = new Map();
  for (const [key, count] of counts) if (count >= least) numbers.set(key, numbers.size);
  const size = numbers.size;
  const known = rows.map((keys) =>
    Int32Array.from(keys.map((key) => numbers.get(key)).filter((number) => number !== undefined)),
  );
  const scales = rows.map((keys) => 1 / Math.sqrt(keys.length || 1));

  /** Loss and gradient; the last weight is the bias, which no penalty holds. */
  function measure(weights, gradient) {
    let loss = 0;
    for (let i = 0; i < size; i++) {
      gradient[i] = weights[i];
      loss += 0.5 * weights[i] * weights[i];
    }
    gradient[size] = 0;
    for (let row = 0; row < known.length; row++) {
      const keys = known[row];
      const scale = scales[row];
      let sum = 0;
      for (let k = 0; k < keys.length; k++) sum += weights[keys[k]];
      sum = sum * scale + weights[size];
      // log(1 + e^sum) − label · sum, without overflow.
      loss += strength * (Math.max(sum, 0) + Math.log1p(Math.exp(-Math.abs(sum))) - labels[row] * sum);
      const error = strength * (1 / (1 + Math.exp(-sum)) - labels[row]);
      for (let k = 0; k < keys.length; k++) gradient[keys[k]] += error * scale;
      gradient[size] += error;
    }
    return loss;
  }

  const weights = minimise(measure, size + 1);
  return {
    weights: new Map([...numbers].map(([key, number]) => [key, weights[number]])),
    bias: weights[size],
  };
}

/** L-BFGS with a backtracking line search (Nocedal and Wright 2006, algorithms 7.4 and 3.1). */
function minimise(measure, size) {
  let at = new Float64Array(size);
  let gradient = new Float64Array(size);
  let loss = measure(at, gradient);
  const history = [];
  const first = Math.sqrt(dot(gradient, gradient));
  for (let step = 0; step < MOST_STEPS; step++) {
    if (Math.sqrt(dot(gradient, gradient)) < TOLERANCE * first) break;
    const direction = descend(gradient, history);
    const slope = dot(direction, gradient);
    let length = history.length ? 1 : 1 / first;
    let next = at;
    let nextGradient = gradient;
    let nextLoss = Number.POSITIVE_INFINITY;
    for (let tries = 0; tries < 30; tries++, length /= 2) {
      next = at.map((value, i) => value + length * direction[i]);
      nextGradient = new Float64Array(size);
      nextLoss = measure(next, nextGradient);
      if (nextLoss <= loss + 1e-4 * length * slope) break;
    }
    if (!(nextLoss < loss)) break;
    const moved = next.map((value, i) => value - at[i]);
    const turned = nextGradient.map((value, i) => value - gradient[i]);
    const curvature = dot(moved, turned);
    if (curvature > 1e-12) history.push({ moved, turned, curvature });
    if (history.length > MEMORY) history.shift();
    [at, gradient, loss] = [next, nextGradient, nextLoss];
  }
  return at;
}

function descend(gradient, history) {
  const direction = gradient.map((value) => -value);
  const shares = [];
  for (const { moved, turned, curvature } of [...history].reverse()) {
    const share = dot(moved, direction) / curvature;
    shares.push(share);
    for (let i = 0; i < direction.length; i++) direction[i] -= share * turned[i];
  }
  const last = history.at(-1);
  if (last) {
    const scale = last.curvature / dot(last.turned, last.turned);
    for (let i = 0; i < direction.length; i++) direction[i] *= scale;
  }
  for (const { moved, turned, curvature } of history) {
    const share = shares.pop() - dot(turned, direction) / curvature;
    for (let i = 0; i < direction.length; i++) direction[i] += share * moved[i];
  }
  return direction;
}
