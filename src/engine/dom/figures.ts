import { changeTag } from './change-tag.ts';
import { isElement, tagOf } from './node-kinds.ts';
import { textLength } from './text-length.ts';

/** `wp-caption-text`, `image-caption`, `photo__credit`: names that say caption. `caption-wrapper` says it of more. */
const CAPTION =
  /(?:^|[\s_-])(?:caption|cutline|img-?caption|photo-?credit|image-?credit|bildunterschrift|legende)(?:[-_](?:text|content|inner|body))?(?:$|\s)/i;
const LONGEST_CAPTION = 600;

const isBlank = (node: Node | null): boolean =>
  node === null || (!isElement(node) && (node.nodeValue ?? '').trim() === '');

/** Whether the two are all that their parent holds, white space aside. */
const areAlone = (first: Element, last: Element): boolean =>
  first.previousElementSibling === null &&
  last.nextElementSibling === null &&
  isBlank(first.previousSibling) &&
  isBlank(last.nextSibling);

/** An image, or an element with one image and no text: `<a><img></a>`, `<div><picture>…</picture></div>`. */
function isImageBlock(element: Element): boolean {
  if (['img', 'picture'].includes(tagOf(element))) return true;
  return textLength(element, 0) === 0 && element.querySelectorAll('img').length === 1;
}

function isCaption(element: Element): boolean {
  if (!CAPTION.test(element.getAttribute('class') ?? '')) return false;
  const length = textLength(element, LONGEST_CAPTION);
  return length > 0 && length <= LONGEST_CAPTION && !element.querySelector('img,p ~ p,h1,h2,h3,ul,ol');
}

/**
 * Gives images and their captions the elements made for them, where the page's class names leave no doubt: an element that is
 * called caption and follows directly on an image becomes the `<figcaption>` of a `<figure>` around both.
 */
export function captionFigures(root: Element): void {
  const called = root.querySelectorAll(
    '[class*="caption" i],[class*="cutline" i],[class*="credit" i],[class*="bildunterschrift" i],[class*="legende" i]',
  );
  for (const caption of [...called]) {
    const parent = caption.parentElement;
    if (!parent || caption.closest('figcaption')) continue;
    const figure = caption.closest('figure');
    if (figure) {
      const isMissing = parent === figure && !figure.querySelector('figcaption');
      if (isMissing && isCaption(caption)) changeTag(caption, 'figcaption');
      continue;
    }
    const image = caption.previousElementSibling;
    if (!image || !isImageBlock(image) || !isCaption(caption)) continue;
    if (image.nextSibling !== caption && !isBlank(image.nextSibling)) continue;
    if (areAlone(image, caption) && ['div', 'span', 'p', 'section'].includes(tagOf(parent))) {
      changeTag(caption, 'figcaption');
      changeTag(parent, 'figure');
      continue;
    }
    const fresh = root.ownerDocument.createElement('figure');
    parent.insertBefore(fresh, image);
    fresh.appendChild(image);
    fresh.appendChild(changeTag(caption, 'figcaption'));
  }
}
