import { PLAYER } from '../dom/embeds.ts';
import { isElement, isText, isUnseenTag, tagOf } from '../dom/node-kinds.ts';
import { BlockReader } from './block-reader.ts';
import { boxOf, countAlike } from './box.ts';
import { isBoxTag } from './box-tag.ts';
import { controlledIds } from './hidden.ts';
import { type Inline, PLAIN, within } from './inline.ts';
import type { Box, ReadBlocks } from './page-block.ts';
import { IN } from './within.ts';

const LAID_APART = new Set(['a', 'span', 'time']);
const MEDIA = new Set(['img', 'video', 'audio', 'iframe', 'picture', 'svg', 'canvas']);
const NONE: ReadonlySet<Element> = new Set();

interface Frame {
  node: Node;
  box: Box;
  inline: Inline;
  isBox: boolean;
}

/**
 * Cuts the page into text blocks, in one walk without recursion: pages that mean harm nest deep.
 *
 * @param clutter what the rules would take, with 1 + the rule's index; each is a block of its own
 * @param apart other elements that are to be blocks of their own
 */
export function readPageBlocks(
  root: Element,
  clutter: ReadonlyMap<Element, number>,
  apart: ReadonlySet<Element> = NONE,
): ReadBlocks {
  const reader = new BlockReader();
  const controlled = controlledIds(root);
  const rootBox = boxOf(root, null, 0, 0, controlled);
  reader.boxes.push(rootBox);
  reader.elements.push(root);
  const stack: Frame[] = [{ node: root, box: rootBox, inline: PLAIN, isBox: true }];
  let next: Node | null = root.firstChild;
  while (stack.length) {
    const frame = stack.at(-1)!;
    if (!next) {
      stack.pop();
      if (frame.isBox) {
        reader.close();
        frame.box.end = reader.blocks.length;
      }
      next = stack.length ? frame.node.nextSibling : null;
      continue;
    }
    const node = next;
    if (isText(node)) reader.text(node, frame.box, frame.inline);
    if (!isElement(node)) {
      next = node.nextSibling;
      continue;
    }
    const tag = tagOf(node);
    if (tag === 'br') reader.break();
    if (MEDIA.has(tag) && tag !== 'picture') reader.media(node, frame.box, clutter.get(node) ?? frame.inline.rule);
    const isPlayer = tag === 'p' && node.hasAttribute(PLAYER);
    if (isPlayer) reader.media(node, frame.box, frame.inline.rule);
    if (isPlayer || isUnseenTag(tag) || tag === 'br' || tag === 'img') {
      next = node.nextSibling;
      continue;
    }
    // A block inside an inline element keeps the link and the emphasis around it.
    const rule = clutter.get(node);
    const isBlock = isBoxTag(tag, node) || rule !== undefined;
    const isBox = isBlock || apart.has(node);
    let inline = isBlock ? frame.inline : within(frame.inline, node, tag);
    if (rule !== undefined) inline = { ...within(inline, node, tag), rule };
    if (isBox) {
      reader.close();
      const box = boxOf(node, frame.box, reader.blocks.length, reader.boxes.length, controlled);
      if (frame.inline.link) box.within |= IN.link;
      reader.boxes.push(box);
      reader.elements.push(node);
      if (tag === 'a' && !isBlock) reader.link(node, box, inline);
      stack.push({ node, box, inline, isBox: true });
    } else {
      if (LAID_APART.has(tag) && isElement(node.previousSibling)) reader.apart();
      if (tag === 'a') reader.link(node, frame.box, inline);
      stack.push({ node, box: frame.box, inline, isBox: false });
    }
    next = node.firstChild;
  }
  countAlike(reader.boxes);
  const { boxes, blocks, nodes, anchors, elements, pictures } = reader;
  return { boxes, blocks, nodes, anchors, elements, media: pictures };
}
