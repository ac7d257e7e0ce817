import { unclobbered } from '../../engine/index.ts';

interface TextField {
  selectionStart: number | null;
  selectionEnd: number | null;
  selectionDirection: 'forward' | 'backward' | 'none' | null;
  setSelectionRange(start: number | null, end: number | null, direction?: string): void;
}

/** Remembers what has the focus and what is selected; what it gives puts both back, quietly. */
export function keepFocus(document: Document): () => void {
  const focused = deepestFocus(document);
  const field = selectionOfField(focused);
  const selection = unclobbered(document, 'getSelection')();
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection ?? {};
  return () => {
    if (selection) restoreSelection(selection, anchorNode, anchorOffset, focusNode, focusOffset);
    if (focused?.isConnected && focused !== deepestFocus(document)) focused.focus({ preventScroll: true });
    if (!focused) (deepestFocus(document) as HTMLElement | null)?.blur();
    if (focused && field) (focused as unknown as TextField).setSelectionRange(...field);
  };
}

/** Into shadow trees; null where it is the page itself that has it. */
function deepestFocus(document: Document): HTMLElement | null {
  let at = unclobbered(document, 'activeElement');
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at === unclobbered(document, 'body') || at === unclobbered(document, 'documentElement')
    ? null
    : (at as HTMLElement | null);
}

function selectionOfField(element: Element | null): [number, number, string] | null {
  try {
    const { selectionStart, selectionEnd, selectionDirection } = element as unknown as TextField;
    if (typeof selectionStart !== 'number' || typeof selectionEnd !== 'number') return null;
    return [selectionStart, selectionEnd, selectionDirection ?? 'none'];
  } catch {
    // A field without text throws where it is asked.
    return null;
  }
}

function restoreSelection(
  selection: Selection,
  anchor: Node | null | undefined,
  anchorOffset = 0,
  focus: Node | null | undefined,
  focusOffset = 0,
): void {
  const same =
    selection.anchorNode === (anchor ?? null) &&
    selection.focusNode === (focus ?? null) &&
    selection.anchorOffset === anchorOffset &&
    selection.focusOffset === focusOffset;
  if (same) return;
  try {
    if (anchor?.isConnected && focus?.isConnected) selection.setBaseAndExtent(anchor, anchorOffset, focus, focusOffset);
    else selection.removeAllRanges();
  } catch {
    // The page has shortened what was selected.
    selection.removeAllRanges();
  }
}

const FOCUS_EVENTS = ['focus', 'blur', 'focusin', 'focusout'];

/**
 * Does something that moves the focus without the page hearing of it: a page that validates a field when it is left, or closes a menu,
 * would not be the same page afterwards.
 */
export function moveFocusQuietly(window: Window, move: () => void): void {
  const silence = new AbortController();
  const hush = (event: Event): void => event.stopImmediatePropagation();
  for (const type of FOCUS_EVENTS) window.addEventListener(type, hush, { capture: true, signal: silence.signal });
  try {
    move();
  } finally {
    silence.abort();
  }
}
