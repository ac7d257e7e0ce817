import { type CleanViewOutcome, failureOf } from '../platform/messages.ts';
import { answer, ask, isConnected } from '../platform/messaging.ts';
import { type InPage, inPage, putInPage } from './in-page.ts';
import { PageReading } from './page-reading.ts';

function start(): void {
  const reading = new PageReading(document);
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
        if (!door.view?.isOpen) await ask('prepareCleanView', null);
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
    cleanViewState: state,
    openCleanView: () => door.openView(),
    closeCleanView: () => {
      door.view?.close();
      return state();
    },
  });
}

// Every click on the button runs this file again in the same world; one that outlived its extension no longer hears.
if (!inPage()?.isConnected()) start();
