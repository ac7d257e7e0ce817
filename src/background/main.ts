import { answer } from '../platform/messaging.ts';
import { removeCleanViewStyles } from '../platform/page-access.ts';
import { onPageLoaded } from '../platform/saved-badge.ts';
import { markSavedPage, saveArticle, savedArticle } from './save-article.ts';

// A content script cannot take styles of the extension out of its page, and the popup is closed by then.
answer('content-script', {
  cleanViewClosed: async (_request, sender) => {
    if (sender.tab?.id !== undefined) await removeCleanViewStyles(sender.tab.id);
    return null;
  },
});

answer('extension-page', {
  saveArticle: ({ article, tabId }) => saveArticle(article, tabId),
  savedArticle: ({ identity, tabId }) => savedArticle(identity, tabId),
});
onPageLoaded((tabId, url) => void markSavedPage(tabId, url).catch(() => undefined));
