/** A linear-chain conditional random field over hashed features, by AdaGrad; where several tags are allowed, their sum counts. */

/** A random number in [0, 1) after each other, the same for the same seed. */
export function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export function newTagger({ ROW_BITS, TAGS }) {
  const size = (1 << ROW_BITS) * TAGS;
  return {
    weights: new Float32Array(size),
    squares: new Float32Array(size).fill(0.05),
    transitions: new Float32Array(TAGS * TAGS),
    transitionSquares: new Float32Array(TAGS * TAGS).fill(0.05),
  };
}

export const copyTagger = (tagger) =>
  Object.fromEntries(Object.entries(tagger).map(([name, values]) => [name, values.slice()]));

/**
 * Goes over the segments once, in an order of its own.
 *
 * @param {{rate: number, drop: number, decay: number}} settings `drop`: share of features that are left out each time
 */
export function trainOnce(engine, tagger, segments, random, { rate, drop, decay, weightOf = () => 1 }) {
  const { TAGS, FEATURES, chances, withRules } = engine;
  const { weights, squares, transitions, transitionSquares } = tagger;
  const order = segments.map((_, i) => i);
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j], order[i]];
  }
  let ruled = withRules(transitions);
  let loss = 0;
  let seen = 0;
  for (const index of order) {
    const { count, rows, masks } = segments[index];
    const importance = weightOf(segments[index]);
    const kept = new Uint8Array(rows.length);
    const scores = new Float32Array(count * TAGS);
    const scale = 1 / (1 - drop);
    for (let i = 0; i < count; i++)
      for (let f = 0; f < FEATURES; f++) {
        const at = i * FEATURES + f;
        if (random() < drop) continue;
        kept[at] = 1;
        const row = rows[at] * TAGS;
        for (let t = 0; t < TAGS; t++) scores[i * TAGS + t] += weights[row + t] * scale;
      }
    const free = new Float32Array(scores.length);
    const bound = new Float32Array(scores.length);
    const freePairs = new Float64Array(TAGS * TAGS);
    const boundPairs = new Float64Array(TAGS * TAGS);
    const all = chances(scores, ruled, free, undefined, freePairs);
    const right = chances(scores, ruled, bound, masks, boundPairs);
    if (right < -1e6) continue;
    loss += all - right;
    seen += count;
    for (let i = 0; i < count; i++)
      for (let t = 0; t < TAGS; t++) {
        const gradient = (free[i * TAGS + t] - bound[i * TAGS + t]) * importance;
        if (Math.abs(gradient) < 0.002) continue;
        const square = gradient * gradient;
        for (let f = 0; f < FEATURES; f++) {
          const place = i * FEATURES + f;
          if (!kept[place]) continue;
          const at = rows[place] * TAGS + t;
          squares[at] += square;
          weights[at] -= (rate * (gradient + decay * weights[at])) / Math.sqrt(squares[at]);
        }
      }
    if (count > 1) {
      for (let p = 0; p < transitions.length; p++) {
        const gradient = (freePairs[p] - boundPairs[p]) * importance;
        if (Math.abs(gradient) < 0.002) continue;
        transitionSquares[p] += gradient * gradient;
        transitions[p] -= (rate * gradient) / Math.sqrt(transitionSquares[p]);
      }
      ruled = withRules(transitions);
    }
  }
  return loss / seen;
}
