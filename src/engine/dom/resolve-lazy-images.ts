import { isBeacon } from './beacons.ts';
import { changeTag } from './change-tag.ts';
import { imageAddress } from './image-source.ts';
import { isElement, tagOf } from './node-kinds.ts';

const KEPT = ['id', 'src', 'alt', 'title', 'width', 'height', 'class'];

/** Attributes that only said how and when to load. `sizes` and `srcset` go too: one address is left, the sharpest. */
const isSpent = (name: string): boolean =>
  name === 'srcset' || name === 'sizes' || name === 'loading' || /^(?:data-|nitro-|lazy-)/.test(name);

function unwrapPicture(image: Element): void {
  const picture = image.parentElement;
  if (!picture || tagOf(picture) !== 'picture') return;
  for (const node of [...picture.childNodes]) if (isElement(node) && tagOf(node) === 'source') node.remove();
  if (picture.children.length === 1) picture.parentNode?.replaceChild(image, picture);
}

/**
 * Gives every image the address of its sharpest version as plain `src`, whatever script would have loaded it, and takes out
 * images that show nothing: trackers, and placeholders whose picture nobody knows. Width and height stay.
 */
export function resolveLazyImages(root: Element): void {
  for (const amp of [...root.querySelectorAll('amp-img,amp-anim')]) {
    const image = changeTag(amp, 'img', [...KEPT, 'srcset']);
    // `<amp-img>` holds a fallback, `<img>` nothing.
    while (image.firstChild) image.removeChild(image.firstChild);
  }
  for (const image of [...root.querySelectorAll('img')]) {
    const address = imageAddress(image);
    if (!address || isBeacon(image, address)) {
      image.remove();
      continue;
    }
    image.setAttribute('src', address);
    unwrapPicture(image);
    for (const name of image.getAttributeNames()) if (isSpent(name)) image.removeAttribute(name);
  }
}
