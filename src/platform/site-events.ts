import browser from 'webextension-polyfill';
import { onSitesChanged } from './sites/store.ts';

/**
 * All that may make the list of sites, the permissions and the scripts differ. `promptsAreGone`: the browser, or the extension, has just
 * started, and no prompt of before is open.
 */
export function onSiteFacts(listener: (event: { promptsAreGone: boolean }) => void): void {
  const changed = () => listener({ promptsAreGone: false });
  const started = () => listener({ promptsAreGone: true });
  browser.permissions.onAdded.addListener(changed);
  browser.permissions.onRemoved.addListener(changed);
  browser.runtime.onStartup.addListener(started);
  // Installed, updated, or the browser was: Chromium forgets registered scripts at an update.
  browser.runtime.onInstalled.addListener(started);
  onSitesChanged(changed);
}
