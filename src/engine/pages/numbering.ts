import type { TurnCandidate } from './turn-candidates.ts';

/** From the number in an address (null where it has none) to the page's number from 1; null where it is none. */
export type Numbering = (value: number | null) => number | null;

const MOST_PAGES = 999;

const valid = (number: number): number | null =>
  Number.isInteger(number) && number >= 1 && number <= MOST_PAGES ? number : null;
const oneBased: Numbering = (value) => valid(value ?? 1);
const zeroBased: Numbering = (value) => valid((value ?? 0) + 1);
const bySteps =
  (step: number): Numbering =>
  (value) =>
    valid((value ?? 0) / step + 1);

/**
 * How a pager counts: `?page=2` is page 2 on most sites, page 3 where they count from 0, and `?start=40` is page 3 where a page
 * has 20 posts. Told from the links that show a number, which must all agree, else from those to the next and previous page.
 */
export function numberingOf(candidates: readonly TurnCandidate[]): Numbering | null {
  const numbered = candidates.filter(({ mark }) => mark.number !== undefined);
  return numbered.length > 0 ? fromNumbers(numbered) : fromTurns(candidates);
}

function fromNumbers(numbered: readonly TurnCandidate[]): Numbering | null {
  const stepOf = numbered.find(({ pair, mark }) => (pair.other ?? 0) > 0 && mark.number! > 1);
  const step = stepOf ? stepOf.pair.other! / (stepOf.mark.number! - 1) : 0;
  const numberings = [oneBased, zeroBased, ...(Number.isInteger(step) && step > 1 ? [bySteps(step)] : [])];
  const own = numbered[0]!.pair.own;
  return (
    numberings.find(
      (numbering) =>
        numbering(own) !== null && numbered.every(({ pair, mark }) => numbering(pair.other) === mark.number),
    ) ?? null
  );
}

function fromTurns(candidates: readonly TurnCandidate[]): Numbering | null {
  const { own, isOffset, kind } = candidates[0]!.pair;
  const next = candidates.find(({ mark }) => mark.turns?.to === 'next')?.pair.other;
  const previous = candidates.find(({ mark }) => mark.turns?.to === 'previous')?.pair.other;
  if (next != null) {
    const step = next - (own ?? 0);
    // Page 2 at number 1: they count from 0.
    if (own === null && step === 1) return isOffset ? null : zeroBased;
    if (own === 1 && step === 1 && (previous === null || previous === 0)) return zeroBased;
    if (step === 1 || (own === null && next === 2 && !isOffset)) return oneBased;
    return step > 1 && (isOffset || kind === 'short') ? bySteps(step) : null;
  }
  if (previous === undefined || own === null) return null;
  const step = own - (previous ?? 0);
  if (step === 1 && own === 1) return zeroBased;
  if (step === 1 || (previous === null && own === 2)) return oneBased;
  return step > 1 && (isOffset || kind === 'short') ? bySteps(step) : null;
}
