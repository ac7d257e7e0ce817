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
  const marked = markBelow(body, copy.body, check);
  if (!marked.length) return;
  const all = textLength(copy.body, ENOUGH_CHARACTERS);
  const unseen = marked.reduce((sum, element) => sum + textLength(element, ENOUGH_CHARACTERS), 0);
  if (all - unseen < all * LEAST_SHOWN) for (const element of marked) element.removeAttribute(UNSEEN);
}

/** @returns what it marked in the copy */
function markBelow(original: Element, twin: Element, check: Check): Element[] {
  const marked: Element[] = [];
  /** Pairs of the elements whose children are being looked at. */
  const parents: Node[] = [];
  let a: Node | null = original.firstChild;
  let b: Node | null = twin.firstChild;
  while (true) {
    while (a && b) {
      const tag = isElement(b) ? tagOf(b) : '';
      if (isElement(b) && !isUnseenTag(tag)) {
        if (check.call(a as Element)) {
          if (b.firstChild) {
            parents.push(a, b);
            a = follow(a, 'firstChild', tag);
            b = b.firstChild;
            continue;
          }
        } else if (b.getAttribute('hidden') !== 'until-found') {
          b.setAttribute(UNSEEN, '');
          marked.push(b);
        }
      }
      a = follow(a, 'nextSibling', tag);
      b = b.nextSibling;
    }
    b = parents.pop() ?? null;
    a = parents.pop() ?? null;
    if (!a || !b) return marked;
    a = follow(a, 'nextSibling', isElement(b) ? tagOf(b) : '');
    b = b.nextSibling;
  }
}

/** The copy is free of named elements that stand for properties; of the page only a form can lie. */
const follow = (node: Node, way: 'firstChild' | 'nextSibling', tag: string): Node | null =>
  tag === 'form' ? unclobbered(node, way) : node[way];
