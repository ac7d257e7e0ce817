/** Names of the CSS custom highlights; each surface's styles say how they look. */
export type HighlightName = 'winnow-mention' | 'winnow-current' | 'winnow-claim' | 'winnow-sentence';

/** Paints ranges without touching the article's nodes; none takes the paint away. */
export function highlight(name: HighlightName, ranges: readonly Range[]): void {
  // Not in the DOM that unit tests run on.
  if (typeof CSS === 'undefined' || !('highlights' in CSS)) return;
  if (ranges.length === 0) {
    CSS.highlights.delete(name);
    return;
  }
  const painted = new Highlight(...ranges);
  painted.priority = name === 'winnow-mention' ? 0 : 1;
  CSS.highlights.set(name, painted);
}

/**
 * Scrolls a range to the upper third of what can be seen. Parts of a long article that are laid out on the way, and
 * pictures that load, push it on, so its place is looked at again in the next frames.
 */
export function scrollToRange(range: Range): void {
  const scroller = scrollerOf(range.startContainer.parentElement);
  if (!scroller) return;
  const wanted = wantedTop(scroller);
  let looks = 0;
  const settle = (): void => {
    scroller.scrollBy({ top: range.getBoundingClientRect().top - wanted, behavior: 'instant' });
    if (++looks < 4) requestAnimationFrame(settle);
  };
  settle();
}

function wantedTop(scroller: Element): number {
  if (scroller === document.scrollingElement) return innerHeight / 3;
  const { top, height } = scroller.getBoundingClientRect();
  return top + height / 3;
}

/** Null in a DOM without layout. */
function scrollerOf(element: Element | null): Element | null {
  for (let at: Element | null = element; at; at = at.parentElement) {
    if (at.scrollHeight > at.clientHeight && /auto|scroll/.test(getComputedStyle(at).overflowY)) return at;
  }
  return document.scrollingElement ?? null;
}
