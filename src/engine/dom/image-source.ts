import { isElement, tagOf } from './node-kinds.ts';
import { bestCandidate, parseSrcset } from './srcset.ts';

/** Where scripts for lazy images keep the picture's address until it comes into view, the sharpest first. */
const LAZY_ADDRESSES =
  'data-large-file data-orig-file data-full-src data-hi-res-src data-high-res-src data-zoom-src data-src data-lazy-src data-original data-lazy data-original-src data-cfsrc data-actualsrc data-img-src data-image-src data-runner-src data-echo data-url data-image data-img nitro-lazy-src data-pin-media data-src-large data-src-medium lazy-src data-delayed-url data-hires data-raw-src data-default-src'.split(
    ' ',
  );
const LAZY_SETS =
  'data-srcset data-lazy-srcset data-src-set data-original-set nitro-lazy-srcset lazy-srcset srcset'.split(' ');

/** `data:…`, `about:blank`, `/img/blank.gif`, `pixel.png`, `lazy-placeholder.svg`, `{{image}}` */
const PLACEHOLDER =
  /^(?:data:|about:|blob:|javascript:|#|$)|[{}<>]|(?:^|[/_.-])(?:blank|spacer|transparent|placeholder|lazy[-_]?(?:load(?:ing)?|placeholder)?|loading|loader|spinner|pixel|1x1|grey|gr[ae]y-?bg|dummy|empty|clear)(?:[-_.]\w{0,12})?\.(?:gif|png|svg|jpe?g|webp)(?:[?#]|$)/i;
const LOOKS_LIKE_IMAGE = /^(?:https?:\/)?\/?[^\s"'<>{}]{1,2000}\.(?:jpe?g|png|gif|webp|avif)(?:[?#][^\s"'<>]*)?$/i;

export const isPlaceholder = (address: string | null | undefined): boolean => PLACEHOLDER.test((address ?? '').trim());

/** The values of those of the attributes that an element has, in the order of `names`: of the many that are known most have none. */
function valuesOf(element: Element, names: readonly string[]): string[] {
  const written = element.getAttributeNames();
  return names.filter((name) => written.includes(name)).map((name) => element.getAttribute(name) ?? '');
}

const setsOf = (element: Element): string[] => valuesOf(element, LAZY_SETS).filter((set) => set.trim() !== '');

/** The `<source>`s that a `<picture>` offers beside the image; those for narrow screens only are passed over. */
function pictureSets(image: Element): string[] {
  const picture = image.parentElement;
  if (!picture || tagOf(picture) !== 'picture') return [];
  return [...picture.childNodes]
    .filter(isElement)
    .filter((source) => tagOf(source) === 'source' && !/max-width/i.test(source.getAttribute('media') ?? ''))
    .flatMap(setsOf);
}

/**
 * The address of the sharpest version of an image that the page offers, as written (not yet absolute): from its `srcset` or its
 * `<picture>`, or from where a script for lazy images keeps it; empty where there is only a placeholder.
 */
export function imageAddress(image: Element): string {
  const candidates = [...setsOf(image), ...pictureSets(image)].flatMap(parseSrcset);
  const best = bestCandidate(candidates.filter((candidate) => !isPlaceholder(candidate.url)));
  const lazy = valuesOf(image, LAZY_ADDRESSES)
    .map((address) => address.trim())
    .find((address) => address !== '' && !isPlaceholder(address) && !/\s/.test(address));
  const src = image.getAttribute('src')?.trim() ?? '';
  if (best && (best.width > 800 || (!lazy && isPlaceholder(src)))) return best.url;
  if (lazy) return lazy;
  if (!isPlaceholder(src)) return src;
  if (best) return best.url;
  // Some script's own attribute.
  const other = [...image.attributes].find(
    ({ name, value }) => name !== 'src' && name !== 'alt' && name !== 'title' && LOOKS_LIKE_IMAGE.test(value.trim()),
  );
  return other?.value.trim() ?? '';
}
