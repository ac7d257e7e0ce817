/** Puts an element of another name into the place of one, with its children and the attributes named. Returns the new one. */
export function changeTag(element: Element, tag: string, keep: readonly string[] = ['id', 'lang', 'dir']): Element {
  const fresh = element.ownerDocument.createElement(tag);
  for (const name of keep) {
    const value = element.getAttribute(name);
    if (value !== null) fresh.setAttribute(name, value);
  }
  while (element.firstChild) fresh.appendChild(element.firstChild);
  element.parentNode?.replaceChild(fresh, element);
  return fresh;
}

/** Puts the children of an element into its place. */
export function unwrap(element: Element): void {
  const parent = element.parentNode;
  while (element.firstChild) parent?.insertBefore(element.firstChild, element);
  element.remove();
}
