import browser from 'webextension-polyfill';
import { refusalOfUrl } from './restricted-page.ts';
import { patternOf } from './sites/site-pattern.ts';

/**
 * Permissions for a single page: asked for a link that is to open as clean view, and handed back when that is done. Noted with the tab
 * they are for, so that one whose tab, browser or background went away is handed back at the next start.
 */
const PREFIX = 'lent:';

/**
 * Several sites at once, in one question. Must be called straight from a click. Whether the browser allows them, with
 * what is to be handed back afterwards: also what was lent for something else before and is not handed back yet.
 */
export async function borrowSites(patterns: readonly string[]): Promise<{ granted: boolean; lent: string[] }> {
  // Asked first and looked up meanwhile: a prompt wants the click, and opens only where the permission is not there yet.
  const held = Promise.all(patterns.map((pattern) => browser.permissions.contains({ origins: [pattern] })));
  const before = Promise.all(patterns.map(isLent));
  const noted = browser.storage.local.set(Object.fromEntries(patterns.map((pattern) => [PREFIX + pattern, true])));
  const answer = browser.permissions.request({ origins: [...patterns] }).catch(() => false);
  const wereHeld = await held;
  const wereLent = await before;
  await noted;
  const granted = await answer;
  const lent = granted ? patterns.filter((_, i) => !wereHeld[i] || wereLent[i]) : [];
  await browser.storage.local.remove(
    patterns.filter((pattern) => !lent.includes(pattern)).map((each) => PREFIX + each),
  );
  return { granted, lent };
}

/** Must be called straight from a click. Whether the browser allows it, with what is to be handed back afterwards. */
export async function borrowSite(url: string): Promise<{ granted: boolean; lent: string | null }> {
  const pattern = refusalOfUrl(url) ? null : patternOf(url);
  if (!pattern) return { granted: false, lent: null };
  const { granted, lent } = await borrowSites([pattern]);
  return { granted, lent: lent[0] ?? null };
}

/** Whether a site is to be handed back. */
export async function isLent(pattern: string): Promise<boolean> {
  return Object.keys(await browser.storage.local.get(PREFIX + pattern)).length > 0;
}

export async function returnSite(pattern: string): Promise<void> {
  const site = await browser.storage.local.get(`site:${pattern}`);
  // Turned on meanwhile: then it is no longer lent.
  if (Object.keys(site).length === 0) await browser.permissions.remove({ origins: [pattern] });
  await browser.storage.local.remove(PREFIX + pattern);
}

/**
 * Hands back what an earlier life of the background had borrowed. A prompt that is still open keeps its note.
 *
 * @param except sites that a wish is about to need
 */
export async function returnAllSites(except: readonly string[] = []): Promise<void> {
  const stored = await browser.storage.local.get(null);
  const lent = Object.keys(stored).flatMap((key) => (key.startsWith(PREFIX) ? key.slice(PREFIX.length) : []));
  for (const pattern of lent) {
    if (!except.includes(pattern) && (await browser.permissions.contains({ origins: [pattern] })))
      await returnSite(pattern);
  }
}
