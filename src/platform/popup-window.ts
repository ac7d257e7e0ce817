import browser from 'webextension-polyfill';
import type { LinkWish } from './link-wish.ts';

/** Opens the popup as a press on the toolbar button would, where the browser lets the extension do so. */
export async function openPopup(): Promise<boolean> {
  try {
    await browser.action.openPopup();
    return true;
  } catch {
    return false;
  }
}

/** Opens the options, in a tab of their own. */
export async function openOptions(): Promise<void> {
  await browser.runtime.openOptionsPage();
}

/** A page of Winnow that asks for a link's site: beside the page that the link stands on. */
export async function openAskPage({ url, action, tabId }: LinkWish): Promise<void> {
  const address = `pages/ask/index.html#${new URLSearchParams({ action, url })}`;
  await browser.tabs.create({
    url: browser.runtime.getURL(address),
    ...(tabId === undefined ? {} : { openerTabId: tabId }),
  });
}
