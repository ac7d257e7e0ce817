import { isElement, tagOf } from './node-kinds.ts';

/** `<!--$?--><template id="B:0"></template>…fallback…<!--/$-->`: React's marks around a part that is still to come. */
const BOUNDARY_START = new Set(['$', '$?', '$!', '$~']);
const BOUNDARY_END = '/$';

/** What stood in the place until the part came: everything up to the boundary's end. */
function removeFallback(template: Element): void {
  let depth = 0;
  const doomed: ChildNode[] = [];
  for (let node: ChildNode | null = template.nextSibling; node; node = node.nextSibling) {
    if (node.nodeType === 8) {
      const mark = (node.nodeValue ?? '').trim();
      if (mark === BOUNDARY_END) {
        if (depth === 0) {
          for (const old of doomed) old.remove();
          return;
        }
        depth--;
      } else if (BOUNDARY_START.has(mark)) depth++;
    }
    doomed.push(node);
  }
  // No end mark: what follows is the page's, not a fallback's.
}

/**
 * Puts the parts of a page that React streamed after it (`<div hidden id="S:1">`) into their places
 * (`<template id="B:1">` or `<template id="P:1">`), as the page's own script would have done before a reader saw it.
 * Parts may hold places for other parts.
 * https://github.com/facebook/react/blob/main/packages/react-dom-bindings/src/server/fizz-instruction-set
 */
export function placeStreamedMarkup(document: Document): void {
  const places = new Map<string, Element>();
  for (const template of document.querySelectorAll('template[id^="B:"],template[id^="P:"]')) {
    places.set(template.id.slice(2), template);
  }
  for (const part of [...document.querySelectorAll('[hidden][id^="S:"]')]) {
    if (!isElement(part) || !['div', 'svg', 'math', 'table'].includes(tagOf(part))) continue;
    const place = places.get(part.id.slice(2));
    if (!place?.parentNode || part.contains(place)) {
      // Its place is gone or was never written: the text is the page's all the same.
      part.removeAttribute('hidden');
      continue;
    }
    if (place.id.startsWith('B:')) removeFallback(place);
    while (part.firstChild) place.parentNode.insertBefore(part.firstChild, place);
    place.remove();
    part.remove();
  }
}
