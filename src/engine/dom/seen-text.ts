import { foldSpace } from '../characters.ts';
import { isElement, isText, isUnseenTag, nextNode, tagOf } from './node-kinds.ts';

/**
 * The first text of an element as it reads, white space folded: without styles and scripts, and with a space where one
 * element ends and the next begins (`textContent` runs neighbours together).
 */
export function seenText(element: Element, mostCharacters: number): string {
  let text = '';
  let node: Node | null = nextNode(element, element);
  while (node && text.length < mostCharacters) {
    if (isText(node)) text += node.data;
    else if (isElement(node)) text += ' ';
    const unseen = isElement(node) && isUnseenTag(tagOf(node));
    node = nextNode(node, element, unseen);
  }
  return foldSpace(text).trim().slice(0, mostCharacters);
}
