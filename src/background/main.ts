import { answer } from '../platform/messaging.ts';
import { removeCleanViewStyles } from '../platform/page-access.ts';

// A content script cannot take styles of the extension out of its page, and the popup is closed by then.
answer('content-script', {
  cleanViewClosed: async (_request, sender) => {
    if (sender.tab?.id !== undefined) await removeCleanViewStyles(sender.tab.id);
    return null;
  },
});
