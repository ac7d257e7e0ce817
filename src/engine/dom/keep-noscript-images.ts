import { decodeEntities } from '../metadata/html-entities.ts';
import { imageAddress } from './image-source.ts';
import { isText, tagOf } from './node-kinds.ts';
import { textLength } from './text-length.ts';

const IMAGE_ATTRIBUTES = new Set(
  'src srcset sizes alt title width height data-src data-srcset data-lazy-src data-original'.split(' '),
);
const TAG = /<(\/?)([a-z][a-z\d-]*)((?:[^<>"']|"[^"]*"|'[^']*')*)>/gi;
const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;
const MAX_LENGTH = 5000;

/** `<img>` elements from the text of a `<noscript>`: the attributes that pictures need, and nothing else. */
function imagesInText(text: string, document: Document): Element[] | null {
  const images: Element[] = [];
  let rest = '';
  let last = 0;
  for (const match of text.matchAll(TAG)) {
    rest += text.slice(last, match.index);
    last = match.index + match[0].length;
    if (match[2]!.toLowerCase() !== 'img' || match[1]) continue;
    const image = document.createElement('img');
    for (const [, name, double, single, bare] of match[3]!.matchAll(ATTRIBUTE)) {
      const key = name!.toLowerCase();
      if (IMAGE_ATTRIBUTES.has(key)) image.setAttribute(key, decodeEntities(double ?? single ?? bare ?? ''));
    }
    images.push(image);
  }
  rest += text.slice(last);
  return rest.trim() === '' ? images : null;
}

function imagesIn(noscript: Element): Element[] {
  const children = [...noscript.childNodes];
  const written = noscript.textContent ?? '';
  if (children.every((node) => isText(node))) {
    return written.length > MAX_LENGTH || !/<img\b/i.test(written)
      ? []
      : (imagesInText(written, noscript.ownerDocument) ?? []);
  }
  return written.trim() === '' ? [...noscript.querySelectorAll('img')] : [];
}

/** The image that stands beside the `<noscript>` for readers with scripts: itself a sibling, or alone in one. */
function twinOf(noscript: Element): Element | null {
  for (const beside of [noscript.previousElementSibling, noscript.nextElementSibling]) {
    if (!beside) continue;
    if (['img', 'amp-img'].includes(tagOf(beside))) return beside;
    if (textLength(beside, 0) > 0) continue;
    const images = beside.querySelectorAll('img');
    if (images.length === 1) return images[0]!;
  }
  return null;
}

/**
 * Puts the images that pages keep in `<noscript>` for readers without scripts into the page, in place of a twin that is only a
 * placeholder; where the twin knows its address the copy is not needed.
 *
 * With scripting on, a browser keeps the content of `<noscript>` as text. The text is not parsed as HTML: only the `<img>` tags
 * are read, attribute by attribute, and new elements made of them. That needs no parser (not every DOM has one), writes no
 * HTML, and nothing else that the text holds can get in.
 */
export function keepNoscriptImages(root: Element): void {
  for (const noscript of [...root.querySelectorAll('noscript')]) {
    const images = imagesIn(noscript).filter((image) => imageAddress(image) !== '');
    if (images.length === 0 || !noscript.parentNode) continue;
    const twin = twinOf(noscript);
    const [image] = images;
    if (twin && imageAddress(twin) === '') {
      for (const name of ['alt', 'width', 'height']) {
        const value = twin.getAttribute(name);
        if (value !== null && !image!.hasAttribute(name)) image!.setAttribute(name, value);
      }
      twin.parentNode?.replaceChild(image!, twin);
    } else if (!twin) {
      for (const lone of images) noscript.parentNode.insertBefore(lone, noscript);
    }
    noscript.remove();
  }
}
