import browser from 'webextension-polyfill';

/** The bytes of a file that goes along with the extension. Rejects where there is none. */
export async function shippedFile(path: string): Promise<Uint8Array> {
  const answer = await fetch(browser.runtime.getURL(path));
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return new Uint8Array(await answer.arrayBuffer());
}
