import { isElement, isText, isUnseenTag, nextNode, tagOf } from '../dom/node-kinds.ts';
import { withAsciiDigits } from './digits.ts';

/** What is longer is more than a pager. */
const MOST_CHARACTERS = 300;
const MOST_STEPS = 5;

/** The texts of the largest element around a link that can still be a pager: one a text node, lower case, ASCII digits. */
export function pagerTexts(link: Element): string[] {
  let texts = textsIn(link) ?? [];
  let at = link.parentElement;
  for (let step = 0; at && step < MOST_STEPS; step++, at = at.parentElement) {
    const more = textsIn(at);
    if (!more) break;
    texts = more;
  }
  return texts;
}

/** Null where there is more text than a pager has. */
function textsIn(element: Element): string[] | null {
  const texts: string[] = [];
  let length = 0;
  let node: Node | null = nextNode(element, element);
  while (node) {
    if (isText(node)) {
      const text = node.data.replace(/[\s\u00a0]+/g, ' ').trim();
      length += text.length;
      if (length > MOST_CHARACTERS) return null;
      if (text) texts.push(withAsciiDigits(text).toLowerCase());
    }
    node = nextNode(node, element, isElement(node) && isUnseenTag(tagOf(node)));
  }
  return texts;
}
