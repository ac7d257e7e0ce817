import { unclobbered } from '../../engine/index.ts';
import { eachElement } from './shadow-trees.ts';

/** Remembers how far the page and everything in it is scrolled; what it gives puts that back. */
export function keepScroll(document: Document): () => void {
  const window = unclobbered(document, 'defaultView')!;
  const page = { left: window.scrollX, top: window.scrollY };
  const inner: [element: Element, left: number, top: number][] = [];
  for (const element of eachElement(document)) {
    const [left, top] = [element.scrollLeft, element.scrollTop];
    if ((left || top) && element !== unclobbered(document, 'scrollingElement')) inner.push([element, left, top]);
  }
  return () => {
    if (window.scrollX !== page.left || window.scrollY !== page.top) window.scrollTo({ ...page, behavior: 'instant' });
    for (const [element, left, top] of inner) {
      if (element.scrollLeft !== left || element.scrollTop !== top)
        element.scrollTo({ left, top, behavior: 'instant' });
    }
  };
}
