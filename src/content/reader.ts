import '../reader/clean-view.css';
import { quotationOf } from '../exports/quotation.ts';
import { copyText } from '../platform/clipboard.ts';
import { readCompanyCorrections, saveCompanyCorrections } from '../platform/company-corrections.ts';
import { failureOf } from '../platform/messages.ts';
import { ask } from '../platform/messaging.ts';
import { CleanView } from '../reader/clean-view.ts';
import { inPage } from './in-page.ts';

// Put beside content.js when the view opens. Again and again in the same world: the first stays.
const page = inPage();
if (page && !page.view) {
  const view = new CleanView(globalThis.document, {
    sanitize: page.sanitize,
    read: page.read,
    faces: (face, script) => ask('readingFaces', { face, script }).catch(() => []),
    analyse: ({ url, title, siteName, lang, text, blocks, links }) =>
      ask('analyseArticle', { url, title, siteName, lang, text, blocks, links }).catch((error) => ({
        companies: failureOf(error),
        claims: failureOf(error),
        covered: true,
      })),
    companyCorrections: readCompanyCorrections,
    saveCompanyCorrections,
    copyClaim: (article, claim) => copyText(quotationOf(article, claim)),
    searchWeb: async (text) => {
      const failure = await ask('searchClaim', { text });
      if (failure) throw new Error(failure.message);
    },
    isAutoClean: () => ask('isAutoClean', null).catch(() => false),
    toggleAutoClean: async () => void (await ask('toggleAutoClean', null).catch(() => null)),
    followLink: (url, action) => ask('followLink', { url, action }).catch(() => 'failed'),
    save: (article) => ask('saveShown', { article }).catch((error) => ({ kind: 'problem', problem: failureOf(error) })),
    saved: ({ url, canonicalUrl, text }) =>
      ask('savedShown', { identity: { url, canonicalUrl, text } }).catch(failureOf),
    closed: () => void ask('cleanViewClosed', null).catch(() => undefined),
  });
  view.prepare();
  page.view = view;
}
