import { borrowSite, returnSite } from '../platform/lent-sites.ts';
import { openTab, untilLoaded } from '../platform/new-tab.ts';
import { readAndOpen } from './open-clean-view.ts';

/**
 * Opens a link in a new tab, and the clean view over it. Where the browser does not allow the link's site, it is asked for it, and the
 * permission handed back as soon as the view is open; without it, the page opens as it is. Must be called straight from a click.
 */
export async function openLinkClean(url: string, openerTabId: number | undefined): Promise<void> {
  const { granted, lent } = await borrowSite(url);
  try {
    if (granted) await openAllowedLink(url, openerTabId);
    else await openTab(url, openerTabId);
  } finally {
    if (lent) await returnSite(lent);
  }
}

/** The same for a link whose site the browser allows. Whether the clean view is open. */
export async function openAllowedLink(url: string, openerTabId: number | undefined): Promise<boolean> {
  const tabId = await openTab(url, openerTabId);
  return tabId !== undefined && (await untilLoaded(tabId)) && (await readAndOpen({ tabId, url }));
}
