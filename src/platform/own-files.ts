import browser from 'webextension-polyfill';

/**
 * A file that is shipped with the extension, for the extension's own pages and its background.
 *
 * @param path from the extension's root, without a slash before it
 */
export async function readOwnFile(path: string): Promise<Uint8Array> {
  const response = await fetch(browser.runtime.getURL(path));
  return new Uint8Array(await response.arrayBuffer());
}
