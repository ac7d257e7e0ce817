/** A page that is kept from sight for a moment, until its article is shown in its place. */
export interface Hold {
  /** Whether it is over, by time or because it was lifted. */
  readonly isOver: boolean;
  /** Shows the page as it is. */
  lift(): void;
}

/** Milliseconds after which a page is shown, whatever has become of its article. */
export const LONGEST_HOLD = 300;

/**
 * Keeps a page from sight by an animation of its root, made of nothing but a state: no attribute, no style sheet and no element is
 * added to the page, no policy of the page forbids it, and the browser itself ends it even where no script of ours lives on. What lies in
 * the top layer, as the clean view does, is seen all the same. Text and layout can be read meanwhile: a page that is not opaque is still
 * laid out.
 */
export function holdPage(document: Document, longest = LONGEST_HOLD): Hold {
  // The empty page meanwhile has the colour of the reader's scheme, not that of a page that has not said its own yet.
  const state = { opacity: '0', colorScheme: 'light dark' };
  let animation: Animation | null = null;
  try {
    animation = document.documentElement.animate([state, state], { duration: longest });
  } catch {
    // The page is seen a moment too early: better than not at all.
  }
  const hold = {
    isOver: animation === null,
    lift(): void {
      clearTimeout(timer);
      hold.isOver = true;
      animation?.cancel();
    },
  };
  // The animation's own time may begin later, with the first frame.
  const timer = setTimeout(hold.lift, longest);
  return hold;
}
