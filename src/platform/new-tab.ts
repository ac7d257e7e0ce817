import browser from 'webextension-polyfill';

/** A page that takes longer to come is left as it is. */
const LONGEST_WAIT = 60_000;
/** A tab that has loaded, but what the browser does not tell, has gone to another site, or has not begun yet. */
const LONGEST_UNTOLD = 5_000;

/** Opens an address beside the tab it was asked in. */
export async function openTab(
  url: string,
  openerTabId: number | undefined,
  { active = true } = {},
): Promise<number | undefined> {
  const tab = await browser.tabs.create({ url, active, ...(openerTabId === undefined ? {} : { openerTabId }) });
  return tab.id;
}

/** The pages in these tabs, as far as the browser tells their addresses: those of sites that Winnow may read. */
export async function openPages(tabIds: readonly number[]): Promise<{ tabId: number; url: string }[]> {
  const tabs = await browser.tabs.query({ windowType: 'normal' });
  return tabs.flatMap(({ id, url }) =>
    id !== undefined && tabIds.includes(id) && url && /^https?:/.test(url) ? { tabId: id, url } : [],
  );
}

/** One that is closed already is no error. */
export async function closeTab(tabId: number): Promise<void> {
  await browser.tabs.remove(tabId).catch(() => undefined);
}

/** Resolves once the tab has a page that is loaded so far that it can be read; false where it was closed, or took too long. */
export function untilLoaded(tabId: number): Promise<boolean> {
  return new Promise((resolve) => {
    let untold: ReturnType<typeof setTimeout> | undefined;
    const finish = (loaded: boolean) => {
      clearTimeout(timer);
      clearTimeout(untold);
      browser.tabs.onUpdated.removeListener(updated);
      browser.tabs.onRemoved.removeListener(removed);
      resolve(loaded);
    };
    const updated = (id: number, { status }: { status?: string }, tab: { url?: string }) => {
      if (id !== tabId || !status) return;
      clearTimeout(untold);
      if (status !== 'complete' || tab.url === 'about:blank') return;
      // Firefox begins with an empty page that it does not tell of: the browser tells addresses of allowed sites only.
      if (tab.url) finish(true);
      else untold = setTimeout(finish, LONGEST_UNTOLD, false);
    };
    const removed = (id: number) => id === tabId && finish(false);
    const timer = setTimeout(finish, LONGEST_WAIT, false);
    browser.tabs.onUpdated.addListener(updated);
    browser.tabs.onRemoved.addListener(removed);
    // It may have been quicker than this.
    void browser.tabs.get(tabId).then(
      (tab) => updated(tabId, tab, tab),
      () => finish(false),
    );
  });
}

/** Closes the tab that a page of Winnow stands in. */
export async function closeOwnTab(): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id !== undefined) await closeTab(tab.id);
}
