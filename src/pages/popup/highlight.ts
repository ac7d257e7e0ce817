/** Names of the CSS custom highlights; popup.css paints them. */
const HIGHLIGHTS = ['winnow-mention', 'winnow-current', 'winnow-claim'] as const;
export type HighlightName = (typeof HIGHLIGHTS)[number];

/** Paints ranges without touching the article's nodes. Every name that is not given is cleared. */
export function highlight(ranges: Partial<Record<HighlightName, Range[]>>): void {
  // Not in the DOM that unit tests run on.
  if (typeof CSS === 'undefined' || !('highlights' in CSS)) return;
  for (const name of HIGHLIGHTS) {
    const painted = ranges[name];
    if (painted?.length) CSS.highlights.set(name, new Highlight(...painted));
    else CSS.highlights.delete(name);
  }
}

/**
 * Scrolls a range to the upper third of what can be seen. In long articles the parts off screen are laid out only when
 * they come near and grow then, so the place is looked for again until it stays.
 */
export function scrollToRange(range: Range): void {
  const block = range.startContainer.parentElement;
  const scroller = block && scrollerOf(block);
  if (!block || !scroller) return;
  let tries = 0;
  const settle = (): void => {
    const place = range.getBoundingClientRect();
    const view =
      scroller === document.scrollingElement
        ? new DOMRect(0, 0, innerWidth, innerHeight)
        : scroller.getBoundingClientRect();
    const wanted = view.top + view.height / 3;
    const off = place.top - wanted;
    const before = scroller.scrollTop;
    scroller.scrollBy({ top: off, behavior: 'instant' });
    if (++tries < 8 && (Math.abs(off) > 2 || tries < 2) && (scroller.scrollTop !== before || tries < 2)) {
      requestAnimationFrame(settle);
    }
  };
  settle();
}

function scrollerOf(element: Element): Element {
  for (let at: Element | null = element; at; at = at.parentElement) {
    if (at.scrollHeight > at.clientHeight && /auto|scroll/.test(getComputedStyle(at).overflowY)) return at;
  }
  return document.scrollingElement!;
}
