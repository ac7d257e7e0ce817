import { unclobbered } from '../engine/index.ts';

/** Keys and clicks in the view are not the page's: it would take them for its own shortcuts and links. */
const KEPT_FROM_PAGE = [
  'keydown',
  'keyup',
  'keypress',
  'click',
  'auxclick',
  'dblclick',
  'mousedown',
  'mouseup',
  'mousemove',
  'mouseover',
  'mouseout',
  'pointerdown',
  'pointerup',
  'pointermove',
  'touchstart',
  'touchmove',
  'touchend',
  'focusin',
  'focusout',
  'input',
  'change',
  'wheel',
  'copy',
  'contextmenu',
];

export interface Frame {
  /** `<winnow-view>`. */
  element: HTMLElement;
  dialog: HTMLDialogElement;
}

/** The view's outer elements, not yet in the page. Every listener ends with the signal. */
export function buildFrame(document: Document, words: { label: string; dir: string }, signal: AbortSignal): Frame {
  const dialog = make(document, 'dialog');
  dialog.className = 'winnow-frame';
  dialog.setAttribute('aria-label', words.label);
  const element = make(document, 'winnow-view' as 'div');
  element.append(dialog);
  element.dir = words.dir;
  for (const type of KEPT_FROM_PAGE) element.addEventListener(type, (event) => event.stopPropagation(), { signal });
  return { element, dialog };
}

/** In a page of XML, plain createElement would make elements without behaviour; and pages put other things in its place. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  document: Document,
  tag: Tag,
): HTMLElementTagNameMap[Tag] {
  return unclobbered(document, 'createElementNS')('http://www.w3.org/1999/xhtml', tag) as HTMLElementTagNameMap[Tag];
}
