/** What tells that the reader has begun to use the page as it is. */
const BEGINNINGS = ['pointerdown', 'keydown', 'wheel', 'touchstart'];

export interface UseOfPage {
  readonly hasBegun: boolean;
  stop(): void;
}

/** Notes whether the reader begins to use a page that they see. */
export function watchUse(document: Document, isSeen: () => boolean): UseOfPage {
  const options = { capture: true, passive: true };
  const use = {
    hasBegun: false,
    stop(): void {
      for (const type of BEGINNINGS) document.removeEventListener(type, note, options);
    },
  };
  const note = (event: Event): void => {
    if (event.isTrusted && isSeen()) use.hasBegun = true;
  };
  for (const type of BEGINNINGS) document.addEventListener(type, note, options);
  return use;
}
