import browser from 'webextension-polyfill';

export interface Command {
  name: string;
  description: string;
  /** As the browser writes it, `Alt+R`; empty where none is set. */
  shortcut: string;
}

/** Hears a keyboard command of the manifest, with the tab in front. */
export function onCommand(listener: (name: string, tab: { tabId: number; url: string | undefined }) => void): void {
  browser.commands.onCommand.addListener(async (name, tab) => {
    // Chromium gives the tab; asking for it first would lose the key press that a permission prompt wants.
    if (tab?.id !== undefined) return listener(name, { tabId: tab.id, url: tab.url });
    const [front] = await browser.tabs.query({ active: true, currentWindow: true });
    if (front?.id !== undefined) listener(name, { tabId: front.id, url: front.url });
  });
}

export async function commands(): Promise<Command[]> {
  const all = await browser.commands.getAll();
  return all.map(({ name = '', description = '', shortcut = '' }) => ({ name, description, shortcut }));
}

/** Opens the browser's own page for keyboard shortcuts. */
export async function openShortcutSettings(): Promise<void> {
  // Firefox's own call, since 137; Chromium opens its page as any tab. https://bugzilla.mozilla.org/show_bug.cgi?id=1303384
  const { openShortcutSettings: open } = browser.commands as { openShortcutSettings?: () => Promise<void> };
  if (open) await open.call(browser.commands);
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
