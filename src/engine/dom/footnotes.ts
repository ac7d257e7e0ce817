/**
 * Keeps in-page links working: `<a name="fn1">`, the old way to mark a place, becomes an id (names do not survive sanitising).
 * An id that the page already uses stays with its element.
 */
export function keepInPageTargets(root: Element): void {
  const named = [...root.querySelectorAll('a[name]')];
  if (named.length === 0) return;
  const taken = new Set([...root.querySelectorAll('[id]')].map((element) => element.id));
  for (const anchor of named) {
    const name = anchor.getAttribute('name') ?? '';
    if (!name || anchor.id || taken.has(name)) continue;
    anchor.setAttribute('id', name);
    taken.add(name);
  }
}
