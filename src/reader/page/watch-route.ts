/** Milliseconds between looks at the address: pages change it without a word to anybody in this world. */
const LOOK = 200;

/** A page's address without what only leads to a place in it: `#part-2`, but not `#/part/2`. */
function routeOf(href: string): string {
  const url = new URL(href);
  if (!/^#[!/]/.test(url.hash)) url.hash = '';
  return url.href;
}

/**
 * Tells when a page of a single-page application has become another one, until the signal ends it.
 *
 * @param every milliseconds between looks at the address
 */
export function watchRoute(window: Window, changed: () => void, signal: AbortSignal, every = LOOK): void {
  let route = routeOf(window.location.href);
  const look = (): void => {
    const now = routeOf(window.location.href);
    if (now === route) return;
    route = now;
    changed();
  };
  for (const type of ['popstate', 'hashchange']) window.addEventListener(type, look, { signal });
  const { navigation } = window as { navigation?: EventTarget };
  navigation?.addEventListener('currententrychange', look, { signal });
  const timer = window.setInterval(look, every);
  signal.addEventListener('abort', () => window.clearInterval(timer));
}
