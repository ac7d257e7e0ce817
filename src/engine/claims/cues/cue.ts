import type { Word } from '../../companies/words.ts';

/** Who is said to have said a sentence: a name as written, or a stand-in to be looked up before it. */
export type Cue = Said & ({ name: string } | { standIn: StandIn; noun?: string });

/** "she", "the company", "the study", "the authority": the last by its `noun`, which a name before it has too. */
export type StandIn = 'person' | 'company' | 'source' | 'body';

interface Said {
  /** It stands below the words it is for and signs its whole paragraph. */
  signs?: true;
  /** The words that tell it, as written: "said", "according to". */
  text: string;
  /** A study, a report, a list, rather than someone's words. */
  source: boolean;
}

/** A sentence as its cues are looked for. */
export interface Looked {
  text: string;
  words: readonly Word[];
  /** Whether there are quotation marks in it. */
  hasQuotes: boolean;
  /** For each word whether it stands inside a quotation: what is said there reports nothing here. */
  inside: readonly boolean[];
}

/** A way to tell who speaks: whether a word of the sentence is, or begins, the cue. */
export type Way = (looked: Looked, i: number) => Cue | null;

/** The words from one up to another, as they stand. */
export const said = ({ text, words }: Looked, from: number, to: number, source: boolean): Said => ({
  text: text.slice(words[from]?.start ?? 0, words[Math.min(to, words.length) - 1]?.end ?? 0),
  source,
});
