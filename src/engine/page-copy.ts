import { limitDepth } from './dom/limit-depth.ts';
import { markUnseen } from './dom/mark-unseen.ts';
import { unclobber, unclobbered } from './dom/unclobbered.ts';

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
