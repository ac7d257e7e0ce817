import { isLent, returnSite } from '../platform/lent-sites.ts';
import { isSiteAllowed, type LinkWish, takeWishes } from '../platform/link-wish.ts';
import type { LinkOutcome } from '../platform/messages.ts';
import { openAskPage } from '../platform/popup-window.ts';
import { openAllowedLink } from './open-link.ts';
import { saveAllowedLink } from './save-page.ts';

/** What is being done now, by address: whoever asks meanwhile gets the same answer. */
const underWay = new Map<string, Promise<LinkOutcome>>();
/** How many links of each site are being read: a permission is handed back with the last. */
const readers = new Map<string, number>();

/** Begins what the reader wants of links whose sites the browser has allowed by now. */
export async function followWishes(): Promise<void> {
  for (const wish of await takeWishes()) void follow(wish, wish.pattern);
}

/** The same, and tells what came of the wish for this link: it may have been begun when the permission came. */
export async function followWish(url: string): Promise<LinkOutcome> {
  await followWishes();
  return underWay.get(url) ?? 'none';
}

/** From a page, which cannot ask for a permission: does it at once where the site is allowed, else asks outside the page. */
export async function followFromPage(wish: LinkWish): Promise<LinkOutcome> {
  if (await isSiteAllowed(wish.url)) return follow(wish, null);
  await openAskPage(wish);
  return 'asked';
}

function follow({ url, action, tabId }: LinkWish, pattern: string | null): Promise<LinkOutcome> {
  const done = read(pattern, async (): Promise<LinkOutcome> => {
    if (action === 'open') return (await openAllowedLink(url, tabId)) ? 'opened' : 'failed';
    return (await saveAllowedLink(url, tabId)) ? 'saved' : 'failed';
  }).catch((): LinkOutcome => 'failed');
  underWay.set(url, done);
  void done.finally(() => underWay.delete(url));
  return done;
}

async function read(pattern: string | null, work: () => Promise<LinkOutcome>): Promise<LinkOutcome> {
  if (!pattern) return work();
  readers.set(pattern, (readers.get(pattern) ?? 0) + 1);
  try {
    return await work();
  } finally {
    const left = readers.get(pattern)! - 1;
    readers.set(pattern, left);
    if (left === 0 && (await isLent(pattern))) await returnSite(pattern);
  }
}
