import createDOMPurify, { type Config, type WindowLike } from 'dompurify';
import { isElement, tagOf } from './node-kinds.ts';

/** Thrown where DOMPurify cannot work: it would hand its input back as it came. */
export class UnsupportedSanitizerError extends Error {
  override name = 'UnsupportedSanitizerError';
}

/** Turns untrusted HTML into an inert tree without scripts, handlers, forms, styles and dangerous addresses. */
export type Sanitizer = (html: string) => DocumentFragment;

/** In-page targets get this prefix, so that a page's ids cannot stand for ours (DOM clobbering). */
const ID_PREFIX = 'w-';

const CONFIG = {
  USE_PROFILES: { html: true, svg: true, mathMl: true },
  RETURN_DOM_FRAGMENT: true,
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
  // The TeX of a formula: what the Markdown export writes.
  ADD_ATTR: ['alttext'],
  FORBID_TAGS: (
    'style form input button select textarea option optgroup datalist fieldset legend label output progress meter dialog menu ' +
    'template slot map area mglyph marquee blink font use image animate animatemotion animatetransform set foreignobject filter mask ' +
    'script noscript object embed iframe frame portal'
  ).split(' '),
  FORBID_ATTR: (
    'style srcset sizes background bgcolor color face align valign border cellpadding cellspacing nowrap action method ' +
    'formaction autofocus autoplay tabindex contenteditable accesskey name usemap ismap ping slot is part popover ' +
    'popovertarget popovertargetaction download target rel role hidden inert draggable enterkeyhint inputmode nonce integrity ' +
    'crossorigin shadowrootmode itemprop itemscope itemtype itemid itemref'
  ).split(' '),
} satisfies Config;

/**
 * Attributes that hold an address. DOMPurify's own `ALLOWED_URI_REGEXP` is asked about nearly every attribute: one that takes only
 * addresses would drop `rowspan="2"` and `start="3"` too.
 */
const ADDRESS_ATTRIBUTES = ['href', 'src', 'poster', 'cite', 'xlink:href'];
const SAFE_ADDRESS = /^(?:https?:|mailto:|#)/i;
/** `fill="url(https://…)"` would ask the network; `url(#gradient)` stays in the page. */
const OUTSIDE_PAINT = /url\((?!\s*["']?#)/i;

function keepSafeAddresses(element: Element): void {
  for (const name of ADDRESS_ATTRIBUTES) {
    const value = element.getAttribute(name);
    if (value !== null && !SAFE_ADDRESS.test(value.trim())) element.removeAttribute(name);
  }
  if (!element.namespaceURI?.endsWith('/svg')) return;
  for (const { name, value } of [...element.attributes]) if (OUTSIDE_PAINT.test(value)) element.removeAttribute(name);
}

/** `class="language-ts other"` → `language-ts`: the only class worth keeping. */
const LANGUAGE_CLASS = /(?:^|\s)(language-[\w+#.-]{1,30})(?=\s|$)/;

function keepSafeIdsAndClasses(element: Element): void {
  const id = element.getAttribute('id');
  if (id) element.setAttribute('id', id.startsWith(ID_PREFIX) ? id : ID_PREFIX + id);
  const className = element.getAttribute('class');
  if (className === null) return;
  const language = LANGUAGE_CLASS.exec(className)?.[1];
  if (language) element.setAttribute('class', language);
  else element.removeAttribute('class');
}

function openLinksApart(element: Element): void {
  const href = element.getAttribute('href');
  if (!href) return;
  if (href.startsWith('#')) {
    const target = href.slice(1);
    if (!target.startsWith(ID_PREFIX)) element.setAttribute('href', `#${ID_PREFIX}${target}`);
    return;
  }
  element.setAttribute('target', '_blank');
  element.setAttribute('rel', 'noopener noreferrer');
}

function loadMediaLazily(element: Element, tag: string): void {
  if (tag === 'img') {
    element.setAttribute('loading', 'lazy');
    element.setAttribute('decoding', 'async');
    element.setAttribute('referrerpolicy', 'no-referrer');
  } else {
    element.setAttribute('controls', '');
    element.setAttribute('preload', 'none');
  }
}

/**
 * An element that was parsed with `is` stays a customised one when the attribute goes, and DOMPurify would drop it with its text: a plain
 * one takes its place.
 */
function makePlain(element: Element): void {
  const plain = element.ownerDocument.createElement(element.localName);
  for (const { name, value } of [...element.attributes]) plain.setAttribute(name, value);
  plain.append(...element.childNodes);
  element.replaceWith(plain);
}

/** No inline handler: parsing one makes the policy of an extension's page complain in the console. */
const PROBE = '<p>a<a href="javascript:b()">b</a><script>c()</script></p>';

/**
 * A sanitiser that works in the given window. Each call returns a fresh tree in an inert document: nothing in it loads or runs.
 *
 * @throws {UnsupportedSanitizerError} where DOMPurify does not work, as on linkedom
 */
export function createSanitizer(window: WindowLike): Sanitizer {
  const purify = createDOMPurify(window);
  if (!purify.isSupported)
    throw new UnsupportedSanitizerError('This DOM cannot sanitise: DOMPurify does not support it.');
  const customized: Element[] = [];
  purify.addHook('uponSanitizeElement', (node) => {
    if (!isElement(node) || !node.hasAttribute('is')) return;
    node.removeAttribute('is');
    customized.push(node);
  });
  purify.addHook('afterSanitizeAttributes', (node) => {
    const tag = tagOf(node);
    if (node.hasAttributes()) {
      keepSafeAddresses(node);
      keepSafeIdsAndClasses(node);
    }
    if (tag === 'a') openLinksApart(node);
    else if (tag === 'img' || tag === 'video' || tag === 'audio') loadMediaLazily(node, tag);
  });
  // Set once: reading it anew costs as much as sanitising a paragraph.
  purify.setConfig(CONFIG);
  const sanitize: Sanitizer = (html) => {
    const tree = purify.sanitize(html) as unknown as DocumentFragment;
    for (const element of customized.splice(0)) makePlain(element);
    return tree;
  };
  if (/script/i.test(serialize(sanitize(PROBE))))
    throw new UnsupportedSanitizerError('This DOM cannot sanitise: its DOMPurify let a script through.');
  return sanitize;
}

/** The HTML of a tree. */
export function serialize(tree: DocumentFragment | Element): string {
  const holder = tree.ownerDocument.createElement('div');
  holder.append(tree.cloneNode(true));
  return holder.innerHTML;
}
