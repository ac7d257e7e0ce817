export interface MetaTags {
  /** All values of the tags with this name (any case), in the order of the page; `name`, `property` and `itemprop` alike. */
  all(name: string): readonly string[];
  /** All values of the tags whose name, in lower case, the pattern matches. */
  matching(pattern: RegExp): readonly string[];
}

const MAX_TAGS = 1000;

const NAMING = ['name', 'property', 'itemprop', 'http-equiv'];

function namesOf(tag: Element): Iterable<string> {
  const given: string[] = [];
  for (const attribute of NAMING) {
    const value = tag.getAttribute(attribute);
    if (value) given.push(value.toLowerCase());
  }
  // Most tags have one name in one attribute.
  if (given.length === 1 && !/\s/.test(given[0]!)) return given;
  return new Set(given.join(' ').split(/\s+/).filter(Boolean));
}

/** The page's `<meta>` tags, read once. Pages mix up `name` and `property`, so both are looked at. */
export function readMetaTags(document: Document): MetaTags {
  const values = new Map<string, string[]>();
  let count = 0;
  for (const tag of document.getElementsByTagName('meta')) {
    if (++count > MAX_TAGS) break;
    const content = tag.getAttribute('content')?.trim();
    if (!content) continue;
    for (const name of namesOf(tag)) {
      const list = values.get(name);
      if (list) list.push(content);
      else values.set(name, [content]);
    }
  }
  return {
    all: (name) => values.get(name.toLowerCase()) ?? [],
    matching: (pattern) => [...values].flatMap(([name, list]) => (pattern.test(name) ? list : [])),
  };
}
