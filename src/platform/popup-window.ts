import browser from 'webextension-polyfill';

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
