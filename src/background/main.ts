import { markTab } from '../platform/badge.ts';
import { onCommand } from '../platform/commands.ts';
import { returnAllSites } from '../platform/lent-sites.ts';
import { showMenu } from '../platform/menus.ts';
import { answer } from '../platform/messaging.ts';
import { removeCleanViewStyles } from '../platform/page-access.ts';
import { openPopup } from '../platform/popup-window.ts';
import { siteOf } from '../platform/sites/site-of-page.ts';
import { keepSitesInAgreement } from './auto-clean.ts';
import { openUnasked, prepareUnasked, toggleCleanView } from './open-clean-view.ts';
import { openLinkClean } from './open-link.ts';
import { toggleAutoClean } from './toggle-auto-clean.ts';

answer('content-script', {
  // A content script cannot take styles of the extension out of its page, and the popup is closed by then.
  cleanViewClosed: async (_request, sender) => {
    if (sender.tab?.id !== undefined) await removeCleanViewStyles(sender.tab.id);
    return null;
  },
  unaskedPageBegun: async (_request, sender) => {
    if (sender.tab?.id !== undefined) await Promise.all([prepareUnasked(sender.tab.id), markTab(sender.tab.id)]);
    return null;
  },
  isAutoClean: async (_request, { url }) => (await siteOf(url))?.status === 'on',
  toggleAutoClean: async (_request, { url }) => {
    await toggleAutoClean(url);
    return null;
  },
  openUnasked: async ({ text }, sender) =>
    sender.tab?.id === undefined ? { kind: 'closed' } : openUnasked({ tabId: sender.tab.id, url: sender.url }, text),
});

keepSitesInAgreement();
void returnAllSites();

/** Where there is nothing to show, the popup says why. */
const toggle = async (tabId: number, url: string | undefined) => {
  if (!(await toggleCleanView({ tabId, url }))) await openPopup();
};

showMenu(
  [
    { id: 'clean-view', title: 'menuCleanView', context: 'page' },
    { id: 'open-link', title: 'menuOpenLink', context: 'link' },
    { id: 'auto-clean', title: 'menuAutoClean', context: 'page' },
  ],
  (id, { tabId, pageUrl, linkUrl }) => {
    if (id === 'open-link' && linkUrl) void openLinkClean(linkUrl, tabId);
    else if (id === 'auto-clean') void toggleAutoClean(pageUrl);
    else if (tabId !== undefined) void toggle(tabId, pageUrl);
  },
);

onCommand((name, { tabId, url }) => {
  if (name === 'toggle-clean-view') void toggle(tabId, url);
  if (name === 'toggle-auto-clean') void toggleAutoClean(url);
});
