import browser from 'webextension-polyfill';
import { isSiteStatus, type Site } from './site.ts';
import { isSitePattern } from './site-pattern.ts';

/** One key a site: two contexts that write at once never overwrite each other's sites. */
const PREFIX = 'site:';

export async function storedSites(): Promise<Site[]> {
  const stored = await browser.storage.local.get(null);
  const sites = Object.entries(stored).flatMap(([key, value]) => (key.startsWith(PREFIX) ? (asSite(value) ?? []) : []));
  return sites.sort((a, b) => (a.pattern < b.pattern ? -1 : 1));
}

export async function saveSites(...sites: Site[]): Promise<void> {
  await browser.storage.local.set(Object.fromEntries(sites.map((site) => [PREFIX + site.pattern, site])));
}

export async function dropSites(...patterns: string[]): Promise<void> {
  await browser.storage.local.remove(patterns.map((pattern) => PREFIX + pattern));
}

/** Tells of each change to the list, from whichever context. */
export function onSitesChanged(listener: () => void): () => void {
  const heard = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && Object.keys(changes).some((key) => key.startsWith(PREFIX))) listener();
  };
  browser.storage.onChanged.addListener(heard);
  return () => browser.storage.onChanged.removeListener(heard);
}

/** Null for what an older or broken version may have left. */
function asSite(value: unknown): Site | null {
  const { pattern, status, excluded } = (value ?? {}) as Partial<Site>;
  if (typeof pattern !== 'string' || !isSitePattern(pattern) || !isSiteStatus(status)) return null;
  const paths = Array.isArray(excluded) ? excluded.filter((path) => typeof path === 'string') : [];
  return { pattern, status, excluded: paths };
}
