import { isFormAfterComma } from './legal-forms.ts';
import type { ListedName, NameList } from './name-list.ts';
import type { Word } from './words.ts';

/** What stands between the words of one name. */
export const plainGap = (gap: string): boolean => gap === ' ' || gap === ' ' || gap === ' & ' || gap === '. ';
export const isAllCaps = (text: string): boolean =>
  text.length > 1 && text === text.toUpperCase() && /\p{Lu}/u.test(text);

/** Whether the case in the text suits a listed name: capitalised, the list's own spelling, or all capitals if not tiny. */
function caseSuits(listed: ListedName, words: readonly Word[]): boolean {
  const written = words.map((word) => word.text).join(' ');
  const given = listed.name
    .replace(/[,]/g, '')
    .replace(/\s*&\s*/g, ' ')
    .replace(/^The /, '');
  if (written === given || written === listed.name) return true;
  if (!words.every((word) => word.capital || /^\p{N}/u.test(word.text) || /^(?:and|of|de|the)$/.test(word.text)))
    return false;
  if (isAllCaps(given) && given.length <= 5) return isAllCaps(written);
  if (isAllCaps(written) && !given.includes(' ')) return written.length > 3 && listed.weight !== 'doubtful';
  return true;
}

/** The longest listed name beginning at word `at`. */
export function listedAt(
  words: readonly Word[],
  at: number,
  list: NameList,
): { listed: ListedName; to: number } | null {
  const first = words[at];
  if (!first || (first.lower === 'the' && words[at + 1])) return null;
  const most = Math.min(list.longest(first.lower), words.length - at);
  let key = '';
  let found: { listed: ListedName; to: number } | null = null;
  for (let to = at + 1; to <= Math.min(at + most + 1, words.length); to++) {
    const last = words[to - 1]!;
    if (to > at + 1 && ((!plainGap(last.gap) && last.gap !== ', ') || words[to - 2]!.possessive)) break;
    // As `keyOf` does, word by word.
    if (last.lower !== '&' && last.lower !== 'and') key = key ? `${key} ${last.lower}` : last.lower;
    const listed = (last.possessive ? list.find(`${key}'s`) : undefined) ?? list.find(key);
    if (!listed || last.lower === 'and') continue;
    const span = words.slice(at, to);
    // "Farrar, Straus and Giroux": a comma inside stands on the list too.
    const isParted =
      !listed.name.includes(',') && span.some((word, i) => i > 0 && word.gap === ', ' && !isFormAfterComma(word));
    if (!isParted && caseSuits(listed, span)) found = { listed, to };
  }
  return found;
}
