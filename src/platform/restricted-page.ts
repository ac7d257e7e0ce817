/** Why a page cannot be read at all. Each has its own words in the popup. */
export type Refusal =
  | 'browser-page'
  | 'store'
  | 'extension-page'
  | 'source-view'
  | 'file-access'
  | 'error-page'
  | 'policy'
  | 'pdf'
  | 'image'
  | 'media'
  | 'text-file'
  | 'data-file'
  | 'no-access';

const BROWSER_SCHEMES = [
  'chrome:',
  'edge:',
  'brave:',
  'opera:',
  'vivaldi:',
  'about:',
  'devtools:',
  'resource:',
  'chrome-search:',
  'chrome-untrusted:',
  'moz-safe-about:',
];
const EXTENSION_SCHEMES = ['chrome-extension:', 'moz-extension:', 'extension:'];

/** Chromium's own PDF viewer was an extension page until its address was hidden. */
const CHROMIUM_PDF_VIEWER = 'chrome-extension://mhjfbmdgcfjbbpaeojofohoefgiehjai/';

/** Hosts (and a path's beginning) where browsers let no extension run. */
const STORES: readonly { host: string; path: string }[] = [
  { host: 'chromewebstore.google.com', path: '/' },
  { host: 'chrome.google.com', path: '/webstore' },
  { host: 'microsoftedge.microsoft.com', path: '/addons' },
  { host: 'addons.opera.com', path: '/' },
  { host: 'addons.mozilla.org', path: '/' },
  { host: 'discovery.addons.mozilla.org', path: '/' },
];

/**
 * Firefox's `extensions.webextensions.restrictedDomains` beside its store.
 * https://searchfox.org/mozilla-central/source/browser/app/profile/firefox.js
 */
const FIREFOX_OWN_HOSTS = [
  'accounts-static.cdn.mozilla.net',
  'accounts.firefox.com',
  'addons.cdn.mozilla.net',
  'api.accounts.firefox.com',
  'content.cdn.mozilla.net',
  'install.mozilla.org',
  'oauth.accounts.firefox.com',
  'profile.accounts.firefox.com',
  'support.mozilla.org',
  'sync.services.mozilla.com',
];

/** What a page's address alone tells; null where the page has to be tried. */
export function refusalOfUrl(address: string | undefined): Refusal | null {
  if (!address) return null;
  if (address.startsWith('view-source:')) return 'source-view';
  if (address.startsWith(CHROMIUM_PDF_VIEWER)) return 'pdf';
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return null;
  }
  // Firefox's reader view is a page of the browser, but its address is worth reading for nothing else.
  if (BROWSER_SCHEMES.includes(url.protocol)) return 'browser-page';
  if (EXTENSION_SCHEMES.includes(url.protocol)) return 'extension-page';
  if (STORES.some(({ host, path }) => url.hostname === host && url.pathname.startsWith(path))) return 'store';
  return null;
}

/** What `document.contentType` tells of a page that let us in; null for HTML. */
export function refusalOfContentType(contentType: string): Refusal | null {
  const type = contentType.toLowerCase();
  if (type === 'text/html' || type === 'application/xhtml+xml') return null;
  if (type === 'application/pdf') return 'pdf';
  if (type.startsWith('image/')) return 'image';
  if (type.startsWith('video/') || type.startsWith('audio/')) return 'media';
  if (/(?:json|xml)$/.test(type)) return 'data-file';
  if (type.startsWith('text/')) return 'text-file';
  return 'no-access';
}

/** What the browser's refusal to run a script tells. The words are Chromium's, then Firefox's. */
const ERRORS: readonly { words: RegExp; refusal: Refusal }[] = [
  {
    words: /cannot be scripted due to an ExtensionsSettings policy|blocked by (?:the )?administrator/i,
    refusal: 'policy',
  },
  { words: /extensions gallery cannot be scripted/i, refusal: 'store' },
  { words: /chrome-extension:\/\/ URL of different extension/i, refusal: 'extension-page' },
  { words: /cannot access a (?:chrome|edge|brave|about|devtools)[\w-]*:\/\/ URL/i, refusal: 'browser-page' },
  { words: /showing error page/i, refusal: 'error-page' },
  {
    words: /cannot access contents of (?:url "file:|the page)|missing host permission|cannot access contents of url/i,
    refusal: 'no-access',
  },
];

/**
 * What the browser's error says, with the address where it is known: a file without leave, a PDF that Firefox shows in
 * its own viewer, one of Firefox's own sites. Null where the error is of another kind.
 */
export function refusalOfError(message: string, address: string | undefined): Refusal | null {
  const refusal = ERRORS.find(({ words }) => words.test(message))?.refusal ?? null;
  if (refusal !== 'no-access') return refusal;
  const url = address && URL.canParse(address) ? new URL(address) : null;
  if (url?.protocol === 'file:') return isPdf(url) ? 'pdf' : 'file-access';
  if (url && isPdf(url)) return 'pdf';
  if (url && FIREFOX_OWN_HOSTS.includes(url.hostname)) return 'store';
  return refusal;
}

/** `https://example.org/report.PDF?download=1` */
function isPdf(url: URL): boolean {
  return /\.pdf$/i.test(url.pathname);
}
