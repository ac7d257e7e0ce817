import { hasWordCharacter } from '../characters.ts';

/** By what `toLowerCase` and `toUpperCase` make of the first character: exact in every script, and nothing to compile. */
const first = (text: string): string => String.fromCodePoint(text.codePointAt(0) ?? 32);

export const beginsUpper = (text: string): boolean => first(text) !== first(text).toLowerCase();
export const beginsLower = (text: string): boolean => first(text) !== first(text).toUpperCase();

/** A letter of a script without capitals: `王`, `א`. */
export const beginsUncased = (text: string): boolean =>
  !beginsUpper(text) && !beginsLower(text) && hasWordCharacter(first(text)) && !/^\d/.test(text);

export const hasLetter = (text: string): boolean => hasWordCharacter(text.replace(/\d+/g, ''));
