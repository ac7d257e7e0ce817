/** Attributes that hold an address, by the elements that have them. */
const ADDRESSES: readonly [selector: string, attribute: string][] = [
  ['a[href],area[href],image[href]', 'href'],
  ['img[src],source[src],video[src],audio[src],track[src],iframe[src],embed[src]', 'src'],
  ['video[poster]', 'poster'],
  ['blockquote[cite],q[cite],ins[cite],del[cite]', 'cite'],
  ['object[data]', 'data'],
];

/** What an address may begin with. `mailto:` and `tel:` are for links alone, which the sanitiser decides on. */
const SAFE = /^(?:https?|mailto|tel|ftp):/i;

/** What relative addresses of the page count from: its `<base>`, itself relative to the page's own address. */
export function baseUrlOf(document: Document, pageUrl: string): string {
  const href = document.querySelector('base[href]')?.getAttribute('href');
  for (const [address, base] of [
    [href ?? '', pageUrl],
    [href ?? '', undefined],
    [pageUrl, undefined],
  ] as const) {
    if (address && URL.canParse(address, base || undefined)) {
      const url = new URL(address, base || undefined);
      if (/^https?:$/.test(url.protocol)) return url.href;
    }
  }
  return '';
}

function parsed(address: string, base: string): URL | null {
  try {
    return new URL(address, base || undefined);
  } catch {
    return null;
  }
}

const withoutFragment = (url: string): string => url.replace(/#.*$/s, '');

/** The address made absolute; as it was where there is no base; null where it must not be followed (`javascript:`, `data:`). */
function absolute(raw: string, base: string, pageUrl: string): string | null {
  // Browsers drop white space inside addresses: `java\nscript:` is one.
  const address = raw.trim().replace(/[\t\n\r]/g, '');
  if (address === '' || address.startsWith('#')) return address;
  if (/^[a-z][a-z\d+.-]*:/i.test(address) && !SAFE.test(address)) return null;
  const url = parsed(address, base);
  if (!url) return base ? null : address;
  if (!SAFE.test(url.protocol)) return null;
  // `https://site/this-page#note-1` is the note on this page.
  if (url.hash && pageUrl && withoutFragment(url.href) === withoutFragment(pageUrl)) return url.hash;
  return url.href;
}

/**
 * Makes every address in the tree absolute. Links within the page stay `#fragments`; `javascript:` and other addresses that are
 * not of the web are taken off their elements.
 *
 * @param base what relative addresses count from: `baseUrlOf`; where it is empty, relative ones stay as they are
 */
export function makeUrlsAbsolute(root: Element, base: string, pageUrl: string): void {
  /** Menus and cards lead to the same places again and again. */
  const known = new Map<string, string | null>();
  for (const [selector, attribute] of ADDRESSES) {
    for (const element of root.querySelectorAll(selector)) {
      const raw = element.getAttribute(attribute) ?? '';
      let url = known.get(raw);
      if (url === undefined) {
        url = absolute(raw, base, pageUrl);
        known.set(raw, url);
      }
      if (url === null) element.removeAttribute(attribute);
      else if (url !== raw) element.setAttribute(attribute, url);
    }
  }
}
