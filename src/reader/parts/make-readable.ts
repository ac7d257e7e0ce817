import { t } from '../../platform/i18n.ts';
import { make } from '../build-frame.ts';

interface Reading {
  zoom(picture: HTMLImageElement): void;
  signal: AbortSignal;
}

/** CSS pixels from which on there is something to enlarge. */
const WORTH_ENLARGING = 160;

/** Gives the article's own tree what only a view can: links within it, pictures that open large, wide parts that scroll. */
export function makeReadable(body: HTMLElement, { zoom, signal }: Reading): void {
  const document = body.ownerDocument;
  for (const table of body.querySelectorAll('table')) wrapWide(document, table);
  for (const code of body.querySelectorAll('pre')) reachByKeyboard(code, t('viewWideCode'));
  for (const picture of body.querySelectorAll('img')) offerZoom(picture, signal);

  body.addEventListener(
    'click',
    (event) => {
      const target = event.target as Element;
      const link = target.closest('a[href^="#"]');
      if (link) {
        // The page's address is not the view's to change.
        event.preventDefault();
        goTo(body, link.getAttribute('href')!.slice(1));
      } else if (target.matches('img[role="button"]')) zoom(target as HTMLImageElement);
    },
    { signal },
  );
  body.addEventListener(
    'keydown',
    (event) => {
      const target = event.target as Element;
      if (!target.matches('img[role="button"]') || (event.key !== 'Enter' && event.key !== ' ')) return;
      event.preventDefault();
      zoom(target as HTMLImageElement);
    },
    { signal },
  );
  // A picture that does not come leaves no broken frame.
  body.addEventListener('error', ({ target }) => takeOutMissing(target as Element), { capture: true, signal });
}

function wrapWide(document: Document, table: HTMLElement): void {
  const wide = make(document, 'div');
  wide.className = 'winnow-wide';
  table.replaceWith(wide);
  wide.append(table);
  reachByKeyboard(wide, t('viewWideTable'));
}

/** What scrolls by itself must be reached: whether it does is known when it has a width. */
function reachByKeyboard(element: HTMLElement, name: string): void {
  element.tabIndex = 0;
  element.setAttribute('role', 'group');
  element.setAttribute('aria-label', name);
}

function offerZoom(picture: HTMLImageElement, signal: AbortSignal): void {
  if (picture.closest('a, button')) return;
  const offer = (): void => {
    if (picture.naturalWidth < WORTH_ENLARGING) return;
    picture.setAttribute('role', 'button');
    picture.tabIndex = 0;
    picture.setAttribute('aria-label', picture.alt ? t('viewEnlargeNamed', picture.alt) : t('viewEnlarge'));
  };
  if (picture.complete) offer();
  picture.addEventListener('load', offer, { signal });
}

function goTo(body: HTMLElement, id: string): void {
  const target = body.querySelector<HTMLElement>(`#${CSS.escape(decodeURIComponent(id))}`);
  if (!target) return;
  target.scrollIntoView({ block: 'start' });
  target.tabIndex = -1;
  target.focus({ preventScroll: true });
}

function takeOutMissing(element: Element): void {
  if (element.localName !== 'img') return;
  const figure = element.closest('figure');
  element.remove();
  if (figure && !figure.querySelector('img, video, audio, table, pre')) figure.classList.add('winnow-missing');
}
