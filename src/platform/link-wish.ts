import browser from 'webextension-polyfill';
import { borrowSite } from './lent-sites.ts';
import { patternOf } from './sites/site-pattern.ts';

/** What a reader can want of a link on a card. */
export type LinkAction = 'open' | 'save';

export interface LinkWish {
  url: string;
  action: LinkAction;
  /** The tab it was asked in, where it was one. */
  tabId?: number;
}

/**
 * Wishes that wait for the browser's prompt, one a site: it closes the popup, so what is wanted is on its way into the storage before.
 * The background goes on when the permission comes (`permissions.onAdded`).
 */
const PREFIX = 'wish:';
/** A prompt that nobody answered for so long is gone, and what was wanted with it. */
const LONGEST_WAIT = 10 * 60_000;

type Noted = LinkWish & { at: number };

/**
 * Asks the browser for a link's site. Must be called straight from a click. Whether it said yes, to whoever is still there to hear it;
 * the background is to be asked to go on then, because where the permission was there already nothing else tells it.
 */
export async function wishForLink(wish: LinkWish): Promise<boolean> {
  const pattern = patternOf(wish.url);
  if (!pattern) return false;
  const noted = browser.storage.local.set({ [PREFIX + pattern]: { ...wish, at: Date.now() } satisfies Noted });
  const { granted } = await borrowSite(wish.url);
  await noted;
  if (!granted) await browser.storage.local.remove(PREFIX + pattern);
  return granted;
}

/** Takes the wishes whose sites are allowed by now, each once, whoever asks for them first. */
export async function takeWishes(): Promise<(LinkWish & { pattern: string })[]> {
  return navigator.locks.request('winnow-wishes', async () => {
    const taken: (LinkWish & { pattern: string })[] = [];
    for (const [pattern, { at, ...wish }] of await notedWishes()) {
      const isGone = Date.now() - at > LONGEST_WAIT;
      const isAllowed = !isGone && (await browser.permissions.contains({ origins: [pattern] }));
      if (isAllowed) taken.push({ ...wish, pattern });
      if (isAllowed || isGone) await browser.storage.local.remove(PREFIX + pattern);
    }
    return taken;
  });
}

/** The sites that a wish waits for. */
export const wishedPatterns = async (): Promise<string[]> => (await notedWishes()).map(([pattern]) => pattern);

async function notedWishes(): Promise<[string, Noted][]> {
  const stored = await browser.storage.local.get(null);
  return Object.entries(stored).flatMap(([key, value]): [string, Noted][] =>
    key.startsWith(PREFIX) ? [[key.slice(PREFIX.length), value as Noted]] : [],
  );
}

/** Called when the browser allows Winnow another site. */
export function onSiteAllowed(listener: () => void): void {
  browser.permissions.onAdded.addListener(listener);
}

/** Whether a link's site may be read already. */
export async function isSiteAllowed(url: string): Promise<boolean> {
  const pattern = patternOf(url);
  return pattern !== null && browser.permissions.contains({ origins: [pattern] });
}
