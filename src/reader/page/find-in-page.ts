import { unclobbered } from '../../engine/index.ts';

const fold = (text: string | null): string => (text ?? '').replace(/[\s\u00ad\u200b\u2060\ufeff]+/g, '');

/** The element of the page that a block of the view was made from: the innermost with the same text, or with the same picture. */
export function findInPage(document: Document, view: HTMLElement, block: Element): Element | null {
  const body = unclobbered(document, 'body');
  const picture = block.matches('img') ? block : block.textContent?.trim() ? null : block.querySelector('img');
  if (picture) return findPicture(document, view, picture as HTMLImageElement);
  const wanted = fold(block.textContent);
  if (!wanted) return null;
  let found: Element | null = null;
  for (const element of unclobbered(body, 'querySelectorAll')('*')) {
    if (view.contains(element)) continue;
    // Inside what was found, or not looked at: the text of a part is no longer than that of the whole.
    if (found && !found.contains(element)) break;
    if (fold(element.textContent) === wanted) found = element;
  }
  return found;
}

function findPicture(document: Document, view: HTMLElement, { src }: HTMLImageElement): Element | null {
  for (const image of unclobbered(document, 'querySelectorAll')<HTMLImageElement>('img')) {
    if (view.contains(image)) continue;
    if (image.src === src || image.currentSrc === src) return image.closest('figure') ?? image;
  }
  return null;
}
