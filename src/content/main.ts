import '../reader/clean-view.css';
import { type Article, createSanitizer, isolateArticle, stitchArticles, unclobbered } from '../engine/index.ts';
import { type FurtherPagesOutcome, failureOf, type ReadOutcome } from '../platform/messages.ts';
import { answer, ask, isConnected } from '../platform/messaging.ts';
import { refusalOfContentType } from '../platform/restricted-page.ts';
import { CleanView } from '../reader/clean-view.ts';
import { fetchImage } from './fetch-image.ts';
import { fetchPage } from './fetch-page.ts';
import { FurtherPages } from './further-pages.ts';
import { policyRefusals } from './policy-refusals.ts';
import { viewWords } from './view-words.ts';

/** Left in the content script's own world, which the page cannot see. */
const page = globalThis as { winnowInPage?: { isConnected(): boolean } };

/** One reading of the page at a time; the clean view shows what the popup showed. */
function start(): void {
  page.winnowInPage = { isConnected };
  const view = new CleanView(document, () => {
    void ask('cleanViewClosed', null).catch(() => undefined);
  });
  let latest: ReadOutcome = { kind: 'failed', name: 'Error', message: '' };
  let further: FurtherPages | null = null;
  let isRefusedByPolicy: ((url: string) => Promise<boolean>) | undefined;

  function read(): ReadOutcome {
    // While the view is open the page behind it has not changed for the reader, and the view is no part of the page.
    if (view.isOpen) return latest;
    further?.stop();
    further = null;
    const refusal = refusalOfContentType(unclobbered(document, 'contentType'));
    try {
      latest = refusal
        ? { kind: 'refused', refusal }
        : { kind: 'article', article: isolateArticle(document, { url: location.href }) };
    } catch (error) {
      latest = failureOf(error);
    }
    return latest;
  }

  function furtherPagesOf(article: Article): FurtherPages {
    const sanitizer = createSanitizer(window);
    isRefusedByPolicy ??= policyRefusals(document);
    const settings = {
      fetch: fetch.bind(globalThis),
      origin: location.origin,
      encoding: document.characterSet,
      isRefusedByPolicy,
    };
    return new FurtherPages(article, {
      fetch: (url, signal) => fetchPage(url, { ...settings, signal }),
      read: (html, url) => isolateArticle(new DOMParser().parseFromString(html, 'text/html'), { url, sanitizer }),
      stitch: (first, following) => stitchArticles(first, following, sanitizer),
    });
  }

  async function readFurtherPage(): Promise<FurtherPagesOutcome> {
    if (latest.kind !== 'article') return failureOf(new Error('There is no article.'));
    further ??= furtherPagesOf(latest.article);
    const own = further;
    const outcome = await own.next();
    // Read anew meanwhile: then it is no longer what the reader sees.
    if (outcome.kind === 'finished' && own === further) {
      further = null;
      latest = { kind: 'article', article: outcome.article };
    }
    return outcome;
  }

  const state = () => ({ kind: view.isOpen ? 'open' : 'closed' }) as const;
  answer('extension-page', {
    readArticle: read,
    readFurtherPage,
    stopFurtherPages: () => {
      further?.stop();
      return null;
    },
    readImage: ({ url, most }) => fetchImage(url, most),
    cleanViewState: state,
    openCleanView: async (faces) => {
      if (latest.kind === 'article') await view.open(latest.article, viewWords(latest.article), faces);
      return state();
    },
    closeCleanView: () => {
      view.close();
      return state();
    },
  });
}

// Every click on the button runs this file again in the same world; one that outlived its extension no longer hears.
if (!page.winnowInPage?.isConnected()) start();
