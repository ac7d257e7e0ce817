import type { ArticleText, ClaimFigure, Company } from '../article.ts';
import { findFigures } from './figures.ts';
import { articleSentences, type Sentence } from './sentences.ts';
import { findSpeakers } from './speakers.ts';

/** A sentence with all that the signals look at. */
export interface ReadSentence extends Sentence {
  lower: string;
  words: string[];
  /** Words that carry meaning, for likeness to the headline and to other sentences. */
  content: Set<string>;
  figures: ClaimFigure[];
  speaker: string | null;
  companies: number;
}

/** What the signals know of the article around a sentence. */
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
  const speakers = findSpeakers(plain, companies, article.text);
  const mentions = companies.flatMap((company) => company.mentions).sort((a, b) => a.start - b.start);
  let at = 0;
  const sentences = plain.map((sentence, i): ReadSentence => {
    const lower = sentence.text.toLowerCase();
    const words = lower.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’]*/gu) ?? [];
    while (at < mentions.length && (mentions[at]?.start ?? 0) < sentence.start) at++;
    let named = 0;
    for (let m = at; m < mentions.length && (mentions[m]?.start ?? 0) < sentence.end; m++) named++;
    return {
      ...sentence,
      lower,
      words,
      content: contentOf(words),
      figures: findFigures(sentence.text, sentence.start, article.lang || 'en'),
      speaker: speakers[i] ?? null,
      companies: named,
    };
  });
  const headline = contentOf(article.title.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’]*/gu) ?? []);
  return { article, sentences, headline };
}

/** Likeness of two sets of words, 0 to 1 (Jaccard). */
export function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (!a.size || !b.size) return 0;
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const word of small) if (large.has(word)) shared++;
  return shared / (a.size + b.size - shared);
}
