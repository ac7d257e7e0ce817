import { render } from 'preact';
import { createSanitizer } from '../../engine/index.ts';
import { copyText } from '../../platform/clipboard.ts';
import { readCompanyCorrections, saveCompanyCorrections } from '../../platform/company-corrections.ts';
import { saveText } from '../../platform/downloads.ts';
import { t } from '../../platform/i18n.ts';
import { openLibrary, openLibraryAtCompany } from '../../platform/library-page.ts';
import { wishForLink } from '../../platform/link-wish.ts';
import { failureOf, type ReadOutcome } from '../../platform/messages.ts';
import { ask } from '../../platform/messaging.ts';
import {
  type ActivePage,
  cleanViewState,
  closeCleanView,
  openCleanView,
  readFurtherPage,
  readPage,
  stopFurtherPages,
} from '../../platform/page-access.ts';
import { searchWeb } from '../../platform/web-search.ts';
import { autoCleanService } from './auto-clean-service.ts';
import { Popup } from './popup.tsx';
import { askToSave } from './save-article.ts';
import type { Services } from './services.ts';

/** Puts the popup in place of its shell. `reading` is the first answer of the page, already on its way. */
export function show(page: Promise<ActivePage>, reading: Promise<ReadOutcome>): void {
  let first: Promise<ReadOutcome> | null = reading;
  // At hand when a link is pressed: the browser's prompt wants to be asked for in the click itself.
  let tabId: number | undefined;
  void page.then((active) => {
    tabId = active.tabId;
  });
  const services: Services = {
    read() {
      const answer = first ?? page.then(readPage).catch(failureOf);
      first = null;
      return answer;
    },
    readFurtherPage: () => page.then(readFurtherPage).catch(failureOf),
    stopFurtherPages: () => page.then(stopFurtherPages).catch(() => undefined),
    find: async (article) => (await import('../../findings/find-in-article.ts')).findInArticle(article),
    companyCorrections: readCompanyCorrections,
    saveCompanyCorrections,
    sanitize: createSanitizer(window),
    toMarkdown: async (article) => (await import('./markdown.ts')).markdownOf(article),
    quotationOf: async (article, claim) => (await import('../../exports/quotation.ts')).quotationOf(article, claim),
    copy: copyText,
    searchWeb,
    saveFile: (name, text, type) => saveText(document, name, text, type),
    cleanViewState: () => page.then(cleanViewState).catch(failureOf),
    openCleanView: () => page.then(openCleanView).catch(failureOf),
    closeCleanView: () => page.then(closeCleanView).catch(failureOf),
    autoClean: autoCleanService(page),
    saved: ({ url, canonicalUrl, text }) =>
      page.then(({ tabId }) => ask('savedArticle', { identity: { url, canonicalUrl, text }, tabId })).catch(failureOf),
    save: async (article, onProgress) => askToSave(article, await page, onProgress),
    openLibrary,
    openCompany: openLibraryAtCompany,
    followLink: (url, action) =>
      wishForLink({ url, action, ...(tabId === undefined ? {} : { tabId }) })
        .then((allowed) => (allowed ? ask('followWish', { url }) : 'none'))
        .catch(() => 'failed'),
    savedReading: async ({ url, canonicalUrl, title, text, lang }, companies) => {
      const names = companies.filter(({ role }) => role === 'key').map(({ name }) => name);
      const request = { url, canonicalUrl, title, text, lang, companies: names };
      const found = await ask('savedReading', request).catch(failureOf);
      return 'articles' in found ? found : { articles: [], companies: [] };
    },
    leave: () => window.close(),
  };

  const root = document.documentElement;
  root.lang = t('localeCode');
  root.dir = t('localeDirection');
  addEventListener('keydown', ({ key }) => {
    if (key === 'Tab') root.dataset.keyboard = '';
  });
  // Loaded while the article is on its way, so that it does not change its face under the reader's eyes.
  void document.fonts.load('16px "Literata Variable"');

  const place = document.getElementById('popup')!;
  place.replaceChildren();
  render(<Popup services={services} />, place);
}
