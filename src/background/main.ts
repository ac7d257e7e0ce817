import { answer } from '../platform/messaging.ts';
import { prepareCleanView, removeCleanViewStyles } from '../platform/page-access.ts';
import { analyseArticle } from './analyse-article.ts';
import { readingFaces } from './reading-faces.ts';

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
  readingFaces: ({ face, text }) => readingFaces(face, text),
  analyseArticle,
});
