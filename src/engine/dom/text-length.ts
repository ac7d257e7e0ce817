import { isElement, isText, isUnseenTag, nextNode, tagOf } from './node-kinds.ts';

/** Characters of text in an element, the white space around each piece aside, counted no further than past `limit`. */
export function textLength(element: Element, limit: number): number {
  let length = 0;
  let node: Node | null = element.firstChild;
  while (node && length <= limit) {
    if (isText(node)) length += node.data.trim().length;
    node = nextNode(node, element, isElement(node) && isUnseenTag(tagOf(node)));
  }
  return length;
}
