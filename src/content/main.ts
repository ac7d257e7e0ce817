import { type CleanViewOutcome, failureOf } from '../platform/messages.ts';
import { answer, ask, isConnected } from '../platform/messaging.ts';
import { fetchImage } from './fetch-image.ts';
import { type InPage, inPage, putInPage } from './in-page.ts';
import { PageReading } from './page-reading.ts';
import type { UnaskedWorld } from './unasked/main.ts';
import { warmUp } from './warm-up.ts';

/** The extension's own, in which the script that holds a page back has left what to do with it. Once: it is of this load of the page. */
const world = globalThis as UnaskedWorld;

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

  const { winnowUnasked } = world;
  if (!winnowUnasked) return;
  delete world.winnowUnasked;
  reading.expect();
  winnowUnasked({
    begun() {
      prepared = ask('unaskedPageBegun', null).catch(() => ask('prepareCleanView', null));
      // Told where the view opens; no page need wait for it.
      prepared.catch(() => undefined);
    },
    warmUp: () => warmUp(document, reading.sanitize),
    read: () => reading.read(),
    latest: () => reading.latest,
    isOpen: () => !!door.view?.isOpen,
    show: () => door.openView({ instant: true }),
    left() {
      prepared = null;
      ask('cleanViewClosed', null).catch(() => undefined);
    },
  });
}

// Every click on the button runs this file again in the same world; one that outlived its extension no longer hears.
if (!inPage()?.isConnected()) start();
