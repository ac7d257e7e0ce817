/**
 * What the tagger says of a word. A company's words are told apart by their place in the name (first, inside, last, only one), so that
 * names that stand side by side stay two; of everything else it is enough to know what it is.
 */
export const TAG = {
  none: 0,
  companyFirst: 1,
  companyInside: 2,
  companyLast: 3,
  companyOnly: 4,
  organisation: 5,
  person: 6,
  place: 7,
  thing: 8,
} as const;

export const TAGS = 9;

const after: readonly number[] = [0, 2, 2, 0, 0, 0, 0, 0, 0];

/** `ALLOWED[a * TAGS + b]`: whether tag `b` may follow tag `a`. A name that has begun must end. */
export const ALLOWED: Uint8Array = Uint8Array.from({ length: TAGS * TAGS }, (_, i) => {
  const goesOn = after[Math.floor(i / TAGS)] === 2;
  const to = i % TAGS;
  return Number((to === TAG.companyInside || to === TAG.companyLast) === goesOn);
});

/** Whether a sequence may begin, or end, with a tag. */
export const mayBegin = (tag: number): boolean => tag !== TAG.companyInside && tag !== TAG.companyLast;
export const mayEnd = (tag: number): boolean => tag !== TAG.companyFirst && tag !== TAG.companyInside;
