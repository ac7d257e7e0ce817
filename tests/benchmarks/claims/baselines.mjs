/**
 * What the model of claims must beat: ways of ranking sentences that learned nothing.
 *
 * @typedef {{ text: string, lower: string, figures: object[], signals: readonly number[], content: Set<string>, index: number,
 *   block: { kind: string } }} Sentence
 */

/** Weights of the signals as they were set by hand before anything was learned; half of the labelled articles were looked at for them. */
const BY_HAND = {
  'any-figure': 1.7,
  figures: 0.25,
  share: 0.55,
  money: 0.5,
  'large-figure': 0.2,
  'word-figure': 1.25,
  date: 1.2,
  attributed: 0.8,
  finding: 1.1,
  comparison: 1,
  superlative: 0.75,
  change: 0.4,
  event: 0.6,
  cause: 0.5,
  forecast: 0.2,
  names: 0.33,
  company: 0.3,
  length: -0.8,
  'list-item': -0.35,
  address: -0.65,
  'first-person': -0.5,
  instruction: -1.5,
  opinion: -0.45,
  definition: -0.1,
  vague: -0.3,
  fragment: -1.3,
};
const BASE = -2.4;
const LEAST_BY_HAND = 0.28;
const MOST = 8;

/** @param {Sentence} sentence */
const isProse = ({ block: { kind } }) => kind !== 'heading' && kind !== 'caption' && kind !== 'table-row';

/** By name: the sentences that each would show, best first. */
export function baselines(engine) {
  const weights = engine.SIGNALS.map((/** @type {{ name: string }} */ { name }) => BY_HAND[name] ?? 0);
  /** @param {Sentence} sentence */
  const handScore = ({ signals }) => {
    const points = signals.reduce((sum, measure, i) => sum + weights[i] * measure, BASE);
    return 1 / (1 + Math.exp(-points));
  };
  return {
    'first sentences': (/** @type {Sentence[]} */ sentences) => sentences.filter(isProse).slice(0, MOST),
    'most figures': (/** @type {Sentence[]} */ sentences) =>
      sentences
        .filter((sentence) => isProse(sentence) && sentence.figures.length)
        .sort((a, b) => b.figures.length - a.figures.length || a.index - b.index)
        .slice(0, MOST),
    'rules only': (/** @type {Sentence[]} */ sentences) =>
      engine
        .chooseClaims(
          sentences.map((sentence) => ({ sentence, score: engine.isKeptOut(sentence) ? 0 : handScore(sentence) })),
          LEAST_BY_HAND,
        )
        .map(({ sentence }) => sentence),
  };
}
