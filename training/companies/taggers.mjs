import { renamedArticles } from './renamed-articles.mjs';
import { taggedDocuments } from './tagged-text.mjs';
import { taggingData } from './tagging-data.mjs';
import { copyTagger, newTagger, randomFrom, trainOnce } from './train-tagger.mjs';

/** Of the Groningen Meaning Bank's sentences without an organisation so many are left out as these. */
const EVERY = 4;
const PUBLIC = { epochs: 4, rate: 0.1, drop: 0.2, decay: 0 };
const OURS = { epochs: 2, rate: 0.1, drop: 0.2, decay: 0, publicShare: 0.25 };

/** Tagged text with a licence that lets weights be shipped. `decided`: its organisations are companies, others are tagged as groups. */
function publicSegments(data, make, list) {
  const read = (name, settings) => taggedDocuments(`${data}/organisations/${name}.jsonl`, settings);
  const decided = (documents) =>
    documents.map(({ text, spans }) => ({
      text,
      spans: spans.map((span) => (span.kind === 'ORG' ? { ...span, kind: 'CORPORATION' } : span)),
    }));
  const news = read('gmb.train').filter(({ spans }, i) => spans.some(({ kind }) => kind === 'ORG') || i % EVERY === 0);
  return [
    ...make(news, list, 'full'),
    ...make(read('wikigold'), list, 'full'),
    ...make(decided(read('wnut17.train')), list, 'full'),
    ...make(read('btc'), list, 'withoutThings'),
    ...make(read('sec.train', { joinHyphens: true }), list, 'withoutThings'),
  ];
}

/** A weight below this many steps is none: what says so little only makes the file larger. */
const LEAST_STEPS = 1.5;

/** As it is shipped: weights of one byte. */
function quantised({ weights, transitions }, scale) {
  const bytes = Int8Array.from(weights, (weight) => {
    const steps = weight * scale;
    return Math.abs(steps) < LEAST_STEPS ? 0 : Math.max(-127, Math.min(127, Math.round(steps)));
  });
  return { weights: bytes, transitions: Float32Array.from(transitions) };
}

/**
 * Trains taggers: first on public text, which knows nothing of our articles, then on our articles, the same with other names, the written
 * texts and a share of public text.
 *
 * @param publicList the list that public text is read with, and whatever has names that no list knows
 * @param written `writtenTexts()`
 * @returns {(articles: object[], listOf: (article: object) => object, shortListOf: (article: object) => object) => object} a `Tagger` that
 *   knows these articles; it meets them with the short list first
 */
export function taggerTraining(engine, data, publicList, written) {
  const make = taggingData(engine);
  const segments = publicSegments(data, make, publicList);
  const unlisted = (some) => some.flatMap((article) => make([article], publicList, 'ours'));
  const ownWriting = unlisted(written);
  const random = randomFrom(1);
  const base = newTagger(engine);
  for (let epoch = 0; epoch < PUBLIC.epochs; epoch++) trainOnce(engine, base, segments, random, PUBLIC);
  return (articles, listOf, shortListOf) => {
    const tagger = copyTagger(base);
    const own = randomFrom(7);
    for (let epoch = 0; epoch < OURS.epochs; epoch++) {
      const list = epoch % 2 ? listOf : shortListOf;
      const ours = articles.flatMap((article) => make([article], list(article), 'ours'));
      const renamed = unlisted(renamedArticles(articles, written, epoch));
      const more = segments.filter(() => own() < OURS.publicShare);
      trainOnce(engine, tagger, [...ours, ...renamed, ...ownWriting, ...more], own, OURS);
    }
    return quantised(tagger, engine.WEIGHT_SCALE);
  };
}
