import { foldSpace } from '../characters.ts';
import { isBlockTag, isElement, isText, isUnseenTag, nextNode, tagOf } from '../dom/node-kinds.ts';

/** An element's text on one line, with a space where a line or block ends: `A<br>story` is `A story`, never `Astory`. */
export function visibleText(element: Element, limit = 1000): string {
  let text = '';
  let node: Node | null = element.firstChild;
  while (node && text.length < limit) {
    let skip = false;
    if (isText(node)) text += node.data;
    else if (isElement(node)) {
      const tag = tagOf(node);
      skip = isUnseenTag(tag) || node.hasAttribute('hidden');
      // A block's end is not seen on this walk: two blocks are kept apart where the second begins.
      if (tag === 'br' || isBlockTag(tag)) text += ' ';
      else if (node.previousSibling && isElement(node.previousSibling) && isBlockTag(tagOf(node.previousSibling)))
        text += ' ';
    }
    node = nextNode(node, element, skip);
  }
  return foldSpace(text).trim();
}
