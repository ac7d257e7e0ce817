import { readFileSync } from 'node:fs';
import { companiesOfArticles } from './companies-of-articles.mjs';

const linesOf = (file) => readFileSync(file, 'utf8').split('\n').filter(Boolean);

/** Where each labelled sentence stands in the article's text, found one after the other. */
function placesOf({ text, sentences }) {
  let from = 0;
  return sentences.map((sentence) => {
    const at = text.indexOf(sentence, from);
    if (at < 0) return null;
    from = at + sentence.length;
    return { start: at, end: from };
  });
}

/**
 * The labelled articles as the engine reads them, each with its labels laid against the engine's own sentences: a label belongs to the
 * sentence that covers most of it.
 *
 * @param {object[]} articles of `measuredArticles` and `moreArticles`
 * @param {(id: string) => number} foldOf
 * @param engine training/claims/engine-parts.ts
 */
export function readLabelledArticles(articles, foldOf, engine) {
  const companiesOf = companiesOfArticles(engine);
  return articles.map((labelled) => {
    const { id, title, text } = labelled;
    const article = engine.articleFromText({ title, text, lang: 'en' });
    const companies = companiesOf(article, foldOf(id));
    const read = engine.readArticle(article, companies);
    const places = placesOf(labelled);
    const own = read.sentences.map(() => -1);
    places.forEach((place, n) => {
      if (!place) return;
      let best = -1;
      let most = 0;
      read.sentences.forEach(({ start, end }, i) => {
        const shared = Math.min(end, place.end) - Math.max(start, place.start);
        if (shared > most) [best, most] = [i, shared];
      });
      // Of several labelled sentences in one of ours the weightiest counts.
      if (best < 0) return;
      const weight = (m) => (labelled.key.includes(m) ? 2 : labelled.checkworthy.includes(m) ? 1 : 0);
      if (own[best] < 0 || weight(n) > weight(own[best])) own[best] = n;
    });
    const worthy = new Set(labelled.checkworthy);
    const details = new Map(labelled.details.map((detail) => [detail.n, detail]));
    return {
      id,
      fold: foldOf(id),
      labelled,
      companies,
      read,
      /** The labelled sentence that each of ours is, -1 where it is none. */
      numbers: own,
      worthy: own.map((n) => (worthy.has(n) ? 1 : 0)),
      key: own.map((n) => (details.has(n) ? 1 : 0)),
      details: own.map((n) => details.get(n) ?? null),
    };
  });
}

/** Sentences of debates, check-worthy or not, each as an article of one sentence. */
export function readDebates(file, engine) {
  return linesOf(file)
    .slice(1)
    .map((line) => {
      const [, quoted = '', label] = line.split('\t');
      const text = quoted.replace(/^"(.*)"$/, '$1').replaceAll('""', '"');
      const article = engine.articleFromText({ text, lang: 'en' });
      // One sentence, however it would be split.
      article.blocks = [{ start: 0, end: text.length, kind: 'caption' }];
      const [sentence] = engine.readArticle(article, []).sentences;
      return { sentence, label: label?.trim() === 'Yes' ? 1 : 0 };
    })
    .filter(({ sentence }) => sentence);
}
