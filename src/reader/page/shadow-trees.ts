import { unclobbered } from '../../engine/index.ts';

interface ExtensionDom {
  chrome?: { dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } };
}

/** An element's shadow tree, also a closed one where the browser lets extensions see it. */
function shadowRootOf(element: Element): ShadowRoot | null {
  const seen = (element as { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot;
  if (seen !== undefined) return seen;
  // Only custom elements and a few others can have one, and the question has a price.
  if (!element.localName.includes('-')) return element.shadowRoot;
  try {
    return (globalThis as ExtensionDom).chrome?.dom?.openOrClosedShadowRoot(element) ?? element.shadowRoot;
  } catch {
    return element.shadowRoot;
  }
}

/** The document and every shadow tree in it. */
export function* eachTree(document: Document): Iterable<Document | ShadowRoot> {
  const waiting: (Document | ShadowRoot)[] = [document];
  for (let tree = waiting.pop(); tree; tree = waiting.pop()) {
    yield tree;
    for (const element of elementsOf(tree)) {
      const shadow = shadowRootOf(element);
      if (shadow) waiting.push(shadow);
    }
  }
}

export function* eachElement(document: Document): Iterable<Element> {
  for (const tree of eachTree(document)) yield* elementsOf(tree);
}

const elementsOf = (tree: Document | ShadowRoot): Iterable<Element> => unclobbered(tree, 'querySelectorAll')('*');
