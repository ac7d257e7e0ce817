import type { ArticleText, ClaimFigure, Company } from '../article.ts';
import { wordsOf } from '../characters.ts';
import { findFigures } from './figures/find-figures.ts';
import { articleSentences, type Sentence } from './sentences.ts';
import { measureSignals } from './signals/index.ts';
import { type Attribution, findSpeakers } from './speakers.ts';

/** A sentence with all that the signals look at. */
export interface PlainSentence extends Sentence {
  lower: string;
  /** In lower case. */
  words: string[];
  /** Words that carry meaning, for likeness to the headline and to other sentences. */
  content: Set<string>;
  figures: ClaimFigure[];
  attribution: Attribution | null;
  /** Those named in it, each once. */
  companies: Company[];
}

/** A sentence with all that the model looks at. */
export interface ReadSentence extends PlainSentence {
  /** How much each of `SIGNALS` holds. */
  signals: readonly number[];
}

/** What is known of the article around a sentence. */
export interface ReadArticle {
  article: ArticleText;
  sentences: ReadSentence[];
  /** Meaning words of the title. */
  headline: Set<string>;
}

const STOP = new Set(
  (
    'the and for are was were been has have had not but you your our their his her its they them this that these those with from into over ' +
    'than then when what which who will would can could should may might more most some any all also just about how why one out very such ' +
    'each other only here there where been being does did do is it in on of to a an as at by be or if so we he she i my no up'
  ).split(' '),
);

const contentOf = (words: readonly string[]): Set<string> =>
  new Set(words.filter((word) => word.length > 2 && !STOP.has(word)));

/** Reads every sentence of an article once. */
export function readArticle(article: ArticleText, companies: readonly Company[]): ReadArticle {
  const plain = articleSentences(article);
  const attributions = findSpeakers(plain, companies, article);
  const mentions = companies
    .flatMap((company) => company.mentions.map(({ start }) => ({ start, company })))
    .sort((a, b) => a.start - b.start);
  let at = 0;
  const sentences = plain.map((sentence, i): ReadSentence => {
    const lower = sentence.text.toLowerCase();
    const words = wordsOf(lower);
    const named = new Set<Company>();
    for (; at < mentions.length && mentions[at]!.start < sentence.end; at++)
      if (mentions[at]!.start >= sentence.start) named.add(mentions[at]!.company);
    const { text, start, end, block, blockIndex, index } = sentence;
    const own: PlainSentence = {
      text,
      start,
      end,
      block,
      blockIndex,
      index,
      lower,
      words,
      content: contentOf(words),
      figures: findFigures(sentence.text, sentence.start, article.lang || 'en'),
      attribution: attributions[i] ?? null,
      companies: [...named],
    };
    return Object.assign(own, { signals: measureSignals(own) });
  });
  return { article, sentences, headline: contentOf(wordsOf(article.title.toLowerCase())) };
}

/** Likeness of two sets of words, 0 to 1 (Jaccard). */
export function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (!a.size || !b.size) return 0;
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const word of small) if (large.has(word)) shared++;
  return shared / (a.size + b.size - shared);
}
