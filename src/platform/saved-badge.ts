import browser from 'webextension-polyfill';

/** Shows on the toolbar button of a tab whether its page is saved. A tab that is gone is no error. */
export async function showSaved(tabId: number, saved: boolean): Promise<void> {
  try {
    await browser.action.setBadgeText({ tabId, text: saved ? '✓' : '' });
    if (saved) await browser.action.setBadgeBackgroundColor({ tabId, color: '#8a5606' });
  } catch {
    // Closed meanwhile.
  }
}

/** Tells of each page that has loaded, where its address may be known: after a click there, and on sites that were given leave. */
export function onPageLoaded(listener: (tabId: number, url: string) => void): void {
  browser.tabs.onUpdated.addListener((tabId, { status }, { url }) => {
    if (status === 'complete' && url?.startsWith('http')) listener(tabId, url);
  });
}
