import { readWords } from '../../companies/words.ts';
import { accordingTo } from './according-to.ts';
import { bracketedSource, listedSource } from './bracketed-source.ts';
import type { Cue, Looked, Way } from './cue.ts';
import { insideQuotes } from './inside-quotes.ts';
import { sayingCue } from './saying-cue.ts';
import { signedQuote } from './signed-quote.ts';
import { sourceCue } from './source-cue.ts';
import { verbCue } from './verb-cue.ts';

export type { Cue, StandIn } from './cue.ts';

/** Ways to tell who speaks, the surer ones first: each is tried on the whole sentence before the next. */
const WAYS: readonly Way[] = [accordingTo, sourceCue, verbCue, signedQuote, listedSource, bracketedSource, sayingCue];

/**
 * The surest cue of a sentence that tells who speaks, or null.
 *
 * @param isOpen whether the sentence begins inside a quotation
 */
export function cueIn(sentence: string, isOpen = false): Cue | null {
  const words = readWords(sentence, 0, sentence.length);
  const looked: Looked = {
    text: sentence,
    words,
    hasQuotes: /["”“«»„]/.test(sentence),
    inside: insideQuotes(words, isOpen),
  };
  for (const way of WAYS)
    for (let i = 0; i < words.length; i++) {
      if (looked.inside[i]) continue;
      const cue = way(looked, i);
      if (cue) return cue;
    }
  return null;
}
