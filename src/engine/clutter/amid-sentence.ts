import { isElement, isText } from '../dom/node-kinds.ts';

const INLINE = new Set('a abbr b em font i mark small span strong u'.split(' '));
/** How the rest of a sentence begins. */
const GOES_ON = /^\s*(?:\p{Ll}|[,;)]\s)/u;
const ENDS = /^\s*[.!?]/;
/** What stands before a word that belongs to its sentence. */
const BEGUN = /[\p{L}\p{N},;(–—-]\s*$/u;

/**
 * Whether an inline element is words of a sentence that goes on around it: an advertiser's name with a paid link is as much of the text as
 * any other word, and taken out it leaves a sentence that says nothing.
 */
export function isAmidSentence(element: Element, tag: string): boolean {
  if (!INLINE.has(tag)) return false;
  const after = textBeside(element, 'nextSibling');
  if (GOES_ON.test(after)) return true;
  return ENDS.test(after) && BEGUN.test(textBeside(element, 'previousSibling'));
}

/** The text right beside an element, inside its paragraph: of inline elements around it, their neighbours'. */
function textBeside(element: Element, side: 'nextSibling' | 'previousSibling'): string {
  let at: Element | null = element;
  for (let level = 0; at && level < 3; level++, at = at.parentElement) {
    if (level > 0 && !INLINE.has(at.localName)) return '';
    const node: Node | null = at[side];
    if (!node) continue;
    return isText(node) ? node.data : isElement(node) && INLINE.has(node.localName) ? (node.textContent ?? '') : '';
  }
  return '';
}
