/** Deeper than pages that are written to be read. Chromium's parser allows 512, of which Readability makes seconds. */
const DEEPEST = 120;

/**
 * Makes what is nested too deep follow the deepest element instead of standing in it, in the same order, as Chromium does. A page of
 * ten thousand nested tags, broken or made to break its readers, would take hours otherwise.
 */
export function limitDepth(root: Element): void {
  let depth = 0;
  let element: Element = root;
  while (true) {
    if (depth === DEEPEST && element.firstElementChild) element.after(...element.childNodes);
    const child = element.firstElementChild;
    if (child) {
      element = child;
      depth++;
      continue;
    }
    while (!element.nextElementSibling) {
      if (element === root || !element.parentElement) return;
      element = element.parentElement;
      depth--;
    }
    if (element === root) return;
    element = element.nextElementSibling;
  }
}
