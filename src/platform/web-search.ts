import browser from 'webextension-polyfill';

/**
 * Searches by the reader's own search engine, in a new tab. It is the browser that searches: no address of any engine stands in Winnow.
 * Rejects where the browser refuses.
 */
export async function searchWeb(text: string): Promise<void> {
  await browser.search.query({ text, disposition: 'NEW_TAB' });
}
