/**
 * A property or bound method of a node as its class defines it. `<form><input name="attributes">` and
 * `<img name="createElement">` stand in the way of the form's and the document's own properties (DOM clobbering); prototypes have
 * no named elements.
 */
export function unclobbered<N extends Node, K extends keyof N>(node: N, name: K): N[K] {
  const value = Reflect.get(Object.getPrototypeOf(node) ?? node, name, node) as N[K];
  return typeof value === 'function' ? value.bind(node) : value;
}

/** What keeps the `name` of a form control, for rules that read it. */
export const NAME_KEPT = 'data-name';

/** Elements whose `name` (and, for controls, `id`) becomes a property of their form or of the document. */
const NAMED = 'form, img, iframe, embed, object, input, button, select, textarea, fieldset, output';

/** Takes the names out of a copy of a page that could stand in the way of the properties of its nodes. */
export function unclobber(document: Document): void {
  for (const element of unclobbered(document, 'querySelectorAll')(NAMED)) {
    const name = unclobbered(element, 'getAttribute')('name');
    if (name !== null) {
      unclobbered(element, 'setAttribute')(NAME_KEPT, name);
      unclobbered(element, 'removeAttribute')('name');
    }
    if (unclobbered(element, 'localName') !== 'form') unclobbered(element, 'removeAttribute')('id');
  }
}
