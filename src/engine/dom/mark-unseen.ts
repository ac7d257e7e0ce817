import { isUnseenTag, tagOf } from './node-kinds.ts';
import { textLength } from './text-length.ts';
import { unclobbered } from './unclobbered.ts';

/** Marks in a copy what the browser does not show of the page. */
export const UNSEEN = 'data-winnow-unseen';

/** A page that shows less of its text than this is not drawn yet, and its styles say nothing. */
const LEAST_SHOWN = 0.3;
const ENOUGH_CHARACTERS = 200_000;

type Check = (this: Element) => boolean;

/**
 * What only a browser knows: which elements its styles hide. Walks the page and its copy side by side, so the two must still be alike.
 * Does nothing where the document is not laid out (a DOM without styles, a document that no window shows).
 *
 * https://drafts.csswg.org/cssom-view/#dom-element-checkvisibility
 */
export function markUnseen(document: Document, copy: Document): void {
  const window = unclobbered(document, 'defaultView') as {
    Element?: { prototype: { checkVisibility?: Check } };
  } | null;
  const check = window?.Element?.prototype.checkVisibility;
  const body = unclobbered(document, 'body');
  if (!check || !body || !copy.body || !check.call(body)) return;
  const marked = markBelow(body, copy.body, check);
  if (!marked.length) return;
  const unseen = marked.reduce((sum, element) => sum + textLength(element, ENOUGH_CHARACTERS), 0);
  // No further than to where enough is shown: on most pages that is a small part of the text.
  const all = textLength(copy.body, Math.min(ENOUGH_CHARACTERS, unseen / (1 - LEAST_SHOWN)));
  if (all - unseen < all * LEAST_SHOWN) for (const element of marked) element.removeAttribute(UNSEEN);
}

/** @returns what it marked in the copy */
function markBelow(original: Element, twin: Element, check: Check): Element[] {
  const marked: Element[] = [];
  // As lists, which no element named `firstChild` can lead astray, and with half the steps of a walk over text too.
  const shown = unclobbered(original, 'querySelectorAll')('*');
  const twins = twin.querySelectorAll('*');
  for (let i = 0; i < twins.length; i++) {
    const copy = twins[i]!;
    if (!isUnseenTag(tagOf(copy))) {
      if (check.call(shown[i]!)) continue;
      if (copy.getAttribute('hidden') !== 'until-found') {
        copy.setAttribute(UNSEEN, '');
        marked.push(copy);
      }
    }
    // What stands in it is as unseen as it is.
    if (copy.firstElementChild) i += copy.getElementsByTagName('*').length;
  }
  return marked;
}
