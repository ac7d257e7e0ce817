import { type CleanViewOutcome, failureOf } from '../platform/messages.ts';
import { answer, ask, isConnected } from '../platform/messaging.ts';
import { fetchImage } from './fetch-image.ts';
import type { Hold } from './hold/hold-page.ts';
import { type InPage, inPage, putInPage } from './in-page.ts';
import { openUnasked } from './open-unasked.ts';
import { PageReading } from './page-reading.ts';
import { warmUp } from './warm-up.ts';

/** Left in the extension's own world by the script that holds a page back. */
const { winnowHold } = globalThis as { winnowHold?: Hold };

function start(): void {
  const reading = new PageReading(document);
  /** What the view needs in the page, where it has been asked for before the view opens. */
  let prepared: Promise<null> | null = null;
  const state = (): CleanViewOutcome => ({ kind: door.view?.isOpen ? 'open' : 'closed' });
  const door: InPage = {
    isConnected,
    // While the view is open it reads for itself, and what it shows is what there is.
    read: (wish) => reading.read(wish),
    latest: () => reading.latest,
    readFurtherPage: () => reading.readFurther(),
    stopFurtherPages: () => reading.stopFurther(),
    sanitize: reading.sanitize,
    async openView(options) {
      try {
        if (reading.latest.kind !== 'article') return state();
        // Styles first, so that the view is never seen without them; both are gone again once it is closed.
        if (!door.view?.isOpen) await (prepared ?? ask('prepareCleanView', null));
        prepared = null;
        await door.view?.open(reading.latest.article, options);
        return state();
      } catch (error) {
        return failureOf(error);
      }
    },
  };
  putInPage(door);

  answer('extension-page', {
    readArticle: () => (door.view?.isOpen ? reading.latest : reading.read()),
    readFurtherPage: () => reading.readFurther(),
    stopFurtherPages: () => {
      reading.stopFurther();
      return null;
    },
    readImage: ({ url, most }) => fetchImage(url, most),
    cleanViewState: state,
    openCleanView: () => door.openView(),
    closeCleanView: () => {
      door.view?.close();
      return state();
    },
  });

  if (winnowHold) {
    prepared = ask('unaskedPageBegun', null).catch(() => ask('prepareCleanView', null));
    // Told where the view opens; no page need wait for it.
    prepared.catch(() => undefined);
    // Where the page is here already, nothing is gained.
    setTimeout(() => document.readyState === 'loading' && warmUp(document));
    const unasked = { hold: winnowHold, read: () => reading.read(), show: () => door.openView({ instant: true }) };
    // The styles that waited for the view go where it does not open.
    const leave = () => door.view?.isOpen || ask('cleanViewClosed', null).catch(() => undefined);
    void openUnasked(document, unasked).finally(leave);
  }
}

// Every click on the button runs this file again in the same world; one that outlived its extension no longer hears.
if (!inPage()?.isConnected()) start();
