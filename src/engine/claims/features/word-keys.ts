import type { KeyTable } from '../../learned/key-table.ts';
import type { ReadSentence } from '../read-sentence.ts';
import { SIGNALS } from '../signals/index.ts';

/** The lists of words that were learned, each for a question of its own, in the order of the model's table. */
export const WORD_LISTS = ['debates', 'worthy', 'key'] as const;
export type WordList = (typeof WORD_LISTS)[number];
/** For each list, a score for each sentence. */
export type WordScores = Readonly<Record<WordList, Float64Array>>;

/** Where labelled sentences end; a longer one must not look like something else. */
const MOST_WORDS = 70;

const YEAR = /^(?:1[5-9]|20)\d\d$/;
/** Any number is as good as another: "0th", and "0000" for a year. */
const shapeOf = (word: string): string => {
  const first = word.charCodeAt(0);
  if (first < 48 || first > 57) return word;
  return YEAR.test(word) ? '0000' : word.replace(/\d+/g, '0');
};

/** What the learned lists know a sentence by: its words and pairs of words, how it begins, and its signals. */
export function wordKeys({ words: all, signals }: ReadSentence): string[] {
  const words = all.slice(0, MOST_WORDS).map(shapeOf);
  const keys = new Set<string>(words);
  for (let i = 0; i + 1 < words.length; i++) keys.add(`${words[i]} ${words[i + 1]}`);
  if (words.length) keys.add(`^${words[0]}`);
  for (let i = 0; i < signals.length; i++) if (signals[i]! > 0) keys.add(`=${SIGNALS[i]!.name}`);
  return [...keys];
}

export function wordScores(sentences: readonly ReadSentence[], table: KeyTable): WordScores {
  const all = WORD_LISTS.map(() => new Float64Array(sentences.length));
  for (const [i, sentence] of sentences.entries()) {
    const scores = table.scoresOf(wordKeys(sentence));
    for (const [j, list] of all.entries()) list[i] = scores[j] ?? 0;
  }
  return Object.fromEntries(WORD_LISTS.map((list, j) => [list, all[j]!])) as Record<WordList, Float64Array>;
}
