/** Kinds of names that classes and ids are made of, one bit each: to ask an element for several kinds costs one look at its names. */
const bitsOfName = new Map<string, number>();
let kinds = 0;

/**
 * A kind of name, as a bit to test `kindsOfNames` with.
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

/** What `class` and `id` of an element say. Elements of the same names share it. */
interface Names {
  tokens: readonly string[];
  kinds: number;
}

const NO_NAMES: Names = { tokens: NO_TOKENS, kinds: 0 };
/** By the attributes as written: pages give the same names to many elements. */
const known = new Map<string, Names>();
const MOST_REMEMBERED = 5000;

function namesOf(className: string, id: string): Names {
  if (!className && !id) return NO_NAMES;
  const written = id ? `${className} ${id}` : className;
  let names = known.get(written);
  if (!names) {
    names = readNames(written);
    if (known.size >= MOST_REMEMBERED) known.clear();
    known.set(written, names);
  }
  return names;
}

/** Words of `class` and `id`, each once, lower case: `class="tdAdSlot post-meta"` → td, ad, slot, post, meta. */
export const tokensOf = (element: Element): readonly string[] =>
  namesOf(element.getAttribute('class') ?? '', element.getAttribute('id') ?? '').tokens;

/** The same of `class` alone, of each of its names by itself: `class="post comments-open"` → post; comments, open. */
export const tokensOfClasses = (element: Element): (readonly string[])[] =>
  (element.getAttribute('class') ?? '')
    .split(/\s+/)
    .filter(Boolean)
    .map((name) => namesOf(name, '').tokens);

/** The kinds of names that `class` and `id` are of: `kindsOfNames(…) & AD_NAMES`. */
export const kindsOfNames = (className: string, id: string): number => namesOf(className, id).kinds;

function readNames(written: string): Names {
  const tokens = [
    ...new Set(
      written
        .slice(0, 400)
        .replace(CAMEL, '$1 $2')
        .toLowerCase()
        .split(/[^a-z0-9\u00c0-\uffff]+/)
        .filter(Boolean),
    ),
  ];
  let kinds = 0;
  for (const token of tokens) kinds |= bitsOfName.get(token) ?? 0;
  return { tokens, kinds };
}
