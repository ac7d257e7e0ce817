import browser from 'webextension-polyfill';

/** Tells of each page that has loaded, where its address may be known: after a click there, and on sites that were given leave. */
export function onPageLoaded(listener: (tabId: number, url: string) => void): void {
  browser.tabs.onUpdated.addListener((tabId, { status }, { url }) => {
    if (status === 'complete' && url?.startsWith('http')) listener(tabId, url);
  });
}
