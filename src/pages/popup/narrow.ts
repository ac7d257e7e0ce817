const NARROW = 640;

/**
 * Folds the popup into one column where its window is narrow (`data-narrow` on the root). A media query cannot tell:
 * browsers size the popup's window by its content, and it is narrow for a moment before every opening. So the width
 * counts once the window has had time to grow; by then only overflow menus and small windows are still narrow.
 */
export function watchWidth(window: Window): void {
  const root = window.document.documentElement;
  const fold = (): void => {
    if (window.innerWidth < NARROW) root.dataset.narrow = '';
    else if (window.innerWidth > NARROW + 40) delete root.dataset.narrow;
  };
  window.setTimeout(() => {
    fold();
    window.addEventListener('resize', fold);
  }, 250);
}
