import { isElement, isUnseenTag, nextNode, tagOf } from '../dom/node-kinds.ts';
import type { PageContext } from './clutter-rule.ts';
import { CLUTTER_RULES } from './index.ts';

/** Never removed by a rule, whatever their classes say. */
const KEPT_TAGS = new Set(['body', 'main', 'article', 'h1', 'picture', 'table', 'tbody', 'tr', 'pre', 'code', 'math']);
/** A rule that would take more than this share of the page's words has mistaken the article for clutter. */
const MOST_SHARE = 0.5;

const SHOWS_WITHOUT_CHILDREN = new Set(['img', 'iframe', 'ins', 'video', 'input']);

/** An icon's `<i>`, a spacer: on most pages every third element. */
const isNothing = (element: Element, tag: string): boolean => !element.firstChild && !SHOWS_WITHOUT_CHILDREN.has(tag);

/** What is clutter wherever it stands, largest pieces first, none inside another, with 1 + the index of its rule. */
export function findClutter(root: Element, page: PageContext): Map<Element, number> {
  const found = new Map<Element, number>();
  let node: Node | null = nextNode(root, root);
  while (node) {
    let taken = false;
    if (isElement(node)) {
      const tag = tagOf(node);
      if (isUnseenTag(tag) && tag !== 'iframe') taken = true;
      else if (!KEPT_TAGS.has(tag) && !isNothing(node, tag)) {
        const profile = page.profiles.of(node);
        const small = profile.words <= page.pageWords * MOST_SHARE || profile.words <= 20;
        const rule = small ? CLUTTER_RULES.findIndex((each) => each.removes?.(profile, page)) : -1;
        if (rule >= 0) {
          found.set(node, rule + 1);
          taken = true;
        }
      }
    }
    node = nextNode(node, root, taken);
  }
  return found;
}
