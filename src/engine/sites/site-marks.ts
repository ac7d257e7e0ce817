import { selected } from './selected.ts';
import type { SiteRule } from './site-rule.ts';

export type Fate = 'keep' | 'remove';

/** What the site's rules say of a page's elements and of everything below them. */
export interface SiteMarks {
  /** Whether the rules find anything on the page. */
  any: boolean;
  /** Elements to remove: each is a block of its own, also inside a paragraph. */
  removed: ReadonlySet<Element>;
  /** Of a node, by what it stands in: `remove` goes before `keep`; null where no rule says anything. */
  fateOf(node: Node): Fate | null;
}

export const NO_MARKS: SiteMarks = { any: false, removed: new Set(), fateOf: () => null };

export function markSite(page: Document, rules: readonly SiteRule[]): SiteMarks {
  const fates = new Map<Node, Fate>();
  const removed = new Set<Element>();
  for (const { keep } of rules)
    for (const selector of keep ?? []) for (const element of selected(page, selector)) fates.set(element, 'keep');
  for (const { remove } of rules)
    for (const selector of remove ?? [])
      for (const element of selected(page, selector)) {
        fates.set(element, 'remove');
        removed.add(element);
      }
  if (!fates.size) return NO_MARKS;

  const known = new Map<Node, Fate | null>();
  /** Without recursion: pages nest deep when they mean harm. */
  const fateOf = (node: Node): Fate | null => {
    const passed: Node[] = [];
    let at: Node | null = node;
    while (at && !known.has(at)) {
      passed.push(at);
      at = at.parentNode;
    }
    let fate = at ? known.get(at)! : null;
    for (const each of passed.reverse()) {
      if (fate !== 'remove') fate = fates.get(each) ?? fate;
      known.set(each, fate);
    }
    return fate;
  };
  return { any: true, removed, fateOf };
}
