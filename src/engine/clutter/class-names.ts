/** Kinds of names that classes and ids are made of, one bit each: to ask an element for several kinds costs one look at its names. */
const bitsOfName = new Map<string, number>();
let kinds = 0;

/**
 * A kind of name, as a bit to test `namesOf` with.
 *
 * @param list the names, in lower case, parted by white space
 * @throws {Error} where there are more kinds than an integer has bits
 */
export function nameKind(list: string): number {
  if (kinds === 31) throw new Error('There are more kinds of names than bits.');
  const bit = 1 << kinds++;
  for (const name of list.split(/\s+/)) if (name) bitsOfName.set(name, (bitsOfName.get(name) ?? 0) | bit);
  return bit;
}

const CAMEL = /([a-z\d])([A-Z])/g;

export const NO_TOKENS: readonly string[] = [];
/** Rules and features ask the same elements, whose names do not change once the page is prepared. */
const tokensOfElement = new WeakMap<Element, readonly string[]>();
/** Pages give the same names to many elements. */
const tokensOfNames = new Map<string, readonly string[]>();
const MOST_REMEMBERED = 5000;

/** Words of `class` and `id`, each once: `class="tdAdSlot post-meta"` → td, ad, slot, post, meta. */
export function tokensOf(element: Element): readonly string[] {
  let found = tokensOfElement.get(element);
  if (!found) {
    const name = element.getAttribute('class');
    const id = element.getAttribute('id');
    found = !name && !id ? NO_TOKENS : tokensIn(`${name ?? ''} ${id ?? ''}`);
    tokensOfElement.set(element, found);
  }
  return found;
}

function tokensIn(names: string): readonly string[] {
  const known = tokensOfNames.get(names);
  if (known) return known;
  const tokens = [
    ...new Set(
      names
        .slice(0, 400)
        .replace(CAMEL, '$1 $2')
        .toLowerCase()
        .split(/[^a-z0-9\u00c0-\uffff]+/)
        .filter(Boolean),
    ),
  ];
  if (tokensOfNames.size >= MOST_REMEMBERED) tokensOfNames.clear();
  tokensOfNames.set(names, tokens);
  return tokens;
}

const kindsOfTokens = new WeakMap<readonly string[], number>();

/** The kinds of names that an element's classes and id are of: `namesOf(element) & AD_NAMES`. */
export function namesOf(element: Element): number {
  const tokens = tokensOf(element);
  if (tokens === NO_TOKENS) return 0;
  let bits = kindsOfTokens.get(tokens);
  if (bits === undefined) {
    bits = 0;
    for (const token of tokens) bits |= bitsOfName.get(token) ?? 0;
    kindsOfTokens.set(tokens, bits);
  }
  return bits;
}
