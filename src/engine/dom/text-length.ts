import { isElement, isText, isUnseenTag, nextNode, tagOf } from './node-kinds.ts';

/** Characters of text other than white space in an element, counted no further than past `limit`: cheap on large elements. */
export function textLength(element: Element, limit: number): number {
  let length = 0;
  let node: Node | null = element.firstChild;
  while (node && length <= limit) {
    if (isText(node)) length += node.data.replace(/\s+/g, '').length;
    node = nextNode(node, element, isElement(node) && isUnseenTag(tagOf(node)));
  }
  return length;
}
