import browser from 'webextension-polyfill';

/** A tab that holds a page of the web. */
export interface OpenTab {
  tabId: number;
  url: string;
  title: string;
}

const TABS = { permissions: ['tabs' as const] };

/**
 * What the open tabs hold. Browsers tell that only with leave, which is asked for here, and handed back as soon as the list is there.
 * Must be called straight from a click. Who says no gets those of sites that Winnow may read anyway.
 *
 * @returns in the order of the tabs; `all`: whether the browser told of every one
 */
export async function listOpenTabs(): Promise<{ tabs: OpenTab[]; all: boolean }> {
  const all = await browser.permissions.request(TABS).catch(() => false);
  try {
    const tabs = await browser.tabs.query({ windowType: 'normal' });
    return {
      all,
      tabs: tabs.flatMap(({ id, url, title }) =>
        id !== undefined && url && /^https?:/.test(url) ? { tabId: id, url, title: title || url } : [],
      ),
    };
  } finally {
    if (all) await forgetOpenTabs();
  }
}

/** Hands the leave back; also at every start, should the browser have ended in between. */
export async function forgetOpenTabs(): Promise<void> {
  // Where there is nothing to hand back, nobody is to hear of a change.
  if (await browser.permissions.contains(TABS)) await browser.permissions.remove(TABS);
}
