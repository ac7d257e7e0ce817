import type { ReadOutcome } from '../../platform/messages.ts';
import { untilQuiet } from '../../reader/page/until-quiet.ts';
import { followRoutes } from './follow-routes.ts';
import type { Hold } from './hold-page.ts';
import { watchUse } from './use-of-page.ts';

/** What the content script can do with a page that nobody asked it about. */
export interface UnaskedPage {
  /** The page is one that somebody will see: what its view needs can be made ready. */
  begun(): void;
  /** The page is still coming: what reads it can be made ready. */
  warmUp(): void;
  read(): Promise<ReadOutcome>;
  /** What was read last. */
  latest(): ReadOutcome;
  isOpen(): boolean;
  /** Opens the clean view on what was read last. Resolves once it is on screen, or could not be opened. Never rejects. */
  show(): Promise<unknown>;
  /** The view does not open: what was made ready for it can go. */
  left(): void;
}

/** A page that has grown by this share since it was first read is read once more. */
const GROWN = 1.25;
/** How long a page that has loaded may take to fetch its text, in milliseconds. */
const PATIENCE = { quiet: 1000, most: 4000 };

/**
 * Opens the clean view over an article that nobody asked for, as soon as the page's text is there; anything else is shown as it is. A
 * page that is written by its own scripts only after that is looked at once more when it has loaded, and when it has come to rest; and so
 * is each further one that a single-page application shows. Whoever has begun to use the page is left alone.
 */
export async function openUnasked(document: Document, hold: Hold, page: UnaskedPage): Promise<void> {
  const seen = untilSeen(document);
  void seen.then(page.begun);
  // Where the page is here already, nothing is gained.
  setTimeout(() => document.readyState === 'loading' && page.warmUp());
  const use = watchUse(document, () => hold.isOver);
  try {
    await until(document, 'DOMContentLoaded', () => document.readyState !== 'loading');
    const length = lengthOf(document);
    const hasGrown = () => lengthOf(document) > length * GROWN;
    if (await openArticle()) return;
    hold.lift();
    await until(document.defaultView!, 'load', () => document.readyState === 'complete');
    if (!hasGrown()) await untilQuiet(document, PATIENCE, () => false, new AbortController().signal);
    if (hasGrown()) await openArticle();
  } finally {
    hold.lift();
    use.stop();
    if (!page.isOpen()) page.left();
    followRoutes(document, page);
  }

  async function openArticle(): Promise<boolean> {
    if (use.hasBegun || page.isOpen()) return true;
    const outcome = await page.read();
    if (outcome.kind !== 'article' || !outcome.article.isArticle) return false;
    await seen;
    await page.show();
    return true;
  }
}

const lengthOf = (document: Document): number => document.body?.textContent?.length ?? 0;

/** A page may be rendered before its reader has gone there, and never be seen. */
function untilSeen(document: Document): Promise<void> {
  const { prerendering } = document as { prerendering?: boolean };
  return until(document, 'prerenderingchange', () => !prerendering);
}

function until(target: EventTarget, event: string, isPast: () => boolean): Promise<void> {
  if (isPast()) return Promise.resolve();
  return new Promise((done) => target.addEventListener(event, () => done(), { once: true }));
}
