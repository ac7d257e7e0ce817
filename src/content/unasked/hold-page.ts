/** A page that is kept from sight for a moment, until its article is shown in its place. */
export interface Hold {
  /** Whether it is over, by time or because it was lifted. */
  readonly isOver: boolean;
  /** Shows the page as it is. */
  lift(): void;
}

/** Milliseconds, from the first frame in which the page could be seen, after which it is, whatever has become of its article. */
export const LONGEST_HOLD = 300;

/**
 * Keeps a page from sight by an animation of its root, made of nothing but a state: no attribute, no style sheet and no element is
 * added to the page, no policy of the page forbids it, and the browser itself ends it even where no script of ours lives on. Its time
 * begins with the page's first frame: a page that waits for its style sheets, stands in a tab behind others, or is rendered before
 * anyone has asked for it is not being held back. What lies in the top layer, as the clean view does, is seen all the same. Text and
 * layout can be read meanwhile: a page that is not opaque is still laid out.
 */
export function holdPage(document: Document, longest = LONGEST_HOLD): Hold {
  // The empty page meanwhile has the colour of the reader's scheme, not the page's, which Chromium paints on the canvas all the same.
  const state = { opacity: '0', colorScheme: 'light dark', backgroundColor: 'Canvas' };
  let animation: Animation | null = null;
  const hold = {
    isOver: false,
    lift(): void {
      hold.isOver = true;
      animation?.cancel();
    },
  };
  try {
    animation = document.documentElement.animate([state, state], { duration: longest });
    animation.onfinish = hold.lift;
  } catch {
    // The page is seen a moment too early: better than not at all.
    hold.isOver = true;
  }
  return hold;
}
