import { unclobbered } from '../../engine/index.ts';
import { t } from '../../platform/i18n.ts';
import { make } from '../build-frame.ts';

export interface Picked {
  element: Element;
  list: 'keep' | 'remove';
}

/** Said of the view while the reader looks at the page behind it: it is not to be raised meanwhile. */
export const ASIDE = 'data-aside';

/**
 * Puts the view aside and lets the reader point at a block of the page: with the pointer, or wider and narrower with the arrow keys. Null
 * where it was called off. The page hears of none of it.
 */
export function pickInPage(document: Document, view: HTMLElement): Promise<Picked | null> {
  const dialog = view.querySelector('dialog')!;
  const bar = make(document, 'div');
  bar.className = 'winnow-pick-bar';
  const box = make(document, 'div');
  box.className = 'winnow-pick-box';
  const says = make(document, 'p');
  says.textContent = t('pickExplained');
  says.setAttribute('role', 'status');
  const button = (text: string, className: string): HTMLButtonElement => {
    const made = make(document, 'button');
    made.type = 'button';
    made.className = className;
    made.textContent = text;
    return made;
  };
  const [keep, hide, cancel] = [
    button(t('pickKeep'), 'winnow-pick-keep'),
    button(t('pickHide'), 'winnow-pick-hide'),
    button(t('pickCancel'), 'winnow-pick-cancel'),
  ];
  bar.append(says, keep, hide, cancel);
  for (const part of [box, bar]) part.setAttribute('popover', 'manual');
  const life = new AbortController();
  const { signal } = life;
  let at: Element | null = null;
  let isFixed = false;

  const mark = (element: Element | null): void => {
    at = element;
    keep.disabled = hide.disabled = !element;
    const { left, top, width, height } = element?.getBoundingClientRect() ?? new DOMRect();
    for (const [name, value] of Object.entries({ left, top, width, height }))
      box.style.setProperty(`--winnow-${name}`, `${value}px`);
  };
  const isOwn = (target: EventTarget | null): boolean => view.contains(target as Node);
  const root = unclobbered(document, 'body');

  view.setAttribute(ASIDE, '');
  dialog.close();
  view.append(box, bar);
  box.showPopover();
  bar.showPopover();
  mark(null);
  cancel.focus();

  return new Promise((resolve) => {
    const window = unclobbered(document, 'defaultView')!;
    const finish = (list: Picked['list'] | null): void => {
      life.abort();
      box.remove();
      bar.remove();
      view.removeAttribute(ASIDE);
      if (!dialog.open) dialog.showModal();
      resolve(list && at ? { element: at, list } : null);
    };
    const hush = (event: Event): void => {
      if (isOwn(event.target)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      if (event.type === 'click') {
        isFixed = event.target !== root;
        mark(isFixed ? (event.target as Element) : null);
      }
    };
    for (const type of [
      'pointerdown',
      'mousedown',
      'pointerup',
      'mouseup',
      'click',
      'auxclick',
      'dblclick',
      'touchstart',
      'touchend',
    ])
      window.addEventListener(type, hush, { capture: true, passive: false, signal });
    window.addEventListener(
      'pointermove',
      ({ target }) => {
        if (!isFixed && !isOwn(target)) mark(target === root ? null : (target as Element));
      },
      { capture: true, signal },
    );
    window.addEventListener('scroll', () => mark(at), { capture: true, passive: true, signal });
    window.addEventListener(
      'keydown',
      (event) => {
        const wider = at?.parentElement;
        if (event.key === 'Escape') finish(null);
        else if (event.key === 'ArrowUp' && wider && wider !== root) mark(wider);
        else if (event.key === 'ArrowDown') mark(at ? (at.firstElementChild ?? at) : root.firstElementChild);
        else if (event.key === 'ArrowRight') mark(at?.nextElementSibling ?? at);
        else if (event.key === 'ArrowLeft') mark(at?.previousElementSibling ?? at);
        else return;
        isFixed = true;
        at?.scrollIntoView({ block: 'nearest' });
        event.preventDefault();
        event.stopImmediatePropagation();
      },
      { capture: true, signal },
    );
    keep.addEventListener('click', () => finish('keep'), { signal });
    hide.addEventListener('click', () => finish('remove'), { signal });
    cancel.addEventListener('click', () => finish(null), { signal });
  });
}
