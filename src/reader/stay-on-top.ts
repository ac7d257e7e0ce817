import { unclobbered } from '../engine/index.ts';
import type { Frame } from './build-frame.ts';
import { moveFocusQuietly } from './page/keep-focus.ts';
import { ASIDE } from './pick/pick-in-page.ts';

/** Milliseconds between looks whether the view can be seen: styles change without a word. */
const LOOK = 250;
/** A page that takes the view out again and again means it. */
const MOST_RETURNS = 20;

/**
 * Keeps the view in the page and above it, whatever the page does while it is open: opens dialogs and popovers of its own, replaces its
 * body, hides it. `lost` is called where that is in vain.
 */
export function stayOnTop(document: Document, { element, dialog }: Frame, lost: () => void, signal: AbortSignal): void {
  let returns = 0;
  const isOwn = (node: Node | null): boolean => element.contains(node);

  function raise(): void {
    if (element.hasAttribute(ASIDE)) return;
    const focused = unclobbered(document, 'activeElement');
    openAnew();
    if (isOwn(focused)) (focused as HTMLElement).focus({ preventScroll: true });
  }

  /** Opened anew, it lies above what was opened meanwhile. */
  function openAnew(): void {
    moveFocusQuietly(unclobbered(document, 'defaultView')!, () => {
      if (dialog.open) dialog.close();
      dialog.showModal();
    });
  }

  function look(): void {
    if (element.isConnected && (isSeen(dialog) || element.hasAttribute(ASIDE))) return;
    if (++returns > MOST_RETURNS) {
      lost();
      return;
    }
    if (!element.isConnected) place(document, element);
    openAnew();
    if (isSeen(dialog)) return;
    unclobbered(document, 'documentElement').append(element);
    openAnew();
  }

  const watched = new MutationObserver((records) => {
    const opened = records.some(
      ({ type, target }) =>
        type === 'attributes' &&
        !isOwn(target) &&
        target.nodeName === 'DIALOG' &&
        (target as Element).hasAttribute('open'),
    );
    if (opened) raise();
    if (!element.isConnected) look();
  });
  watched.observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['open'] });
  // Popovers tell, but do not bubble.
  document.addEventListener(
    'toggle',
    (event) => {
      const isPopover = (event.target as Element).hasAttribute?.('popover');
      if (isPopover && (event as ToggleEvent).newState === 'open' && !isOwn(event.target as Node)) raise();
    },
    { capture: true, signal },
  );
  const timer = setInterval(look, LOOK);
  signal.addEventListener('abort', () => {
    clearInterval(timer);
    watched.disconnect();
  });
}

/**
 * In the body, where translators and the like look for text; beside it where a page has none that can hold it. A box of its own it has
 * not: nothing of the page moves.
 */
export function place(document: Document, element: HTMLElement): void {
  const body = unclobbered(document, 'body') as HTMLElement | null;
  const holder = body?.localName === 'body' ? body : unclobbered(document, 'documentElement');
  Element.prototype.append.call(holder, element);
}

/** False where an element around it is not shown at all. True in a DOM without layout. */
function isSeen(dialog: HTMLDialogElement): boolean {
  return dialog.getClientRects().length > 0 || typeof dialog.checkVisibility !== 'function';
}
