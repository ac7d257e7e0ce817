/** Milliseconds in which a browser tells of a request that it refused, after it refused it. */
const TOLD_WITHIN = 100;

/**
 * Listens for requests that the page's Content-Security-Policy refuses. Firefox holds it against a content script's requests
 * too, Chromium does not (tests/e2e/further-pages.test.ts shows both). A policy that lets a page ask its own site for nothing is rare.
 *
 * @returns whether an address was refused since
 */
export function policyRefusals(document: Document): (url: string) => Promise<boolean> {
  const refused = new Set<string>();
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, disposition }) => {
    if (effectiveDirective === 'connect-src' && disposition === 'enforce') refused.add(withoutFragment(blockedURI));
  });
  return async (url) => {
    if (!refused.has(withoutFragment(url))) await new Promise((done) => setTimeout(done, TOLD_WITHIN));
    return refused.has(withoutFragment(url));
  };
}

const withoutFragment = (url: string): string => url.replace(/#.*$/s, '');
