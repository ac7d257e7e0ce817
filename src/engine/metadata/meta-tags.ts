export interface MetaTags {
  /** All values of the tags with this name (any case), in the order of the page; `name`, `property` and `itemprop` alike. */
  all(name: string): readonly string[];
  /** All values of the tags whose name, in lower case, the pattern matches. */
  matching(pattern: RegExp): readonly string[];
}

const MAX_TAGS = 1000;

/** The page's `<meta>` tags, read once. Pages mix up `name` and `property`, so both are looked at. */
export function readMetaTags(document: Document): MetaTags {
  const values = new Map<string, string[]>();
  let count = 0;
  for (const tag of document.querySelectorAll('meta[content]')) {
    if (++count > MAX_TAGS) break;
    const content = tag.getAttribute('content')?.trim();
    if (!content) continue;
    const names = ['name', 'property', 'itemprop', 'http-equiv'].map((name) => tag.getAttribute(name) ?? '').join(' ');
    for (const name of new Set(names.toLowerCase().split(/\s+/))) {
      if (!name) continue;
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
