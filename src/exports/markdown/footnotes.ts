export interface Footnote {
  /** From 1, in the order in which the text refers to them. */
  number: number;
  content: HTMLElement;
}

/** Stands in the text where a footnote is referred to; its text is the number. A rule writes it as `[^1]`. */
export const FOOTNOTE_MARK = 'footnote-mark';

/** `[1]`, `12`, `*`, `†`, `(a)`. */
const MARK = /^[[(]?(?:\d{1,3}|[a-z]|[*†‡§¶]{1,3})[\])]?$/i;
const FOLLOWING = 4;

/**
 * Takes the footnotes out of the tree, in the order of their references, and leaves a mark at each reference. A reference is a short
 * raised or numbered link to a place further down; the way back up is dropped.
 */
export function takeFootnotes(root: Element): Footnote[] {
  const byId = new Map<string, Element>();
  for (const element of root.querySelectorAll('[id]')) byId.set(element.id, element);
  if (byId.size === 0) return [];

  const numbers = new Map<Element, number>();
  const inPage = [...root.querySelectorAll('a[href^="#"]')];
  for (const link of inPage) {
    const note = noteOf(link, byId, root);
    if (!note) continue;
    if (!numbers.has(note)) numbers.set(note, numbers.size + 1);
    const mark = root.ownerDocument.createElement(FOOTNOTE_MARK);
    mark.textContent = String(numbers.get(note));
    const raised = link.closest('sup');
    (raised && raised.textContent?.trim() === link.textContent?.trim() ? raised : link).replaceWith(mark);
  }
  for (const note of numbers.keys()) dropWaysBack(note);
  return [...numbers].map(([note, number]) => ({ number, content: takeOut(note, root) }));
}

function noteOf(link: Element, byId: Map<string, Element>, root: Element): Element | null {
  const text = link.textContent?.trim() ?? '';
  if (!MARK.test(text) || !(link.closest('sup') || link.querySelector('sup') || /^[[(]?\d+[\])]?$/.test(text)))
    return null;
  const target = byId.get(decodeFragment(link.getAttribute('href')!.slice(1)));
  const note = target?.closest('li,p,dd,div,aside');
  if (!target || !note || note === root || !root.contains(note) || note.contains(link)) return null;
  // The way back from a note looks like a reference, but it leads up.
  return link.compareDocumentPosition(target) & FOLLOWING ? note : null;
}

function decodeFragment(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

function dropWaysBack(note: Element): void {
  for (const link of note.querySelectorAll('a[href^="#"]')) {
    if (!/\p{L}{2}/u.test(link.textContent ?? '')) (link.closest('sup') ?? link).remove();
  }
}

/** The note in a holder of its own; a list left without items goes too. */
function takeOut(note: Element, root: Element): HTMLElement {
  const holder = root.ownerDocument.createElement('div');
  const parent = note.parentElement;
  holder.append(...note.childNodes);
  note.remove();
  if (parent && parent !== root && !parent.textContent?.trim() && !parent.querySelector('img,video,audio'))
    parent.remove();
  return holder;
}
