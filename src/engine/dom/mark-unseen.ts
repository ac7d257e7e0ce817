import { isElement, isUnseenTag, tagOf } from './node-kinds.ts';
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
  const marked: Element[] = [];
  const pairs: [Element, Element][] = [[body, copy.body]];
  while (pairs.length) {
    const [original, twin] = pairs.pop()!;
    let a: Node | null = isForm(twin) ? unclobbered(original, 'firstChild') : original.firstChild;
    let b: Node | null = twin.firstChild;
    // The copy is free of named elements that stand for properties; of the page only a form can lie.
    for (; a && b; a = isForm(b) ? unclobbered(a, 'nextSibling') : a.nextSibling, b = b.nextSibling) {
      if (!isElement(b) || isUnseenTag(tagOf(b))) continue;
      if (check.call(a as Element)) pairs.push([a as Element, b]);
      else if (b.getAttribute('hidden') !== 'until-found') {
        b.setAttribute(UNSEEN, '');
        marked.push(b);
      }
    }
  }
  const all = textLength(copy.body, ENOUGH_CHARACTERS);
  const unseen = marked.reduce((sum, element) => sum + textLength(element, ENOUGH_CHARACTERS), 0);
  if (all - unseen < all * LEAST_SHOWN) for (const element of marked) element.removeAttribute(UNSEEN);
}

const isForm = (node: Node): boolean => node.nodeName.toLowerCase() === 'form';
