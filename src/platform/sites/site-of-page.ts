import type { Site } from './site.ts';
import { covers } from './site-pattern.ts';
import { storedSites } from './store.ts';

/** The entry of the list that holds for a page: one that is on before others, the wider last. */
export async function siteOf(address: string | undefined): Promise<Site | null> {
  if (!address) return null;
  const sites = (await storedSites()).filter(({ pattern, status }) => status !== 'leaving' && covers(pattern, address));
  const rank = ({ status, pattern }: Site) => (status === 'on' ? 0 : 2) + (pattern.includes('*.') ? 1 : 0);
  return sites.sort((a, b) => rank(a) - rank(b))[0] ?? null;
}
