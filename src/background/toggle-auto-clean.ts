import { openOptions, openPopup } from '../platform/popup-window.ts';
import { siteOf } from '../platform/sites/site-of-page.ts';
import { turnSiteOff } from '../platform/sites/switch-site.ts';

/** Turns a page's site off, or opens the popup, where the reader turns it on: the browser's prompt wants a press on something seen. */
export async function toggleAutoClean(url: string | undefined): Promise<void> {
  const site = await siteOf(url);
  if (site?.status === 'on') await turnSiteOff(site);
  else if (!(await openPopup())) await openOptions();
}
