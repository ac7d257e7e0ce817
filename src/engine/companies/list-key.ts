/** How much a listed name says by itself: nothing else, also a plain word, also a person, place or thing. */
export type NameWeight = 'sure' | 'plain' | 'doubtful';

/** A name of the lists without its mark. */
export const bare = (written: string): string =>
  written.endsWith('~') || written.endsWith('?') ? written.slice(0, -1) : written;

export const weightOf = (written: string): NameWeight =>
  written.endsWith('~') ? 'doubtful' : written.endsWith('?') ? 'plain' : 'sure';

/** What keeps a name in lower case from being its own key: marks, words that a key leaves out, more than one space. */
const NEEDS_CARE = /[.,&’]|\band\b|^the |\s\s/;

/** The key of a listed name: most are their own. */
export function keyOf(name: string): string {
  const lower = name.toLowerCase();
  return NEEDS_CARE.test(lower) ? listKey(wordsOf(lower)) : lower;
}

/** Splits a name into the words `readWords` would give, in lower case. */
const wordsOf = (name: string): string[] =>
  name
    .toLowerCase()
    .replaceAll('’', "'")
    .split(/[\s,]+|(?<=\S)\.(?=\s|$)/);

/** The key of a name, from its words in lower case: without a leading "the", "&" and "and" left out alike. */
function listKey(words: readonly string[]): string {
  const kept = words.filter((word) => word && word !== '&' && word !== 'and');
  return (kept[0] === 'the' && kept.length > 1 ? kept.slice(1) : kept).join(' ');
}

export const firstWord = (key: string): string => {
  const space = key.indexOf(' ');
  return space < 0 ? key : key.slice(0, space);
};

/** How many words a key has. */
export function countWords(key: string): number {
  let count = 1;
  for (let at = key.indexOf(' '); at >= 0; at = key.indexOf(' ', at + 1)) count++;
  return count;
}
