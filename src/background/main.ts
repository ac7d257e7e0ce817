import { findInArticle } from '../findings/find-in-article.ts';
import { markTab } from '../platform/badge.ts';
import { onCommand } from '../platform/commands.ts';
import { returnAllSites } from '../platform/lent-sites.ts';
import { onSiteAllowed, wishedPatterns } from '../platform/link-wish.ts';
import { onPageLoaded } from '../platform/loaded-pages.ts';
import { showMenu } from '../platform/menus.ts';
import { failureOf } from '../platform/messages.ts';
import { answer } from '../platform/messaging.ts';
import { forgetOpenTabs } from '../platform/open-tabs.ts';
import { prepareCleanView, removeCleanViewStyles } from '../platform/page-access.ts';
import { openPopup } from '../platform/popup-window.ts';
import { siteOf } from '../platform/sites/site-of-page.ts';
import { searchWeb } from '../platform/web-search.ts';
import { keepSitesInAgreement } from './auto-clean.ts';
import { followFromPage, followWish, followWishes } from './follow-links.ts';
import { prepareUnasked, toggleCleanView } from './open-clean-view.ts';
import { openLinkClean } from './open-link.ts';
import { readingFaces } from './reading-faces.ts';
import { markSavedPage, saveArticle, savedArticle } from './save-article.ts';
import { saveOpenTabs } from './save-open-tabs.ts';
import { saveLink, savePage } from './save-page.ts';
import { savedReading } from './saved-reading.ts';
import { toggleAutoClean } from './toggle-auto-clean.ts';

// What a content script cannot do: put styles with the reader's own origin into its page and take them out, read files of the
// extension, and find companies and claims without their lists in every page.
answer('content-script', {
  prepareCleanView: async (_request, { tab }) => {
    if (tab?.id !== undefined) await prepareCleanView(tab.id);
    return null;
  },
  cleanViewClosed: async (_request, { tab }) => {
    if (tab?.id !== undefined) await removeCleanViewStyles(tab.id);
    return null;
  },
  readingFaces: ({ face, script }) => readingFaces(face, script),
  // Companies as they were found: what the reader has put right is the view's.
  analyseArticle: findInArticle,
  unaskedPageBegun: async (_request, { tab }) => {
    if (tab?.id === undefined) return null;
    // The page waits for its styles; not for what stands on the toolbar.
    void markTab(tab.id);
    await prepareUnasked(tab.id);
    return null;
  },
  isAutoClean: async (_request, { url }) => (await siteOf(url))?.status === 'on',
  toggleAutoClean: async (_request, { url }) => {
    await toggleAutoClean(url);
    return null;
  },
  searchClaim: ({ text }) => searchWeb(text).then(() => null, failureOf),
  followLink: ({ url, action }, { tab }) =>
    followFromPage({
      url,
      action: action === 'save' ? 'save' : 'open',
      ...(tab?.id === undefined ? {} : { tabId: tab.id }),
    }),
  saveShown: ({ article }, { tab }) => saveArticle(article, tab!.id!),
  savedShown: ({ identity }, { tab }) => savedArticle(identity, tab!.id!),
});

answer('extension-page', {
  followWish: ({ url }) => followWish(url),
  savedReading,
  saveArticle: ({ article, tabId }) => saveArticle(article, tabId),
  savedArticle: ({ identity, tabId }) => savedArticle(identity, tabId),
  saveOpenTabs: ({ tabIds, lent }) => saveOpenTabs(tabIds, lent),
});
onPageLoaded((tabId, url) => void markSavedPage(tabId, url).catch(() => undefined));

keepSitesInAgreement();
void wishedPatterns().then(returnAllSites);
void forgetOpenTabs();
onSiteAllowed(() => void followWishes().catch(console.error));

/** Where there is nothing to show, the popup says why. */
const toggle = async (tabId: number, url: string | undefined) => {
  if (!(await toggleCleanView({ tabId, url }))) await openPopup();
};

const save = async (tabId: number, url: string | undefined) => {
  const outcome = await savePage({ tabId, url });
  if (outcome?.kind !== 'saved') await openPopup();
};

showMenu(
  [
    { id: 'clean-view', title: 'menuCleanView', context: 'page' },
    { id: 'open-link', title: 'menuOpenLink', context: 'link' },
    { id: 'save-page', title: 'menuSavePage', context: 'page' },
    { id: 'save-link', title: 'menuSaveLink', context: 'link' },
    { id: 'auto-clean', title: 'menuAutoClean', context: 'page' },
  ],
  (id, { tabId, pageUrl, linkUrl }) => {
    if (id === 'open-link' && linkUrl) void openLinkClean(linkUrl, tabId);
    else if (id === 'save-link' && linkUrl) void saveLink(linkUrl, tabId);
    else if (id === 'auto-clean') void toggleAutoClean(pageUrl);
    else if (id === 'save-page' && tabId !== undefined) void save(tabId, pageUrl);
    else if (tabId !== undefined) void toggle(tabId, pageUrl);
  },
);

onCommand((name, { tabId, url }) => {
  if (name === 'toggle-clean-view') void toggle(tabId, url);
  if (name === 'save-page') void save(tabId, url);
  if (name === 'toggle-auto-clean') void toggleAutoClean(url);
});
