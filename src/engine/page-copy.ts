import { limitDepth } from './dom/limit-depth.ts';
import { markUnseen } from './dom/mark-unseen.ts';
import { isElement, nextNode } from './dom/node-kinds.ts';
import { unclobber, unclobbered } from './dom/unclobbered.ts';

/** Numbers every element of the copy in document order, so that a step that moves and copies nodes can be followed. */
export const MARK = 'data-winnow';

/** The clean view's element: where it lies over the page, it is no part of it. */
const CLEAN_VIEW = 'winnow-view';

/**
 * A copy of the page to work on. The engine never changes the document it was given; in a browser the copy has no
 * window, so nothing in it loads or runs.
 *
 * @param layout whether to note what the browser does not show of the page
 */
export function copyPage(document: Document, layout = true): Document {
  const page = unclobbered(document, 'cloneNode')(true) as Document;
  unclobber(page);
  if (layout) markUnseen(document, page);
  for (const view of page.querySelectorAll(CLEAN_VIEW)) view.remove();
  if (page.documentElement) limitDepth(page.documentElement);
  return page;
}

/** Gives every element of the page its number. */
export function markElements(page: Document): void {
  let number = 0;
  for (let node: Node | null = page.body; node; node = nextNode(node, page.body)) {
    if (isElement(node)) node.setAttribute(MARK, String(++number));
  }
}

/** The number of an element, or of the nearest ancestor that has one; 0 where there is none. */
export function markOf(element: Element | null): number {
  for (let at = element; at; at = at.parentElement) {
    const mark = at.getAttribute(MARK);
    if (mark) return Number(mark);
  }
  return 0;
}
