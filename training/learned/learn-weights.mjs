// Weights for keys (words, class names) by logistic regression with an L1 penalty (FTRL-proximal, McMahan et al. 2013): most are 0.

const ALPHA = 0.15;
const BETA = 1;
const L2 = 0.02;

/**
 * @param {{keys: Int32Array, label: number, weight: number}[]} rows in a fixed order
 * @param {number} size of the vocabulary
 * @param {number} l1
 * @param {number} epochs
 * @returns {Float64Array} a weight for each key
 */
function regress(rows, size, l1, epochs) {
  const z = new Float64Array(size + 1);
  const n = new Float64Array(size + 1);
  const weightOf = (key) => {
    const value = z[key];
    if (Math.abs(value) <= l1 && key !== size) return 0;
    return -(value - Math.sign(value) * (key === size ? 0 : l1)) / ((BETA + Math.sqrt(n[key])) / ALPHA + L2);
  };
  // A stride that visits every row once, far from its neighbours of the same page.
  let stride = Math.floor(rows.length * 0.618) | 1;
  while (gcd(stride, rows.length) !== 1) stride += 2;
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let step = 0, at = epoch; step < rows.length; step++, at = (at + stride) % rows.length) {
      const { keys, label, weight } = rows[at];
      const scale = 1 / Math.sqrt(keys.length || 1);
      let sum = weightOf(size);
      for (const key of keys) sum += weightOf(key) * scale;
      const error = (1 / (1 + Math.exp(-sum)) - label) * weight;
      const update = (key, gradient) => {
        const sigma = (Math.sqrt(n[key] + gradient * gradient) - Math.sqrt(n[key])) / ALPHA;
        z[key] += gradient - sigma * weightOf(key);
        n[key] += gradient * gradient;
      };
      for (const key of keys) update(key, error * scale);
      update(size, error);
    }
  }
  const weights = new Float64Array(size);
  for (let key = 0; key < size; key++) weights[key] = weightOf(key);
  return weights;
}

const gcd = (a, b) => (b ? gcd(b, a % b) : a);

/** Numbers for the keys that stand on enough sites. */
function vocabularyOf(pages, keysOf, leastSites) {
  const sites = new Map();
  for (const page of pages) {
    const seen = new Set();
    page[keysOf].forEach((keys) => {
      for (const key of keys) seen.add(key);
    });
    for (const key of seen) {
      if (!sites.has(key)) sites.set(key, new Set());
      sites.get(key).add(page.site);
    }
  }
  const numbers = new Map();
  for (const [key, set] of sites) if (set.size >= leastSites) numbers.set(key, numbers.size);
  return numbers;
}

/**
 * @param pages each with keys for each of its rows under the name `keysOf`, `labels` and `lexiconWeights` for its rows, and its `site`
 * @param {string} keysOf
 * @param {{leastSites: number, l1: number, most: number, epochs?: number}} options `most` keys, of those that stand on enough sites
 * @returns {Map<string, number>} the heaviest first
 */
export function learnWeights(pages, keysOf, { leastSites, l1, most, epochs = 3 }) {
  const numbers = vocabularyOf(pages, keysOf, leastSites);
  const rows = pages.flatMap((page) =>
    page[keysOf].map((keys, i) => ({
      keys: Int32Array.from(keys.map((key) => numbers.get(key)).filter((number) => number !== undefined)),
      label: page.labels[i],
      weight: page.lexiconWeights[i],
    })),
  );
  const weights = regress(rows, numbers.size, l1, epochs);
  const learned = [...numbers]
    .map(([key, number]) => [key, Number(weights[number].toFixed(2))])
    .filter(([, weight]) => weight !== 0);
  learned.sort((a, b) => Math.abs(b[1]) - Math.abs(a[1]));
  return new Map(learned.slice(0, most));
}
