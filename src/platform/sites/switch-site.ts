import browser from 'webextension-polyfill';
import { reconcileSites } from './reconcile.ts';
import type { Site } from './site.ts';
import { hasSubdomains } from './site-pattern.ts';
import { dropSites, saveSites, storedSites } from './store.ts';

/**
 * Asks the browser for sites and turns them on. Must be called straight from a click: the browser's prompt wants one, and Firefox
 * no longer sees it after a pause. The prompt closes the popup, so what is wanted is on its way into the list before; the
 * background finishes when the permission comes (`permissions.onAdded`).
 *
 * @returns whether the browser said yes, to whoever is still there to hear it
 */
export async function turnSitesOn(sites: Pick<Site, 'pattern' | 'excluded'>[]): Promise<boolean> {
  const asking = sites.map(({ pattern, excluded }) => ({ pattern, excluded, status: 'asking' as const }));
  const patterns = sites.map(({ pattern }) => pattern);
  const saved = saveSites(...asking);
  // Rejected where the browser does not count this as a click: then nobody was asked.
  const answer = browser.permissions.request({ origins: patterns }).then(
    (granted) => (granted ? 'on' : 'refused'),
    () => 'unasked' as const,
  );
  await saved;
  const outcome = await answer;
  await reconcileSites();
  if (outcome !== 'on') await settleAsking(patterns, outcome);
  return outcome === 'on';
}

export async function turnSiteOff(site: Site): Promise<void> {
  await saveSites({ ...site, status: 'leaving' });
  await reconcileSites();
}

/** Keeps other excluded paths for a site; its script follows. */
export async function saveExcluded(site: Site, excluded: string[]): Promise<void> {
  await saveSites({ ...site, excluded });
  await reconcileSites();
}

/** With or without subdomains is another permission: the one is asked for, and the other handed back. From a click, as above. */
export async function changePattern(site: Site, pattern: string): Promise<void> {
  const { excluded } = site;
  if (hasSubdomains(pattern)) {
    // The wider one takes the narrower in. What was refused changes nothing: the site stays as it was.
    if (!(await turnSitesOn([{ pattern, excluded }]))) await dropSites(pattern);
    return;
  }
  // A browser that allows the wider one would not note the narrower: it has to go first.
  await saveSites({ ...site, status: 'leaving' }, { pattern, excluded, status: 'unasked' });
  await reconcileSites();
  await turnSitesOn([{ pattern, excluded }]);
}

/** Hands back a permission that no site on the list needs. */
export async function giveBack(pattern: string): Promise<void> {
  await browser.permissions.remove({ origins: [pattern] });
}

async function settleAsking(patterns: string[], status: 'refused' | 'unasked'): Promise<void> {
  const sites = await storedSites();
  const asking = sites.filter((site) => site.status === 'asking' && patterns.includes(site.pattern));
  if (asking.length > 0) await saveSites(...asking.map((site) => ({ ...site, status })));
}
