import { isElement, isUnseenTag, nextNode, tagOf } from '../dom/node-kinds.ts';
import type { ClutterRule, PageContext } from './clutter-rule.ts';
import { CLUTTER_RULES } from './index.ts';

export interface FoundClutter {
  element: Element;
  rule: ClutterRule;
}

/** Never removed by a rule, whatever their classes say. */
const KEPT_TAGS = new Set(['body', 'main', 'article', 'h1', 'picture', 'table', 'tbody', 'tr', 'pre', 'code', 'math']);
/** A rule that would take more than this share of the page's words has mistaken the article for clutter. */
const MOST_SHARE = 0.5;

/** What is clutter wherever it stands, largest pieces first, none inside another. */
export function findClutter(root: Element, page: PageContext): FoundClutter[] {
  const found: FoundClutter[] = [];
  let node: Node | null = nextNode(root, root);
  while (node) {
    let taken = false;
    if (isElement(node)) {
      const tag = tagOf(node);
      if (isUnseenTag(tag) && tag !== 'iframe') taken = true;
      else if (!KEPT_TAGS.has(tag)) {
        const profile = page.profiles.of(node);
        const small = profile.words <= page.pageWords * MOST_SHARE || profile.words <= 20;
        const rule = small ? CLUTTER_RULES.find((each) => each.removes?.(profile, page)) : undefined;
        if (rule) {
          found.push({ element: node, rule });
          taken = true;
        }
      }
    }
    node = nextNode(node, root, taken);
  }
  return found;
}
