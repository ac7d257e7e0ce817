import browser from 'webextension-polyfill';

const SEARCH = { permissions: ['search' as const] };

/**
 * Searches by the reader's own search engine, in a new tab. It is the browser that searches: no address of any engine stands in Winnow. The
 * right to ask for that is optional, so that nothing is asked at install; browsers grant it without a question, on the first click.
 *
 * Call it from within a click. Rejects where the browser refuses.
 */
export async function searchWeb(text: string): Promise<void> {
  if (!(await browser.permissions.request(SEARCH))) throw new Error('The browser does not let Winnow search.');
  await browser.search.query({ text, disposition: 'NEW_TAB' });
}
