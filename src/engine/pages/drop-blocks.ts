import type { Removal } from '../article.ts';
import type { BlockText } from '../dom/block-text.ts';
import { isElement, isText, tagOf } from '../dom/node-kinds.ts';

const MEDIA = 'img, video, audio, svg, math, hr, iframe';
const AFTER_LENGTH = 80;

/** Blocks of a tree that may stand twice: what is quoted from an earlier page, rows of tables, code. */
export function mayRepeat({ blocks, spans }: BlockText): Set<number> {
  const kept = new Set<number>();
  let span = 0;
  blocks.forEach((block, index) => {
    while (spans[span] && spans[span]!.start < block.start) span++;
    const quoted = spans[span]?.node.parentElement?.closest('blockquote') != null;
    if (quoted || block.kind === 'table-row' || block.kind === 'code') kept.add(index);
  });
  return kept;
}

/** Takes blocks out of a tree with all that is empty without them, and says what went. */
export function dropBlocks(read: BlockText, drop: ReadonlySet<number>): Removal[] {
  const removals: Removal[] = [];
  const nodes: Text[] = [];
  for (const index of [...drop].sort((a, b) => a - b)) {
    const { start, end } = read.blocks[index]!;
    const own = read.spans.filter((span) => span.start >= start && span.start < end).map(({ node }) => node);
    nodes.push(...own);
    const path: string[] = [];
    for (let at = own[0]?.parentElement; at; at = at.parentElement) path.unshift(tagOf(at));
    const links = read.links.filter((link) => link.start >= start && link.end <= end);
    removals.push({
      reason: 'duplicate',
      rule: 'repeated-on-next-page',
      text: read.text.slice(start, end),
      links: links.map(({ url, text }) => ({ url, text })),
      place: {
        where: 'inside',
        after: read.text
          .slice(Math.max(0, start - AFTER_LENGTH), start)
          .replace(/\s+/g, ' ')
          .trim(),
        path: path.join(' > '),
      },
    });
  }
  for (const node of nodes) removeWithEmpty(node);
  return removals;
}

/**
 * Takes out the pictures that stand by themselves and were on an earlier page: the lead picture of each.
 *
 * @param seen addresses of pictures on earlier pages; those of the tree are added
 */
export function dropRepeatedPictures(tree: DocumentFragment, seen: Set<string>): void {
  const own = [...tree.querySelectorAll('img[src]')];
  for (const picture of own) {
    if (!seen.has(picture.getAttribute('src')!)) continue;
    const around = picture.closest('figure, picture, p, li, td, div, section');
    if (around && !around.textContent?.trim() && around.querySelectorAll(MEDIA).length === 1) removeWithEmpty(picture);
  }
  for (const picture of own) seen.add(picture.getAttribute('src')!);
}

function removeWithEmpty(node: Text | Element): void {
  let at: Element | null = node.parentElement;
  (node as ChildNode).remove();
  while (at && isEmpty(at)) {
    const parent: Element | null = at.parentElement;
    at.remove();
    at = parent;
  }
}

const isEmpty = (element: Element): boolean =>
  !/^t[dhr]$/.test(tagOf(element)) &&
  !element.matches(MEDIA) &&
  !element.querySelector(MEDIA) &&
  ![...element.childNodes].some((child) =>
    isText(child) ? child.data.trim() : isElement(child) && child.textContent?.trim(),
  );
