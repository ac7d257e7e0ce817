import browser from 'webextension-polyfill';
import { type MessageKey, t } from './i18n.ts';

export interface MenuEntry<Id extends string> {
  id: Id;
  title: MessageKey;
  context: 'page' | 'link' | 'action';
}

export interface MenuClick {
  tabId: number | undefined;
  pageUrl: string | undefined;
  linkUrl: string | undefined;
}

/** Where entries make sense: no page of the browser itself. */
const WEB_PAGES = ['http://*/*', 'https://*/*'];

/**
 * Puts entries into the context menu, and hears their clicks. The browser keeps them while the background sleeps; they are made anew when
 * it starts or the extension is updated, because words and entries may be others then.
 */
export function showMenu<Id extends string>(
  entries: readonly MenuEntry<Id>[],
  onClick: (id: Id, click: MenuClick) => void,
): void {
  const make = async () => {
    await browser.contextMenus.removeAll();
    for (const { id, title, context } of entries) {
      browser.contextMenus.create(
        {
          id,
          title: t(title),
          contexts: [context],
          ...(context === 'action' ? {} : { documentUrlPatterns: WEB_PAGES }),
          ...(context === 'link' ? { targetUrlPatterns: WEB_PAGES } : {}),
        },
        // Made twice where an update and a start fall together: the one that is there is as good. Reading the error settles it.
        () => void browser.runtime.lastError,
      );
    }
  };
  browser.runtime.onInstalled.addListener(() => void make());
  browser.runtime.onStartup.addListener(() => void make());
  browser.contextMenus.onClicked.addListener(({ menuItemId, linkUrl, pageUrl }, tab) => {
    const entry = entries.find(({ id }) => id === menuItemId);
    if (entry) onClick(entry.id, { tabId: tab?.id, pageUrl: tab?.url ?? pageUrl, linkUrl });
  });
}
