import '../reader/clean-view.css';
import { isolateArticle, unclobbered } from '../engine/index.ts';
import { failureOf, type ReadOutcome } from '../platform/messages.ts';
import { answer, ask, isConnected } from '../platform/messaging.ts';
import { refusalOfContentType } from '../platform/restricted-page.ts';
import { CleanView } from '../reader/clean-view.ts';
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

  function read(): ReadOutcome {
    // While the view is open the page behind it has not changed for the reader, and the view is no part of the page.
    if (view.isOpen) return latest;
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

  const state = () => ({ kind: view.isOpen ? 'open' : 'closed' }) as const;
  answer('extension-page', {
    readArticle: read,
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
