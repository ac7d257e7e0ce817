import { claimFacts, claimRows } from './features/index.ts';
import { isKeptOut } from './kept-out.ts';
import type { ClaimModel } from './model/claim-model.ts';
import type { ReadArticle } from './read-sentence.ts';

/** Whether a sentence can be checked counts this many times as much as whether it is one of the article's key claims. */
const WORTHY_TIMES = 2;

/** 0 to 1, from how likely a sentence is check-worthy, and a key claim. */
export const worthOf = (worthy: number, key: number): number => (WORTHY_TIMES * worthy + key) / (WORTHY_TIMES + 1);

/** How much each sentence of an article is worth seeing, 0 to 1; 0 for what is kept out. */
export function worths(read: ReadArticle, model: ClaimModel): number[] {
  const rows = claimRows(claimFacts(read, model.words));
  const { width } = model;
  return read.sentences.map((sentence, i) => {
    if (isKeptOut(sentence)) return 0;
    const row = rows.subarray(i * width, (i + 1) * width);
    return worthOf(model.worthyChance(row), model.keyChance(row));
  });
}
