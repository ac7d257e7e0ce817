/**
 * What a rule's selector finds, in the order of the page; nothing where it is no selector. A rule may be older than the DOM
 * that reads it, and a page must open all the same.
 */
export function selected(page: Document, selector: string): Element[] {
  try {
    return [...page.querySelectorAll(selector)];
  } catch {
    return [];
  }
}
