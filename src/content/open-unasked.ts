import type { Article } from '../engine/index.ts';
import type { ReadOutcome } from '../platform/messages.ts';
import type { Hold } from './hold/hold-page.ts';

export interface UnaskedPage {
  hold: Hold;
  read(): ReadOutcome | Promise<ReadOutcome>;
  /** Resolves once the clean view is on screen, or could not be opened. */
  show(article: Article): Promise<unknown>;
}

/** What tells that the reader has begun to use the page as it is. */
const BEGINNINGS = ['pointerdown', 'keydown', 'wheel', 'touchstart'];
/** A page that has grown by this share since it was first read is read once more. */
const GROWN = 1.25;

/**
 * Opens the clean view over an article that nobody asked for, as soon as the page's text is there; anything else is shown as it is. A
 * page that is written by its own scripts only after that is looked at once more when it has loaded. Whoever has begun to use the page is
 * left alone.
 */
export async function openUnasked(document: Document, { hold, read, show }: UnaskedPage): Promise<void> {
  let isInUse = false;
  const note = (event: Event) => {
    if (event.isTrusted && hold.isOver) isInUse = true;
  };
  for (const type of BEGINNINGS) document.addEventListener(type, note, { capture: true, passive: true });
  try {
    await until(document, 'DOMContentLoaded', () => document.readyState !== 'loading');
    const length = lengthOf(document);
    if (isInUse || (await openArticle())) return;
    hold.lift();
    await until(document.defaultView!, 'load', () => document.readyState === 'complete');
    if (!isInUse && lengthOf(document) > length * GROWN) await openArticle();
  } finally {
    hold.lift();
    for (const type of BEGINNINGS) document.removeEventListener(type, note, { capture: true });
  }

  async function openArticle(): Promise<boolean> {
    const outcome = await read();
    if (outcome.kind !== 'article' || !outcome.article.isArticle) return false;
    await show(outcome.article);
    return true;
  }
}

const lengthOf = (document: Document): number => document.body?.textContent?.length ?? 0;

function until(target: EventTarget, event: string, isPast: () => boolean): Promise<void> {
  if (isPast()) return Promise.resolve();
  return new Promise((done) => target.addEventListener(event, () => done(), { once: true }));
}
